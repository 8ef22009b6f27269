package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongbao.authoring.NewInput;
import org.tongbao.intake.settings.NextSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.plan.Input;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao new INPUT --from LAST}: begins a period from the one before. */
@Command(
    name = "new",
    header = "由上期的输入目录建本期的",
    customSynopsis = "tongbao new 新目录 --from 上期的输入目录",
    description = {
      "期间往后移一期，检查时段先写成整个期间；单位表照旧，问题表只留列名；上期的日期改为待定，",
      "事实、事实表、核对总数里的数清空，没有填好 check 就不放过。写法和注释不动，上期的目录不动。",
      "分批的，先写成下一季度的第一批；第几次的，先写成同一年的下一次。不对请改。"
    })
public final class NewCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "新目录", description = "要新建的输入目录；已经有的不动")
  private Path input;

  @Option(names = "--from", paramLabel = "目录", required = true, description = "上期的输入目录，要能通过检查")
  private Path from;

  public NewCommand(Environment environment) {
    this.out = environment.out();
    this.err = environment.err();
  }

  @Override
  public Integer call() throws IOException {
    try {
      NewInput next = NewInput.after(new Input(from));
      Input made = next.write(input);
      out.println("已新建：" + made.folder() + "（由 " + from + " 复制）");
      tell(next);
      next.settings().stale().forEach(err::println);
      out.println("接下来：");
      todo(next, made.folder()).forEach(out::println);
      return ExitCode.OK.code();
    } catch (InputRefused refused) {
      refused.problems().forEach(err::println);
      return ExitCode.INPUT.code();
    } catch (RunFailed failed) {
      err.println(failed.getMessage());
      return failed.code().code();
    }
  }

  private void tell(NewInput next) {
    NextSettings settings = next.settings();
    settings.moved().forEach(moved -> out.println("  移了一期　" + moved));
    settings.open().forEach(open -> out.println("  改为待定　" + open));
    settings.emptied().forEach(emptied -> out.println("  清空了数　" + emptied));
    out.println("  只留列名　" + NewInput.FINDINGS);
    out.println("  照旧　　　" + units(next) + "，notice.yaml 的其余各项");
    if (next.hasWords()) {
      out.println("  照旧　　　words.ftlx，开头注明了是上期的文字");
    }
  }

  private static String units(NewInput next) {
    return next.last().name(Sheet.UNITS);
  }

  private static List<String> todo(NewInput next, Path folder) {
    List<String> todo = new ArrayList<>();
    todo.add("  1. 改 notice.yaml：检查时段写实际的起止，待定的、清空的填上本期的，不要的整项删去");
    todo.add(
        "  2. 填 findings.csv；核对 "
            + units(next)
            + "，其中“检查”“得分”两列还是上期的"
            + (next.hasWords() ? "；改 words.ftlx" : ""));
    todo.add("  3. tongbao check " + folder + "，没有错误了再 run");
    return todo;
  }
}
