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
 * Reads finished files back, as a stranger would; one that does not pass is deleted. What it knows
 * of parts that files have alike it keeps, so one serves all that are made together, on any number
 * of threads.
 */
public final class OutputCheck {
  private final DocxCheck whole = new DocxCheck();
  private final Lint lint = new Lint(Profile.STANDARD);

  /**
   * Holds a notice against its package's rules and against the standard.
   *
   * @return what it does otherwise than is usual
   * @throws RunFailed when it is not whole, or breaks a must
   */
  public List<Violation> notice(Path file) throws IOException, RunFailed {
    List<String> broken = new ArrayList<>();
    List<Violation> found = read(file, broken);
    refuse(file, broken);
    return found;
  }

  /** Why a run would refuse a notice; empty when it would not. */
  public List<String> broken(Path file) throws IOException {
    List<String> broken = new ArrayList<>();
    read(file, broken);
    return broken;
  }

  private List<Violation> read(Path file, List<String> broken) throws IOException {
    broken.addAll(whole(file));
    List<Violation> found = List.of();
    if (broken.isEmpty()) {
      try {
        found = lint.check(file);
      } catch (UnreadableDocx e) {
        broken.add(String.valueOf(e.getMessage()));
      }
      found.stream().filter(Violation::isError).forEach(each -> broken.add(each.toString()));
    }
    return found;
  }

  /**
   * Holds a proof copy against its package's rules only: it is not issued.
   *
   * @throws RunFailed when it is not whole
   */
  public void proof(Path file) throws IOException, RunFailed {
    refuse(file, whole(file));
  }

  private List<String> whole(Path file) throws IOException {
    return whole.check(file).stream().map(Problem::toString).toList();
  }

  private static void refuse(Path file, List<String> broken) throws IOException, RunFailed {
    if (!broken.isEmpty()) {
      Files.delete(file);
      String remedy = "成品没有通过检查，没有生成通报。请按上面各条改正数据、模板或 reference.docx 后再运行";
      throw new RunFailed(ExitCode.DOCUMENT, String.join("\n", broken) + "\n" + remedy);
    }
  }
}
