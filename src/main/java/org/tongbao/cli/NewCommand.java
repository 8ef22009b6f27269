package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.authoring.NewInput;
import org.tongbao.intake.settings.NextSettings;
import org.tongbao.intake.sheet.NextUnits;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.text.ChangedWorkbook;
import org.tongbao.plan.Input;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao new INPUT --from LAST}: creates an input folder from that of the last period. */
@Command(
    name = "new",
    header = "由上期的输入目录新建本期的",
    customSynopsis = "tongbao new 新目录 --from 上期的输入目录",
    description = {
      "期间顺延一期，检查时段先写成整个期间；问题表只保留列名；单位表里的检查、得分、检查结果、自有列和上期的日期改为待定，",
      "事实、事实表、核对总数里的数和检查结果不一致的原因清空，填好以前不能通过 check。写法和注释不变，上期的目录不变。",
      "单位表是 .xlsx 的仍是 .xlsx，只改这些格；涉及公式的、有数字签名的写成 .csv。",
      "分批的，先写成下一季度的第一批；分次的，先写成同一年的下一次。与实际不符的请修改。",
      "上期用的是本单位自己的表的，表不带过去，事实表写在文件里的也是，请把本期的放进新目录；",
      "列名和取值的对照、参数照用；“往期”里的期间顺延，文件夹和名单不带过去。"
    })
final class NewCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "新目录", description = "要新建的输入目录；不覆盖已有的目录")
  private Path input;

  @Option(names = "--from", paramLabel = "目录", required = true, description = "上期的输入目录，应能通过检查")
  private Path from;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Mixin private final Folders folders;

  NewCommand(Environment environment) {
    this.out = environment.out();
    this.err = environment.err();
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    TemplateFolders sets = folders.templates(templates);
    try {
      NewInput next = NewInput.after(folders.input(from), sets);
      Input made = next.write(folders.input(input).folder());
      out.println("已新建：%s（由 %s 复制）".formatted(made.folder(), from));
      print(next);
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

  private void print(NewInput next) {
    NextSettings settings = next.settings();
    settings.moved().forEach(moved -> out.println("  顺延一期　" + moved));
    settings.open().forEach(open -> out.println("  改为待定　" + open));
    settings.emptied().forEach(emptied -> out.println("  清空数值　" + emptied));
    if (!settings.leftOut().isEmpty()) {
      out.println(
          "  没有带来　“往期”里的 %s；上一期没有归档的，请在“往期”里写它的输入文件夹"
              .formatted(String.join("、", settings.leftOut())));
    }
    if (next.units() == null) {
      out.println("  没有改动　notice.yaml 的其余各项");
    } else {
      printUnits(next, next.units());
    }
    List<Path> left = next.left();
    if (!left.isEmpty()) {
      out.println("  没有带来　" + names(left));
    }
    if (next.hasWords()) {
      out.println("  没有改动　words.ftlx 的文字；开头加了一行，删去以前不能生成通报");
    }
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .collect(Collectors.joining("、"));
  }

  private void printUnits(NewInput next, NextUnits nextUnits) {
    Map<String, Integer> opened = nextUnits.opened();
    opened.forEach(
        (heading, cells) ->
            out.println("  改为待定　%s 的“%s” %d 格".formatted(next.unitsName(), heading, cells)));
    if (nextUnits.corrected() > 0) {
      out.println(
          "  照此更正　%s 的 %d 格（上期 更正.csv 所写）".formatted(next.unitsName(), nextUnits.corrected()));
    }
    if (nextUnits.rechecks() > 0) {
      String last = next.sheets().name(Sheet.UNITS);
      out.println("  没有带来　%s 里复查的 %d 行".formatted(last, nextUnits.rechecks()));
    }
    out.println("  保留列名　" + NewInput.FINDINGS);
    String others = nextUnits.corrected() > 0 ? " 的其余各格" : opened.isEmpty() ? "" : " 的其余各列";
    String units = next.unitsName() + others;
    out.println("  没有改动　%s，notice.yaml 的其余各项".formatted(units));
    String last = next.sheets().name(Sheet.UNITS);
    if (!next.unitsName().equals(last)) {
      ChangedWorkbook workbook = next.workbook();
      String why =
          workbook == null || workbook.obstacle() == null ? "" : "：" + workbook.obstacle().print();
      out.println("  改用文本　%s（原为 %s%s）".formatted(next.unitsName(), last, why));
    }
  }

  private static List<String> todo(NewInput next, Path folder) {
    List<String> todo = new ArrayList<>();
    todo.add("  1. 修改 notice.yaml：检查时段写实际的起止日期，待定和清空的各项填写本期的，不需要的整项删去");
    String units = next.unitsName();
    NextUnits nextUnits = next.units();
    boolean opened = nextUnits != null && !nextUnits.opened().isEmpty();
    String words = next.hasWords() ? "；修改 words.ftlx，再删去第一行" : "";
    String put = "把本期的 %s 放进这个目录".formatted(names(next.wanted()));
    todo.add(
        nextUnits == null
            ? "  2. " + put + words
            : "  2. 填写 findings.csv；核对 %s%s%s%s"
                .formatted(
                    units,
                    opened ? "，待定的各格填写本期的" : "",
                    next.wanted().isEmpty() ? "" : "；" + put,
                    words));
    todo.add("  3. 运行 tongbao check %s，没有错误再运行 tongbao run".formatted(folder));
    return todo;
  }
}
