package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.check.ProblemGroup;
import org.tongbao.check.Quotations;
import org.tongbao.plan.Input;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;

/** Prints the first problems, and writes all of them to a {@link ProblemSheet}. */
final class ProblemReport {
  /** More would scroll the first ones out of the window. */
  private static final int PRINTED = 100;

  private final Path output;
  private final Input input;
  private final TemplateFolders sets;

  /**
   * @param output the folder for the sheet
   * @param sets the folders that hold the template sets
   */
  ProblemReport(Path output, Input input, TemplateFolders sets) {
    this.output = output;
    this.input = input;
    this.sets = sets;
  }

  /**
   * Prints them and writes the sheet; if there are none, removes an earlier sheet. A folder without
   * settings has no sheet.
   */
  void print(List<Problem> problems, PrintStream out) {
    List<ProblemGroup> groups = ProblemGroup.of(problems);
    groups.stream().limit(PRINTED).forEach(out::println);
    List<Problem> grouped = groups.stream().flatMap(group -> group.problems().stream()).toList();
    ProblemSheet sheet = new ProblemSheet(output);
    try {
      if (problems.isEmpty()) {
        sheet.remove();
      } else if (Files.exists(input.settings())) { // else it is a wrong folder: nothing is left
        Path file = sheet.write(grouped, Quotations.of(problems, input, sets));
        int rest = groups.stream().skip(PRINTED).mapToInt(each -> each.problems().size()).sum();
        String others = rest > 0 ? "其余 %s 处见".formatted(rest) : "";
        out.println("%s问题清单（用 Excel 或 WPS 打开）：%s".formatted(others, file));
      }
    } catch (IOException e) {
      out.println(
          FileFault.isDiskFull(e)
              ? FileFault.describe(e)
              : "问题清单 %s 无法写入：正在 Excel 中打开的请关闭，别人写的请核对权限，再运行"
                  .formatted(output.resolve("problems.csv")));
      groups.stream().skip(PRINTED).forEach(out::println);
    }
  }
}
