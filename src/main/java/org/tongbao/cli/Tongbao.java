package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The command line: all commands, in the groups of the help. */
@Command(
    name = "tongbao",
    header = "通报：由检查数据生成政府网站与政务新媒体检查情况的通报",
    synopsisSubcommandLabel = "命令",
    footer = "%n各个命令的用法：tongbao help 命令",
    sortOptions = false)
public final class Tongbao implements Runnable {
  private static final List<String> VERSION = List.of("-V", "--version");
  private static final int NAME_WIDTH = 12;
  private static final int HEADER_WIDTH = 68;

  private static final String OUT_OF_MEMORY =
      "程序的内存不够，没有完成。正文要点名的检查发现太多的，请把不必点名的“正文点名”写 否；"
          + "确实有这么多的，用 TONGBAO_JAVA_OPTS=-Xmx2g 加大内存后再运行";

  @Spec private CommandSpec spec;

  /** Groups of commands, in the order in which an office uses them. */
  private enum Group {
    MAKE("生成通报"),
    CHECK("检查"),
    TEMPLATES("模板"),
    ARCHIVE("归档");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }
  }

  /** All commands with their groups, in the order of the help. */
  private enum Name {
    INIT(Group.MAKE, environment -> new CommandLine(new InitCommand(environment))),
    UI(Group.MAKE, environment -> new CommandLine(new UiCommand(environment))),
    NEW(Group.MAKE, environment -> new CommandLine(new NewCommand(environment))),
    MAP(Group.MAKE, environment -> new CommandLine(new MapCommand(environment))),
    RUN(Group.MAKE, environment -> new CommandLine(new RunCommand(environment))),
    RUNS(Group.MAKE, RunsCommand::line),
    CHECK(Group.CHECK, environment -> new CommandLine(new CheckCommand(environment))),
    LINT(Group.CHECK, environment -> new CommandLine(new LintCommand(environment))),
    EXPLAIN(Group.CHECK, environment -> new CommandLine(new ExplainCommand(environment))),
    DOCTOR(Group.CHECK, environment -> new CommandLine(new DoctorCommand(environment))),
    TEMPLATE(Group.TEMPLATES, TemplateCommand::line),
    ARCHIVE(Group.ARCHIVE, ArchiveCommand::line);

    private final Group group;
    private final Function<Environment, CommandLine> line;

    Name(Group group, Function<Environment, CommandLine> line) {
      this.group = group;
      this.line = line;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Runs a command.
   *
   * @param charset of both streams
   * @return the exit code
   */
  public static int run(String[] arguments, Environment environment, Charset charset) {
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      environment.out().println(version(environment)); // loading picocli would take longer
      return ExitCode.OK.code();
    }
    String[] given = helpAsOption(arguments);
    CommandLine line = line(given.length == 0 ? "" : given[0], environment);
    line.setOut(new PrintWriter(environment.out(), true, charset));
    line.setErr(new PrintWriter(environment.err(), true, charset));
    line.setExecutionExceptionHandler(faults(environment));
    line.setParameterExceptionHandler(UsageFault::print);
    try {
      return line.execute(given);
    } catch (OutOfMemoryError fault) { // picocli passes on exceptions only
      environment.err().println(OUT_OF_MEMORY);
      return ExitCode.FAULT.code();
    }
  }

  /** A command whose subcommands are methods, in the order in which an office uses them. */
  static CommandLine withMethods(Object command, String... methods) {
    CommandLine line = new CommandLine(command);
    for (String method : methods) {
      CommandLine.getCommandMethods(command.getClass(), method).forEach(line::addSubcommand);
    }
    return line;
  }

  private static String version(Environment environment) {
    return "tongbao " + environment.version();
  }

  /** {@code help run} means {@code run --help}. */
  private static String[] helpAsOption(String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    List<String> rest = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
    if (rest.isEmpty()
        || Arrays.stream(Name.values()).anyMatch(n -> n.word().equals(rest.get(0)))) {
      rest.add("--help"); // with it picocli would not tell an unknown command
    }
    return rest.toArray(String[]::new);
  }

  /**
   * The command line with the one command that is named, because adding all takes noticeably
   * longer; with all of them if there is none of that name.
   */
  public static CommandLine line(String name, Environment environment) {
    CommandLine line = new CommandLine(new Tongbao());
    List<Name> named =
        List.of(Name.values()).stream().filter(each -> each.word().equals(name)).toList();
    for (Name each : named.isEmpty() ? List.of(Name.values()) : named) {
      line.addSubcommand(each.word(), each.line.apply(environment));
    }
    addHelp(line);
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder(VERSION.toArray(String[]::new))
            .versionHelp(true)
            .description("显示版本号")
            .build());
    spec.version(version(environment));
    spec.usageMessage()
        .commandListHeading("")
        .sectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Tongbao::groups);
    return line;
  }

  /** The list of commands, group by group. */
  private static String groups(Help help) {
    StringBuilder list = new StringBuilder();
    Map<Group, List<Name>> groups =
        List.of(Name.values()).stream()
            .collect(
                Collectors.groupingBy(name -> name.group, LinkedHashMap::new, Collectors.toList()));
    groups.forEach(
        (group, names) -> {
          TextTable table =
              TextTable.forColumns(
                  help.colorScheme(),
                  new Column(NAME_WIDTH, 2, Overflow.SPAN),
                  new Column(HEADER_WIDTH, 0, Overflow.WRAP));
          table.setAdjustLineBreaksForWideCJKCharacters(true);
          for (Name name : names) {
            Help command = help.subcommands().get(name.word());
            if (command != null) {
              table.addRowValues(name.word(), command.header().strip());
            }
          }
          list.append(System.lineSeparator()).append(group.heading).append("：");
          list.append(System.lineSeparator()).append(table);
        });
    return list.toString();
  }

  /** Adds a Chinese {@code --help} with exit codes to a command and its subcommands. */
  private static void addHelp(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("显示本说明").build());
    spec.usageMessage()
        .synopsisHeading("用法：")
        .parameterListHeading("%n参数：%n")
        .optionListHeading("%n选项：%n")
        .commandListHeading("%n命令：%n")
        .exitCodeListHeading("%n退出码：%n")
        .exitCodeList(codes);
    line.getSubcommands().values().forEach(Tongbao::addHelp);
  }

  private static IExecutionExceptionHandler faults(Environment environment) {
    return (fault, line, result) -> {
      if (fault instanceof IOException file) {
        environment.err().println(FileFault.describe(file));
        return ExitCode.FILES.code();
      }
      if (fault instanceof RunFailed failed) {
        environment.err().println(failed.getMessage());
        return failed.code().code();
      }
      if (fault instanceof InputRefused refused) {
        refused.problems().forEach(environment.err()::println);
        return ExitCode.INPUT.code();
      }
      if (isOutOfMemory(fault)) {
        environment.err().println(OUT_OF_MEMORY);
        return ExitCode.FAULT.code();
      }
      environment.err().println("程序自身出错，请把以下内容发给维护者：");
      fault.printStackTrace(environment.err()); // for the maintainer
      return ExitCode.FAULT.code();
    };
  }

  private static boolean isOutOfMemory(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
