package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.batch.RunRecord;
import org.tongbao.batch.RunRecords;
import org.tongbao.output.WorkDirectory;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.Draft;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code tongbao runs …}: lists, shows and forgets the runs that the databases remember. */
@Command(
    name = "runs",
    header = "列出、查看、删除运行的记录",
    description = "记录在输出目录的 .tongbao 里，或 --database 的数据库里；一次没有变化的运行不留记录。",
    synopsisSubcommandLabel = "命令",
    addMethodSubcommands = false)
final class RunsCommand implements Runnable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final double MILLIS = 1000;

  private final Environment environment;

  @Mixin private final Folders folders;

  @Option(
      names = "--output",
      paramLabel = "目录",
      scope = ScopeType.INHERIT,
      description = "输出目录（默认工作区或当前目录的 output 里的各个目录）")
  private @Nullable Path output;

  @Option(
      names = "--database",
      paramLabel = "地址",
      scope = ScopeType.INHERIT,
      description = "运行时用的数据库（默认用输出目录里的内嵌数据库）")
  private @Nullable String database;

  @Option(
      names = "--archive",
      paramLabel = "目录",
      scope = ScopeType.INHERIT,
      description = "档案目录，用来看哪一稿已归档（默认用工作区的，或当前目录下的 archive）")
  private @Nullable Path archive;

  @Spec private CommandSpec spec;

  RunsCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  /** The command with its subcommands. */
  static CommandLine line(Environment environment) {
    return Tongbao.withMethods(new RunsCommand(environment), "list", "show", "remove");
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(name = "list", header = "列出运行：时间、用时、程序版本、出的是哪一稿、是否归档")
  int list(
      @Parameters(paramLabel = "输入目录", arity = "0..1", description = "只列这一期的") @Nullable Path input)
      throws IOException, RunFailed, InputRefused {
    Map<String, String> filed = filed();
    int count = 0;
    for (Path folder : outputs(input)) {
      List<RunRecord> runs = in(folder, RunRecords::all);
      environment.out().println(folder);
      runs.forEach(each -> environment.out().println("  " + line(each, folder, filed)));
      count += runs.size();
    }
    environment.out().println("共 %d 次".formatted(count));
    return ExitCode.OK.code();
  }

  @Command(name = "show", header = "查看一次运行：读了哪里、出了什么、各步用时")
  int show(
      @Parameters(paramLabel = "输入目录", description = "哪一期") Path input,
      @Parameters(paramLabel = "序号", description = "第几次，见 runs list") long number)
      throws IOException, RunFailed, InputRefused {
    Path folder = outputs(input).get(0);
    RunRecord run =
        in(folder, RunRecords::all).stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new RunFailed(
                        ExitCode.FILES,
                        "%s 没有第%d次运行的记录。请用 tongbao runs list 查看有哪几次".formatted(folder, number)));
    environment.out().println(line(run, folder, filed()));
    environment.out().println("输入：" + run.input());
    Draft draft = run.draft();
    if (draft != null) {
      environment.out().println("文件：" + folder.resolve(draft.file()));
      environment.out().println("摘要：" + draft.digest());
    }
    for (RunRecord.Step step : run.steps()) {
      String rows =
          step.read() == 0 ? "" : "，读取 %d 行，采用 %d 行".formatted(step.read(), step.stored());
      environment.out().println("  %s：%s%s".formatted(step.name(), seconds(step.duration()), rows));
    }
    return ExitCode.OK.code();
  }

  @Command(
      name = "remove",
      header = "删除多少天以前的运行记录",
      description = {
        "只删记录，不删任何文件。每期最后一次运行、已归档的稿子的记录，都保留。",
      })
  int remove(
      @Parameters(paramLabel = "输入目录", arity = "0..1", description = "只删这一期的") @Nullable Path input,
      @Option(names = "--older-than", paramLabel = "天", required = true, description = "多少天以前开始的")
          int days)
      throws IOException, RunFailed, InputRefused {
    LocalDateTime time = environment.now().get().toLocalDateTime().minusDays(days);
    Map<String, String> filed = filed();
    int count = 0;
    for (Path folder : outputs(input)) {
      List<RunRecord> old =
          in(folder, runs -> runs.forgetBefore(time, digest -> filed.containsKey(digest)));
      old.forEach(
          each ->
              environment.out().println("已删除 %s 的%s".formatted(folder, line(each, folder, filed))));
      count += old.size();
    }
    environment.out().println("共删除 %d 次运行的记录，文件都没有动".formatted(count));
    return ExitCode.OK.code();
  }

  /** The archival code of each filed digest. */
  private Map<String, String> filed() throws IOException, RunFailed {
    Map<String, String> filed = new HashMap<>();
    for (CatalogueEntry entry : folders.archive(archive).listing().entries()) {
      filed.put(entry.digest(), entry.code().print());
    }
    return filed;
  }

  private List<Path> outputs(@Nullable Path input) throws IOException, RunFailed {
    List<Path> outputs =
        input == null && output == null
            ? folders.outputs()
            : List.of(
                input == null
                    ? Objects.requireNonNull(output)
                    : folders.output(output, folders.input(input)));
    return outputs.stream().map(each -> each.toAbsolutePath().normalize()).toList();
  }

  /** Work with the runs of a folder. */
  private interface Work {
    List<RunRecord> of(RunRecords runs);
  }

  private List<RunRecord> in(Path folder, Work work) throws IOException, RunFailed, InputRefused {
    WorkDirectory directory = new WorkDirectory(folder);
    if (!Files.isDirectory(directory.folder())) {
      throw new RunFailed(ExitCode.FILES, "%s 里没有运行的记录（.tongbao）。请核对是哪个目录".formatted(folder));
    }
    DatabaseAddress address = folders.database(database, directory.database());
    try (WorkDirectory.Lock lock = directory.lock();
        Database open = Database.open(address)) {
      open.claim(lock.output().toString());
      return work.of(new RunRecords(open, lock.output(), address.embedded()));
    } catch (SQLException | RuntimeException | AssertionError e) {
      throw DatabaseFault.during(e, address);
    }
  }

  private static String line(RunRecord run, Path folder, Map<String, String> filed) {
    String version = run.version().isEmpty() ? "版本没有记" : "tongbao " + run.version();
    return "第%d次　%s　%s　%s　%s"
        .formatted(
            run.number(),
            TIME.format(run.started()),
            seconds(run.duration()),
            version,
            outcome(run, folder, filed));
  }

  private static String outcome(RunRecord run, Path folder, Map<String, String> filed) {
    Draft draft = run.draft();
    if (draft == null) {
      return run.completed() ? "已完成，没有记是哪一稿" : "没有完成";
    }
    String there = Files.exists(folder.resolve(draft.file())) ? "" : "（文件已不在）";
    String code = filed.get(draft.digest());
    return "第%d稿 %s%s%s"
        .formatted(draft.number(), draft.file(), there, code == null ? "" : "，已归档 " + code);
  }

  private static String seconds(@Nullable Duration duration) {
    return duration == null
        ? "没有结束"
        : String.format(Locale.ROOT, "%.1f 秒", duration.toMillis() / MILLIS);
  }
}
