package org.tongbao;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.store.Draft;
import org.tongbao.store.DraftStore;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao run INPUT}: makes the notice of an input folder. */
@Command(
    name = "run",
    header = "由一个输入目录生成通报",
    customSynopsis = "tongbao run 输入目录 [选项]",
    description = "读取 notice.yaml、units.csv、findings.csv，核对、统计，按模板生成通报全文及附件（.docx）。")
final class RunCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml、units.csv、findings.csv 的目录")
  private Path input;

  @Option(names = "--output", paramLabel = "目录", description = "通报放在哪里（默认当前目录下的 output/输入目录名）")
  private @Nullable Path output;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用程序自带的 templates）")
  private @Nullable Path templates;

  @Option(
      names = "--database",
      paramLabel = "地址",
      description = "数据库的 JDBC 地址，PostgreSQL 或 H2（默认用输出目录里的内嵌数据库）")
  private @Nullable String database;

  @Option(names = "--proof", description = "另做一份核稿本：每个数字、名单、表格和设置的值，都用批注写明出处")
  private boolean proof;

  RunCommand(Environment environment) {
    this.environment = environment;
  }

  /**
   * What a command knows of the world.
   *
   * @param out for results
   * @param err for progress and problems
   * @param terminal whether {@code err} is looked at while it is written
   * @param seconds since the program began
   * @param home the folder that holds the program's own templates
   * @param version the program's
   */
  record Environment(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      DoubleSupplier seconds,
      Path home,
      String version) {}

  @Override
  public Integer call() throws Exception {
    Input folder = new Input(input);
    Path target = output == null ? Path.of("output", folder.name()) : output;
    Path sets = templates == null ? environment.home().resolve("templates") : templates;
    try (StopOnSignal signal = new StopOnSignal()) {
      return run(RunPlan.make(folder, sets, target, environment.version()), signal).code();
    } catch (InputRefused refused) {
      return refused(refused).code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private ExitCode run(RunPlan plan, StopOnSignal signal)
      throws IOException, RunFailed, InputRefused {
    DatabaseAddress address =
        database == null
            ? DatabaseAddress.embedded(plan)
            : DatabaseAddress.of(database, System.getenv());
    try (Workshop workshop = Workshop.enter(plan);
        Database open = Database.open(address)) {
      String claimed = workshop.output().toString();
      open.claim(claimed);
      Publishing publishing =
          new Publishing(workshop.output(), new DraftStore(open.source(), claimed));
      Optional<Draft> unchanged = publishing.unchanged(plan.digest());
      Summary summary = new Summary(environment.out());
      Optional<ProofCopy> copy = Optional.empty();
      if (unchanged.isPresent() && proof) {
        copy = Optional.of(publishing.proof(unchanged.get()));
      }
      if (unchanged.isPresent() && copy.map(ProofCopy::isThere).orElse(true)) {
        summary.unchanged(plan, unchanged.get(), copy);
      } else {
        make(plan, open, publishing, unchanged, summary, signal);
      }
      summary.seconds(environment.seconds().getAsDouble());
      return ExitCode.OK;
    } catch (SQLException | RuntimeException e) {
      throw DatabaseFault.during(e, address).orElseThrow(() -> new IllegalStateException(e));
    }
  }

  private void make(
      RunPlan plan,
      Database open,
      Publishing publishing,
      Optional<Draft> unchanged,
      Summary summary,
      StopOnSignal signal)
      throws RunFailed, InputRefused, IOException {
    Jobs jobs = new Jobs(open.source());
    Jobs.Making making = jobs.next(NoticeJob.NAME, plan.identity());
    InspectionStore store = new InspectionStore(open.source(), making.run());
    store.begin(plan.output().toString(), plan.digest());
    Progress progress = new Progress(environment.err(), environment.terminal());
    NoticeJob notice = new NoticeJob(plan, proof, jobs, store, publishing, progress);
    finish(jobs, notice, making, signal.of(jobs));
    Optional<ProofCopy> copy = Optional.ofNullable(notice.proof());
    if (unchanged.isPresent()) {
      summary.unchanged(plan, unchanged.get(), copy);
      return;
    }
    List<Problem> warnings = new ArrayList<>(plan.warnings());
    store.problems().stream().map(StoredProblem::problem).forEach(warnings::add);
    summary.made(plan, store, notice.census(), notice.draft(), copy);
    summary.warnings(warnings);
    summary.unusual(notice.unusual());
  }

  /** Runs the job; what stopped it is thrown as what it was. */
  private static void finish(Jobs jobs, NoticeJob notice, Jobs.Making making, StopOnSignal signal)
      throws RunFailed, InputRefused, IOException {
    JobExecution execution;
    try {
      execution = jobs.run(notice.job(signal), making);
    } catch (JobExecutionException e) {
      throw new IllegalStateException(e);
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return;
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      throw new RunFailed(ExitCode.STOPPED, "已停止。再运行一次同样的命令，就从停下的地方继续");
    }
    for (Throwable failure : execution.getAllFailureExceptions()) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException) {
          break; // the database's fault, though a file may be behind it
        } else if (cause instanceof InputRefused refused) {
          throw refused;
        } else if (cause instanceof RunFailed failed) {
          throw failed;
        } else if (cause instanceof IOException file) {
          throw file;
        }
      }
      throw new IllegalStateException(failure);
    }
    throw new IllegalStateException("the job ended as " + execution.getStatus());
  }

  private ExitCode refused(InputRefused refused) {
    List<Problem> problems = refused.problems();
    problems.forEach(environment.err()::println);
    boolean template = problems.stream().allMatch(p -> isTemplate(p.place().file()));
    environment
        .err()
        .println("共 " + problems.stream().filter(Problem::stops).count() + " 处错误，没有生成通报。请改正后再运行");
    return template ? ExitCode.TEMPLATE : ExitCode.INPUT;
  }

  private static boolean isTemplate(String file) {
    return file.endsWith(".ftlx") || file.endsWith(".docx");
  }
}
