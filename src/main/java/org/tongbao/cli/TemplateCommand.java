package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.authoring.LaterParts;
import org.tongbao.authoring.NewTemplate;
import org.tongbao.authoring.SharedMacros;
import org.tongbao.authoring.TemplateCheck;
import org.tongbao.authoring.TemplateExamples;
import org.tongbao.inspection.Level;
import org.tongbao.intake.settings.SetFile;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateDescription;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code tongbao template …}: lists, creates, checks and tests template sets. */
@Command(
    name = "template",
    header = "列出、新建、检查模板",
    description = "模板是 templates 里的文件夹，写法见 templates/README.md。",
    synopsisSubcommandLabel = "命令",
    addMethodSubcommands = false)
final class TemplateCommand implements Runnable {
  private static final Place COMMAND = Place.of("tongbao template");

  private final PrintStream out;
  private final PrintStream err;

  @Mixin private final Folders folders;

  @Option(
      names = "--templates",
      paramLabel = "目录",
      scope = ScopeType.INHERIT,
      description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Spec private CommandSpec spec;

  TemplateCommand(Environment environment) {
    this.out = environment.out();
    this.err = environment.err();
    this.folders = new Folders(environment);
  }

  /** The command with its subcommands, in the order in which an office uses them. */
  static CommandLine line(Environment environment) {
    return Tongbao.withMethods(new TemplateCommand(environment), "list", "create", "check", "test");
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "list", header = "列出模板，以及各套模板可以用 words.ftlx 替换的段落")
  int list() throws IOException, RunFailed {
    return each(List.of(), sets(), this::show).code();
  }

  private boolean show(String name, TemplateFolders sets) throws IOException, InputRefused {
    TemplateSet read = TemplateSet.read(sets, name, COMMAND);
    TemplateDescription set = TemplateDescription.of(read);
    out.println(set.name() + (set.title().isEmpty() ? "" : "　" + set.title()));
    byte[] file = read.settings();
    Level level = file == null ? null : SetFile.read(read.settingsName(), file).orRefuse().level();
    if (level != null) {
      out.println("  层级：" + level.label());
    }
    if (!set.blocks().isEmpty()) {
      out.println("  可以替换的段落：" + String.join("、", set.blocks()));
    }
    return true;
  }

  @Command(name = "new", header = "复制一套模板，另取名称，供自己修改")
  int create(
      @Parameters(paramLabel = "名称", description = "新模板的名称，即它的文件夹名") String name,
      @Option(
              names = "--from",
              paramLabel = "模板",
              required = true,
              description = "复制哪一套，见 template list")
          String from)
      throws IOException, RunFailed {
    if (!name.matches("[\\p{IsHan}\\w-]+") || name.equals(TemplateSet.SHARED)) {
      throw new ParameterException(
          spec.commandLine(), "“%s”不能用作模板的名称，只能用汉字、字母、数字、- 和 _，也不能是 shared".formatted(name));
    }
    TemplateFolders sets = sets();
    try {
      out.println("已新建模板：" + NewTemplate.make(sets, name, TemplateSet.read(sets, from, COMMAND)));
      out.println("  怎样修改、检查和使用，见其中的 " + NewTemplate.GUIDE);
      return ExitCode.OK.code();
    } catch (InputRefused refused) {
      refused.problems().forEach(err::println);
      return ExitCode.TEMPLATE.code();
    } catch (RunFailed failed) {
      err.println(failed.getMessage());
      return failed.code().code();
    }
  }

  @Command(
      name = "check",
      header = "检查模板：用完整、空缺、单行的数据各生成一份，一次列出全部错误",
      description = {
        "数据取自模板自己的样例（examples），没有样例的用程序虚构的。",
        "模板里手写的数、用 figures.figure 自己计算的数，逐个列出，供核对；不算错误。",
        "由程序自带的一套复制而来的，另写明那一套现在多出哪些文件、段落和宏。"
      })
  int check(
      @Parameters(paramLabel = "名称", arity = "0..*", description = "检查哪几套（默认全部）")
          @Nullable List<String> names)
      throws IOException, RunFailed {
    SharedMacros.missing(sets()).ifPresent(err::println);
    return each(names, sets(), this::checked).code();
  }

  private boolean checked(String name, TemplateFolders sets) throws IOException, InputRefused {
    TemplateSet set = TemplateSet.read(sets, name, COMMAND);
    TemplateCheck check = new TemplateCheck(sets, set);
    List<String> problems = check.problems();
    problems.forEach(err::println);
    check.typedFigures().forEach(out::println);
    out.println(
        problems.isEmpty()
            ? "%s：没有错误（用 %s 份数据检查）".formatted(name, check.examples())
            : "%s：%s 个错误".formatted(name, problems.size()));
    LaterParts.of(sets, set).ifPresent(later -> out.println("  " + later));
    return problems.isEmpty();
  }

  @Command(
      name = "test",
      header = "用模板自己的样例生成通报，与保存的文字比较",
      description =
          "样例是 模板/examples/样例名/，含 notice.yaml、units.csv、findings.csv，通报的文字保存在 expected.txt。")
  int test(
      @Parameters(paramLabel = "名称", arity = "0..*", description = "测试哪几套（默认全部）")
          @Nullable List<String> names,
      @Option(names = "--accept", description = "把现在生成的文字保存为 expected.txt；请通读一遍") boolean accept)
      throws IOException, RunFailed {
    return each(names, sets(), (name, sets) -> tested(name, sets, accept)).code();
  }

  private boolean tested(String name, TemplateFolders sets, boolean accept)
      throws IOException, InputRefused {
    TemplateSet.read(sets, name, COMMAND);
    List<ExampleFolder> examples = ExampleFolder.of(sets, name);
    if (examples.isEmpty()) {
      Place place = Place.of(name + "/examples");
      err.println(CliMessage.NO_EXAMPLES.at(place));
      return true;
    }
    if (accept && sets.office() != null && !sets.owns(name)) {
      err.println(CliMessage.SHIPPED_SET.at(Place.of(name)));
      return false;
    }
    TemplateExamples test = new TemplateExamples(sets, name, accept);
    int failed = 0;
    for (ExampleFolder example : examples) {
      List<String> differences = test.test(example);
      differences.forEach(err::println);
      failed += differences.isEmpty() ? 0 : 1;
    }
    String result = failed == 0 ? "全部符合" : "%s 个不符".formatted(failed);
    String accepted = accept ? "，重新保存 %s 个".formatted(test.accepted()) : "";
    out.println("%s：样例 %s 个，%s%s".formatted(name, examples.size(), result, accepted));
    return failed == 0;
  }

  /** Handles one set; returns false if something is wrong with it. */
  private interface Work {
    boolean done(String name, TemplateFolders sets) throws IOException, InputRefused;
  }

  /** Handles the named sets, or all; a wrong one does not stop the others. */
  private ExitCode each(@Nullable List<String> names, TemplateFolders sets, Work work)
      throws IOException {
    boolean right = true;
    List<String> all = names == null || names.isEmpty() ? sets.names() : names;
    if (all.isEmpty()) {
      err.println(CliMessage.EMPTY_TEMPLATES_FOLDER.at(Place.of(sets.toString())));
      return ExitCode.TEMPLATE;
    }
    for (String name : all) {
      try {
        right &= work.done(name, sets);
      } catch (InputRefused refused) {
        refused.problems().forEach(err::println);
        right = false;
      }
    }
    return right ? ExitCode.OK : ExitCode.TEMPLATE;
  }

  private TemplateFolders sets() throws RunFailed {
    return folders.templates(templates);
  }
}
