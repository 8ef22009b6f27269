package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The kinds of pages of a document, taken from the sections of a reference.
 *
 * @param upright the usual page
 * @param letter the usual page, with the first page of a letter
 * @param landscape the page for wide tables
 */
record Pages(SectionPart upright, SectionPart letter, SectionPart landscape) {

  /**
   * Finds each kind: the last section is the usual one, the others are recognised by their
   * properties.
   *
   * @param place how messages name the file
   * @throws InputRefused when one is missing
   */
  static Pages of(List<SectionPart> sections, Place place) throws InputRefused {
    if (sections.isEmpty()) {
      throw new InputRefused(List.of(DocumentMessage.REFERENCE_WITHOUT_PAGE.at(place)));
    }
    Optional<SectionPart> letter = last(sections, SectionPart::firstPageDiffers);
    Optional<SectionPart> landscape = last(sections, SectionPart::landscape);
    List<Problem> missing = new ArrayList<>();
    if (letter.isEmpty()) {
      missing.add(DocumentMessage.REFERENCE_WITHOUT_LETTER_SECTION.at(place));
    }
    if (landscape.isEmpty()) {
      missing.add(DocumentMessage.REFERENCE_WITHOUT_LANDSCAPE_SECTION.at(place));
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
