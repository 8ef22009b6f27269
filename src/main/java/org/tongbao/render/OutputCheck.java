package org.tongbao.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.document.DocxCheck;
import org.tongbao.lint.Lint;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/**
 * Reads finished files again and checks them; deletes a file that does not pass. It caches the
 * results of parts that several files have in common, so one object serves all files of a run, on
 * any number of threads.
 */
public final class OutputCheck {
  private final DocxCheck docx = new DocxCheck();
  private final Lint lint = new Lint(Profile.STANDARD);

  /**
   * Checks that a notice is a valid .docx file and meets the standard.
   *
   * @return deviations from what is usual
   * @throws RunFailed when the file is invalid or breaks a mandatory rule
   */
  public List<Violation> notice(Path file) throws IOException, RunFailed {
    List<String> errors = new ArrayList<>();
    List<Violation> violations = check(file, errors);
    refuse(file, errors);
    return violations;
  }

  /** The errors of a notice, for which a run would refuse it. */
  public List<String> errors(Path file) throws IOException {
    List<String> errors = new ArrayList<>();
    check(file, errors);
    return errors;
  }

  private List<Violation> check(Path file, List<String> errors) throws IOException {
    errors.addAll(packageErrors(file));
    List<Violation> violations = List.of();
    if (errors.isEmpty()) {
      try {
        violations = lint.check(file);
      } catch (UnreadableDocx e) {
        errors.add(String.valueOf(e.getMessage()));
      }
      violations.stream().filter(Violation::isError).forEach(each -> errors.add(each.toString()));
    }
    return violations;
  }

  /**
   * Checks that a proof copy is a valid .docx file. The standard does not apply to proof copies.
   *
   * @throws RunFailed when the file is invalid
   */
  public void proof(Path file) throws IOException, RunFailed {
    refuse(file, packageErrors(file));
  }

  private List<String> packageErrors(Path file) throws IOException {
    return docx.check(file).stream().map(Problem::toString).toList();
  }

  private static void refuse(Path file, List<String> errors) throws IOException, RunFailed {
    if (!errors.isEmpty()) {
      Files.delete(file);
      throw new RunFailed(
          ExitCode.DOCUMENT,
          "%s\n成品没有通过检查，没有生成通报。请按上面各条改正数据、模板或 reference.docx 后再运行"
              .formatted(String.join("\n", errors)));
    }
  }
}
