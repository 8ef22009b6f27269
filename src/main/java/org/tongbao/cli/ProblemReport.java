package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.plan.Input;
import org.tongbao.problem.Problem;

/** Tells problems: the first on the console, all of them in a {@link ProblemSheet}. */
final class ProblemReport {
  /** More would only push the first out of the window. */
  private static final int PRINTED = 100;

  private final Path output;
  private final Input input;
  private final Path sets;

  /**
   * @param output the folder for the sheet
   * @param sets the folder that holds the template sets
   */
  ProblemReport(Path output, Input input, Path sets) {
    this.output = output;
    this.input = input;
    this.sets = sets;
  }

  /** Prints them and puts down the sheet; where there is none, removes that of an earlier time. */
  void tell(List<Problem> problems, PrintStream out) {
    problems.stream().limit(PRINTED).forEach(out::println);
    ProblemSheet sheet = new ProblemSheet(output);
    try {
      if (problems.isEmpty()) {
        sheet.remove();
      } else if (Files.isDirectory(input.folder())) {
        Path file = sheet.write(problems, Quotations.of(problems, input, sets));
        int rest = problems.size() - PRINTED;
        out.println((rest > 0 ? "其余 " + rest + " 处见" : "") + "问题清单（用 Excel 或 WPS 打开）：" + file);
      }
    } catch (IOException e) {
      out.println("问题清单 " + output.resolve("problems.csv") + " 写不了，可能正在 Excel 里打开：请关闭它再运行");
      problems.stream().skip(PRINTED).forEach(out::println);
    }
  }
}
