package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The pages that a document may have, as the sections of a reference show them.
 *
 * @param upright the usual page
 * @param letter the usual page, its first one a letter's
 * @param landscape the turned page
 */
record Pages(SectionPart upright, SectionPart letter, SectionPart landscape) {

  /**
   * Finds each page: the last section is the usual one, the others are known by what they are.
   *
   * @param place how messages name the file
   * @throws InputRefused when one is missing
   */
  static Pages of(List<SectionPart> sections, Place place) throws InputRefused {
    if (sections.isEmpty()) {
      throw new InputRefused(
          List.of(Problem.error(place, "里面没有页面设置（纸张大小和页边距）", "请用 Word 打开，设好页面后另存一次")));
    }
    Optional<SectionPart> letter = last(sections, SectionPart::firstPageDiffers);
    Optional<SectionPart> landscape = last(sections, SectionPart::landscape);
    List<Problem> missing = new ArrayList<>();
    String remedy = "请从别的模板文件夹复制一个 reference.docx 再修改，保留它的各节";
    if (letter.isEmpty()) {
      missing.add(Problem.error(place, "里面没有信函格式的一节（首页不同）", remedy));
    }
    if (landscape.isEmpty()) {
      missing.add(Problem.error(place, "里面没有横排的一节（纸张方向为横向）", remedy));
    }
    if (letter.isEmpty() || landscape.isEmpty()) {
      throw new InputRefused(missing);
    }
    return new Pages(sections.get(sections.size() - 1), letter.get(), landscape.get());
  }

  private static Optional<SectionPart> last(
      List<SectionPart> sections, Predicate<SectionPart> wanted) {
    return sections.stream().filter(wanted).reduce((before, after) -> after);
  }
}
