package org.tongbao;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongbao.cli.ArchiveCommand;
import org.tongbao.cli.CheckCommand;
import org.tongbao.cli.Environment;
import org.tongbao.cli.LintCommand;
import org.tongbao.cli.NewCommand;
import org.tongbao.cli.PreviewCommand;
import org.tongbao.cli.RunCommand;
import org.tongbao.cli.TemplateCommand;
import org.tongbao.cli.UsageFault;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The program's entry: arguments in, exit code out. The only place that asks the clock. */
public final class Main {
  private Main() {}

  /** Runs and ends the process. */
  public static void main(String[] args) {
    long begun = System.nanoTime();
    Charset console = consoleCharset();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, console);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, console);
    boolean terminal = Boolean.getBoolean("tongbao.terminal"); // the launcher can tell
    DoubleSupplier seconds = () -> (System.nanoTime() - begun) / 1e9;
    System.exit(run(args, out, err, console, terminal, seconds, OffsetDateTime::now));
  }

  /**
   * Runs within this process.
   *
   * @param charset of both streams
   * @param terminal whether {@code err} is looked at while it is written
   * @param seconds since the program began
   * @param now the time, where the program is
   * @return the exit code
   */
  static int run(
      String[] args,
      PrintStream out,
      PrintStream err,
      Charset charset,
      boolean terminal,
      DoubleSupplier seconds,
      Supplier<OffsetDateTime> now) {
    Environment environment = new Environment(out, err, terminal, seconds, now, home(), version());
    CommandLine line = line(args.length == 0 ? "" : args[0], environment);
    line.setOut(new PrintWriter(out, true, charset));
    line.setErr(new PrintWriter(err, true, charset));
    line.setExecutionExceptionHandler(faults(err));
    line.setParameterExceptionHandler(UsageFault::tell);
    return line.execute(args);
  }

  /**
   * The command line with the one command that is named, because adding all takes noticeably
   * longer; with all of them if there is none of that name.
   */
  static CommandLine line(String name, Environment environment) {
    CommandLine line = new CommandLine(new Tongbao());
    Map<String, Supplier<CommandLine>> commands = commands(environment);
    Supplier<CommandLine> named = commands.get(name);
    if (named != null) {
      line.addSubcommand(name, named.get());
    } else {
      commands.forEach((each, command) -> line.addSubcommand(each, command.get()));
    }
    explain(line);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version").versionHelp(true).description("显示版本号").build());
    return line;
  }

  /** All commands by their names, in the order in which the help shows them. */
  private static Map<String, Supplier<CommandLine>> commands(Environment environment) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("new", () -> new CommandLine(new NewCommand(environment)));
    commands.put("run", () -> new CommandLine(new RunCommand(environment)));
    commands.put("check", () -> new CommandLine(new CheckCommand(environment)));
    commands.put("lint", () -> new CommandLine(new LintCommand(environment)));
    commands.put("preview", () -> new CommandLine(new PreviewCommand(environment)));
    commands.put("template", () -> TemplateCommand.line(environment));
    commands.put("archive", () -> ArchiveCommand.line(environment));
    return commands;
  }

  /** Gives a command, and those under it, its {@code --help}, in Chinese and with exit codes. */
  private static void explain(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("显示这个说明").build());
    spec.usageMessage()
        .synopsisHeading("用法：")
        .parameterListHeading("%n参数：%n")
        .optionListHeading("%n选项：%n")
        .commandListHeading("%n命令：%n")
        .exitCodeListHeading("%n退出码：%n")
        .exitCodeList(codes);
    line.getSubcommands().values().forEach(Main::explain);
  }

  private static IExecutionExceptionHandler faults(PrintStream err) {
    return (fault, line, result) -> {
      if (fault instanceof IOException file) {
        err.println(FileFault.tell(file));
        return ExitCode.FILES.code();
      }
      err.println("程序自身出错，请把下面的内容发给维护者：");
      fault.printStackTrace(err); // the program's own fault: this is what its maintainer needs
      return ExitCode.FAULT.code();
    };
  }

  /** The command line as a whole. */
  @Command(
      name = "tongbao",
      versionProvider = Version.class,
      header = "通报：由检查数据生成政府网站与政务新媒体检查情况的通报",
      synopsisSubcommandLabel = "命令",
      sortOptions = false)
  static final class Tongbao implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /** Tells the version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"tongbao " + version()};
    }
  }

  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** The launcher says where the program lies; else it lies above the folder of its jar. */
  private static Path home() {
    String home = System.getProperty("tongbao.home");
    if (home != null) {
      return Path.of(home);
    }
    try {
      Path code = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path lib = code.getParent();
      return lib == null || lib.getParent() == null ? Path.of("") : lib.getParent();
    } catch (URISyntaxException e) {
      return Path.of("");
    }
  }

  /** A Chinese Windows shows GBK: text is written as the console reads it. */
  private static Charset consoleCharset() {
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(System::getProperty)
        .filter(name -> name != null && Charset.isSupported(name))
        .map(Charset::forName)
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }
}
