package org.tongbao.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.document.DocxCheck;
import org.tongbao.lint.Lint;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Rule;
import org.tongbao.lint.rules.Stretch;
import org.tongbao.lint.rules.Violation;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/**
 * Reads finished files again and checks them; deletes a file that does not pass. It caches the
 * results of parts that several files have in common, so one object serves all files of a run, on
 * any number of threads.
 */
public final class OutputCheck {
  /** The file of problems that only the document shows. */
  public static final String DOCUMENT = "成品";

  private final DocxCheck docx = new DocxCheck();
  private final Lint lint;

  /**
   * @param profile the values by which documents are checked
   */
  public OutputCheck(Profile profile) {
    lint = new Lint(profile);
  }

  /**
   * Checks that a notice is a valid .docx file and meets the standard. A file that breaks a
   * mandatory rule is deleted.
   *
   * @param printed what it was made of
   * @return what is wrong, told where its cause stands; deviations from what is usual are warnings
   */
  public List<Problem> problems(Path file, Printed printed) throws IOException {
    List<Problem> problems = new ArrayList<>(packageErrors(file));
    if (problems.isEmpty()) {
      try {
        problems.addAll(printed.causes(lint.check(file)));
      } catch (UnreadableDocx e) {
        problems.add(e.problem().at(Place.of(DOCUMENT)));
      }
    }
    if (problems.stream().anyMatch(Problem::stops)) {
      Files.delete(file);
    }
    return problems;
  }

  /** The errors of a notice that was made of examples, for which a run would refuse it. */
  public List<String> errors(Path file) throws IOException {
    List<String> errors = new ArrayList<>();
    packageErrors(file).forEach(problem -> errors.add(problem.toString()));
    try {
      lint.check(file).stream()
          .filter(Violation::isError)
          .forEach(each -> errors.add(each.toString()));
    } catch (UnreadableDocx e) {
      errors.add(String.valueOf(e.getMessage()));
    }
    return errors;
  }

  /** A violation of which only the document says where it is. */
  static Problem inDocument(Violation violation, List<Stretch> stretches, String document) {
    String spot = stretches.get(0).spot().toString();
    boolean first = spot.equals(violation.place());
    String words = first && !violation.words().isEmpty() ? "“" + violation.words() + "”" : "";
    String more = stretches.size() > 1 ? "（另有 " + (stretches.size() - 1) + " 处相同）" : "";
    return problem(
        violation,
        new Place(DOCUMENT, (document + " " + spot + words).strip(), 0, 0),
        violation.found() + more);
  }

  /**
   * Each problem once, and those that only documents show once for all documents: derived notices
   * have most of them in common.
   */
  public static List<Problem> once(Collection<Problem> problems) {
    Map<Problem, Problem> once = new LinkedHashMap<>();
    problems.forEach(
        each -> once.putIfAbsent(isOfDocument(each) ? each.at(Place.of(DOCUMENT)) : each, each));
    return List.copyOf(once.values());
  }

  /** Whether only the document shows where a problem is. */
  public static boolean isOfDocument(Problem problem) {
    return problem.place().file().equals(DOCUMENT);
  }

  static Problem problem(Violation violation, Place place, String fault) {
    Rule rule = violation.rule();
    return new Problem(
        rule.id(),
        rule.strength().weight(),
        place,
        fault,
        "应为：%s（%s，%s）".formatted(violation.asked(), rule.source(), rule.id()));
  }

  /**
   * Checks that a proof copy is a valid .docx file. The standard does not apply to proof copies.
   *
   * @throws RunFailed when the file is invalid
   */
  public void proof(Path file) throws IOException, RunFailed {
    List<Problem> errors = packageErrors(file);
    if (!errors.isEmpty()) {
      Files.delete(file);
      throw new RunFailed(
          ExitCode.DOCUMENT,
          "%s\n成品没有通过检查，没有生成通报。请按上面各条改正数据、模板或 reference.docx 后再运行"
              .formatted(errors.stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
  }

  private List<Problem> packageErrors(Path file) throws IOException {
    return docx.check(file).stream().map(problem -> problem.at(Place.of(DOCUMENT))).toList();
  }
}
