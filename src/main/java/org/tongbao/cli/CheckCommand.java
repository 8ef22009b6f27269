package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.Check;
import org.tongbao.batch.Progress;
import org.tongbao.batch.StopOnSignal;
import org.tongbao.check.ValidationResult;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.template.TemplateFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao check INPUT}: reports all problems of an input folder, generates nothing. */
@Command(
    name = "check",
    header = "检查一个输入目录，不生成通报",
    customSynopsis = "tongbao check 输入目录 [选项]",
    description = {
      "核对 notice.yaml、检查对象和问题的表、模板，一次列出能查出的全部问题，不生成通报。",
      "问题同时列在输出目录的 problems.csv 里，可以用 Excel 打开，逐条改正；没有问题就没有这个文件。"
    })
final class CheckCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml 和检查对象、问题的表（.csv 或 .xlsx）的目录")
  private Path input;

  @Option(
      names = "--output",
      paramLabel = "目录",
      description = "problems.csv 的保存目录（默认当前目录下的 output/输入目录名，与 run 相同）")
  private @Nullable Path output;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Mixin private final HistoryOption history = new HistoryOption();

  @Mixin private final ProfileOption profile = new ProfileOption();

  @Mixin private final Folders folders;

  CheckCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed, InputRefused {
    Input folder = folders.input(input);
    Path target = folders.output(output, folder);
    TemplateFolders sets = folders.templates(templates);
    folders.office(); // whatever is wrong with it is told first
    Progress progress = new Progress(environment.err(), environment.terminal());
    try (StopOnSignal signal = new StopOnSignal()) {
      new WorkDirectory(target).requireOutsideBags();
      ValidationResult result =
          new Check(
                  PreparedInput.read(folder, sets, history.source(folders), profile.file()),
                  progress)
              .result(signal);
      new ProblemReport(target, folder, sets).print(result.problems(), environment.err());
      result.unchecked().forEach(what -> environment.err().println("还没有核对——" + what));
      close(result);
      return result.code().code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private void close(ValidationResult result) {
    String warnings = result.warnings() == 0 ? "" : "，" + result.warnings() + " 处提醒";
    if (result.errors() > 0) {
      environment.err().println("共 " + result.errors() + " 处错误" + warnings + "。请改正后再检查");
      return;
    }
    environment.out().println("检查完毕：没有错误" + warnings + "，可以生成通报");
    Counts counts = result.counts();
    if (counts != null) {
      new Summary(environment.out(), environment.out()).counts(counts);
    }
  }
}
