package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.Check;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.batch.DerivedSteps;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.MadeNotice;
import org.tongbao.batch.NoticeJob;
import org.tongbao.batch.Remarks;
import org.tongbao.batch.StopOnSignal;
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.plan.RunRequest;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.render.PageLabels;
import org.tongbao.results.SheetProblems;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.Draft;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.TemplateFolders;
import org.tongbao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tongbao run INPUT}: generates the notice of an input folder. */
@Command(
    name = "run",
    header = "由一个输入目录生成通报",
    customSynopsis = "tongbao run 输入目录 [选项]",
    description = "读取 notice.yaml 和检查对象、问题的表，核对、统计，按模板生成通报全文及附件（.docx）。")
final class RunCommand implements Callable<Integer> {
  private Environment environment;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml 和检查对象、问题的表（.csv 或 .xlsx）的目录")
  private Path input;

  @Option(names = "--output", paramLabel = "目录", description = "通报的保存目录（默认当前目录下的 output/输入目录名）")
  private @Nullable Path output;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Option(
      names = "--database",
      paramLabel = "地址",
      description = "数据库的 JDBC 地址，PostgreSQL 或 H2（默认用输出目录里的内嵌数据库）")
  private @Nullable String database;

  @Option(names = "--proof", description = "另外生成一份核稿本：每个数字、名单、表格和设置的值，都用批注写明出处")
  private boolean proof;

  @Mixin private final RunOutput print = new RunOutput();

  @Mixin private final RunFiling filing = new RunFiling();

  @Option(
      names = "--format",
      paramLabel = "格式",
      split = ",",
      defaultValue = "docx",
      converter = Format.Converter.class,
      description = "生成哪些格式，用逗号分隔（默认 docx）：docx 总是生成，html 是可以发布的网页，txt 是纯文本")
  private Set<Format> formats;

  @Spec private CommandSpec spec;

  private final RunResult result = new RunResult();

  @Mixin private final HistoryOption history = new HistoryOption();

  @Mixin private final ProfileOption profile = new ProfileOption();

  @Mixin private final Folders folders;

  RunCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws Exception {
    filing.validate(spec);
    Environment console = environment;
    if (print.quiet()) {
      folders.quiet();
    }
    Optional<Workspace> workspace = folders.workspace();
    RunLog log = new RunLog();
    if (workspace.isPresent()) {
      environment = console.with(log.copied(console.out()), log.copied(console.err()));
      log.begin(workspace.get(), console, "run " + input);
    }
    ExitCode code;
    try {
      code = made();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      result.stopped(failed);
      code = failed.code();
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      result.refused(refused.problems());
      code = ExitCode.INPUT;
    }
    code = print.strict() ? result.strict(code) : code;
    if (print.json()) {
      console.out().print(result.json(code, environment.seconds().getAsDouble()));
      console.out().flush();
    }
    if (workspace.isPresent()) {
      log.end(workspace.get(), console, "run " + input, code);
    }
    return code.code();
  }

  private ExitCode made() throws IOException, RunFailed, InputRefused {
    folders.office(); // whatever is wrong with it is told first
    Input folder = folders.input(input);
    Path target = folders.output(output, folder);
    TemplateFolders sets = folders.templates(templates);
    PriorNotices.Folder prior = history.source(filing.archive(), folders);
    ProblemReport report = new ProblemReport(target, folder, sets);
    try (StopOnSignal signal = new StopOnSignal()) {
      RunPlan plan;
      try {
        plan =
            new RunRequest(folder, sets, target, prior, profile.file())
                .plan(environment.version())
                .in(folders.office());
      } catch (InputRefused refused) {
        PreparedInput prepared = PreparedInput.read(folder, sets, prior, profile.file());
        ValidationResult found = new Check(prepared, print.progress(environment)).result(signal);
        if (found.errors() == 0) { // somebody saved the file between the two
          throw RunPlan.changed(refused.problems().get(0).place().file());
        }
        return refuse(found, report);
      }
      return run(plan, report, signal);
    }
  }

  private ExitCode run(RunPlan plan, ProblemReport report, StopOnSignal signal)
      throws IOException, RunFailed, InputRefused {
    DatabaseAddress address = folders.database(database, plan.work().database());
    tellPlaces(plan, address);
    try (WorkDirectory.Lock lock = plan.work().lock();
        Database open = Database.open(address)) {
      open.claim(lock.output().toString());
      compareDatabase(plan.work(), address);
      Drafts drafts = new Drafts(lock.output(), open);
      Optional<Draft> unchanged = drafts.unchanged(plan.digest());
      Summary summary = summary();
      DerivedDrafts derived = new DerivedDrafts(plan, open, unchanged);
      List<Companion.Copy> copies = new ArrayList<>();
      if (unchanged.isPresent()) {
        for (Companion companion : asked()) {
          copies.add(drafts.companion(companion, unchanged.get()));
        }
      }
      if (unchanged.isPresent() && derived.isUnchanged() && isUpToDate(copies, plan)) {
        NoticeJob.end(plan, open);
        summary.unchanged(plan, unchanged.get(), copies);
        result.unchanged(plan, unchanged.get(), copies);
      } else {
        Optional<ValidationResult> refused = make(plan, open, drafts, unchanged, derived, signal);
        if (refused.isPresent()) {
          return refuse(refused.get(), report);
        }
      }
      Remarks.of(plan, open).ifPresent(remarks -> print(remarks, plan, report));
      ExitCode generated = print(derived, drafts.unchanged(plan.digest()));
      ExitCode filed =
          filing.file(plan, drafts, derived, environment, print.results(environment), result);
      summary.seconds(environment.seconds().getAsDouble());
      return filed == ExitCode.OK ? generated : filed;
    } catch (SQLException | RuntimeException | AssertionError e) {
      throw DatabaseFault.during(e, address);
    }
  }

  /** Whether all are there; what is said of a page may have changed since it was made. */
  private static boolean isUpToDate(List<Companion.Copy> copies, RunPlan plan) throws IOException {
    for (Companion.Copy copy : copies) {
      boolean page = copy.companion() == Companion.HTML && copy.isUntouched();
      if (!copy.isThere() || (page && !PageLabels.areIn(copy.path(), plan.settings()))) {
        return false;
      }
    }
    return true;
  }

  /** Prints the state of the derived notices of a draft. */
  private ExitCode print(DerivedDrafts derived, Optional<Draft> draft) throws IOException {
    DerivedSummary summary = new DerivedSummary(print.results(environment), environment.err());
    return derived
        .state(draft)
        .map(state -> summary.print(state, !derived.isUnchanged()))
        .orElse(ExitCode.OK);
  }

  private Set<Companion> asked() {
    Set<Companion> asked = EnumSet.noneOf(Companion.class);
    if (proof) {
      asked.add(Companion.PROOF);
    }
    formats.forEach(format -> format.companion().ifPresent(asked::add));
    return asked;
  }

  /** Generates the missing ones of notice and companions, or returns why that failed. */
  private Optional<ValidationResult> make(
      RunPlan plan,
      Database open,
      Drafts drafts,
      Optional<Draft> unchanged,
      DerivedDrafts derived,
      StopOnSignal signal)
      throws RunFailed, IOException {
    JobRun run = NoticeJob.begin(plan, asked(), open);
    InspectionStore store = run.facts();
    DerivedSteps steps = derived.steps(run, print.progress(environment));
    NoticeJob notice = new NoticeJob(plan, run, drafts, steps, print.progress(environment));
    MadeNotice made;
    try {
      made = notice.complete(signal);
    } catch (InputRefused refused) {
      return Optional.of(result(refused, plan, store));
    }
    Summary summary = summary();
    if (unchanged.isPresent()) {
      summary.unchanged(plan, unchanged.get(), made.companions());
      result.unchanged(plan, unchanged.get(), made.companions());
    } else {
      Counts counts = Counts.of(plan.sheets().sheets(), store, notice.census());
      summary.made(plan, counts, made);
      result.made(plan, made.draft(), made.companions(), counts);
    }
    return Optional.empty();
  }

  /** Prints the remarks again where nothing has changed: the last run may have been killed. */
  private void print(List<Problem> remarks, RunPlan plan, ProblemReport report) {
    List<Problem> warnings = new ArrayList<>(remarks);
    warnings.addAll(
        EditedSets.in(environment, templates, plan.request().templates(), plan.templateFiles()));
    if (formats.contains(Format.HTML)) {
      warnings.addAll(PageLabels.missing(plan.settings()));
    }
    result.problems(warnings);
    report.print(warnings, environment.err());
  }

  /** A fault of the template is reported as it is; otherwise the whole input is validated. */
  private static ValidationResult result(InputRefused refused, RunPlan plan, InspectionStore store)
      throws IOException {
    List<Problem> problems = new ArrayList<>(plan.warnings());
    problems.addAll(SheetProblems.of(store, plan.settings()));
    if (problems.stream().noneMatch(Problem::stops)) {
      problems.addAll(refused.problems());
      ValidationResult result = new ValidationResult(problems, List.of(), null);
      if (result.code() == ExitCode.TEMPLATE) {
        return result;
      }
    }
    return Validation.of(PreparedInput.of(plan), store);
  }

  private Summary summary() {
    return new Summary(print.results(environment), print.details(environment));
  }

  /** Where an earlier run used another database, its drafts are known there only. */
  private void compareDatabase(WorkDirectory work, DatabaseAddress address) throws IOException {
    if (!address.embedded()) {
      work.note(address.toString());
    } else if (!work.notedDatabase().isEmpty()) {
      environment
          .err()
          .println(
              "以前用的数据库是 %s，这次没有写，程序认不出那里记着的稿子。要接着用，请写 --database，或写在 tongbao.yaml 的“数据库”里"
                  .formatted(work.notedDatabase()));
    }
  }

  private void tellPlaces(RunPlan plan, DatabaseAddress address) {
    if (print.verbose()) {
      PrintStream err = environment.err();
      err.println("程序：tongbao " + environment.version());
      err.println("输入：" + plan.input().folder().toAbsolutePath().normalize());
      err.println("模板：" + plan.request().templates());
      err.println("往期：" + plan.request().history().path());
      err.println("输出：" + plan.output());
      err.println("数据库：" + address);
      err.println("摘要：" + plan.digest());
    }
  }

  private ExitCode refuse(ValidationResult found, ProblemReport report) {
    PrintStream err = environment.err();
    result.refused(found.problems());
    report.print(found.problems(), err);
    found.unchecked().forEach(what -> err.println("还没有核对——" + what));
    err.println("共 " + found.errors() + " 处错误，没有生成通报。请改正后再运行");
    return found.code();
  }
}
