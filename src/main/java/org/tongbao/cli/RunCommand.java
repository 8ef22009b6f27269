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
import org.tongbao.archive.Archive;
import org.tongbao.batch.Check;
import org.tongbao.batch.DerivedDrafts;
import org.tongbao.batch.DerivedSteps;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.NoticeJob;
import org.tongbao.batch.Progress;
import org.tongbao.batch.StopOnSignal;
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.filing.Issued;
import org.tongbao.filing.NoticeFiling;
import org.tongbao.filing.PdfPrinting;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.render.PageLabels;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.Draft;
import org.tongbao.store.InspectionStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tongbao run INPUT}: makes the notice of an input folder. */
@Command(
    name = "run",
    header = "由一个输入目录生成通报",
    customSynopsis = "tongbao run 输入目录 [选项]",
    description = "读取 notice.yaml、units.csv、findings.csv，核对、统计，按模板生成通报全文及附件（.docx）。")
public final class RunCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(
      paramLabel = "输入目录",
      description = "放有 notice.yaml、units.csv、findings.csv 的目录；两张表也可以是 .xlsx")
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

  @Option(names = "--archive", paramLabel = "目录", description = "出稿以后随即归档到这个目录，见 archive add")
  private @Nullable Path archive;

  @Option(names = "--pdf", description = "归档时另做一份 PDF/A-2b（要有 LibreOffice），与 --archive 一起用")
  private boolean pdf;

  @Option(
      names = "--format",
      paramLabel = "格式",
      split = ",",
      defaultValue = "docx",
      converter = Format.Converter.class,
      description = "要出哪些格式，用逗号连写（默认 docx）：docx 总是生成，html 另出可以发布的网页，txt 另出纯文本")
  private Set<Format> formats;

  @Spec private CommandSpec spec;

  @Mixin private final HistoryOption history = new HistoryOption();

  public RunCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Exception {
    if (pdf && archive == null) {
      throw new ParameterException(spec.commandLine(), "--pdf 要与 --archive 一起用：PDF 只随档案归档");
    }
    Input folder = new Input(input);
    Path target = output == null ? Path.of("output", folder.name()) : output;
    Path sets = templates == null ? environment.home().resolve("templates") : templates;
    ProblemReport report = new ProblemReport(target, folder, sets);
    try (StopOnSignal signal = new StopOnSignal()) {
      RunPlan plan;
      try {
        plan = RunPlan.make(folder, sets, target, history.source(archive), environment.version());
      } catch (InputRefused refused) {
        PreparedInput prepared = PreparedInput.read(folder, sets, history.source(archive));
        return refuse(new Check(prepared, progress()).result(signal), report).code();
      }
      return run(plan, report, signal).code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private ExitCode run(RunPlan plan, ProblemReport report, StopOnSignal signal)
      throws IOException, RunFailed {
    DatabaseAddress address =
        DatabaseAddress.chosen(database, System.getenv(), plan.work().database());
    try (WorkDirectory.Lock lock = plan.work().lock();
        Database open = Database.open(address)) {
      open.claim(lock.output().toString());
      Drafts publishing = new Drafts(lock.output(), open);
      Optional<Draft> unchanged = publishing.unchanged(plan.digest());
      Summary summary = new Summary(environment.out());
      DerivedDrafts further = new DerivedDrafts(plan, open, unchanged);
      List<Companion.Copy> copies = new ArrayList<>();
      if (unchanged.isPresent()) {
        for (Companion companion : asked()) {
          copies.add(publishing.companion(companion, unchanged.get()));
        }
      }
      if (unchanged.isPresent()
          && further.isUnchanged()
          && copies.stream().allMatch(Companion.Copy::isThere)) {
        NoticeJob.end(plan, open);
        summary.unchanged(plan, unchanged.get(), copies);
      } else {
        Optional<ValidationResult> refused =
            make(plan, open, publishing, unchanged, further, report, signal);
        if (refused.isPresent()) {
          return refuse(refused.get(), report);
        }
      }
      Optional<DerivedFolder.State> standing = further.state(publishing.unchanged(plan.digest()));
      ExitCode made =
          standing.isEmpty()
              ? ExitCode.OK
              : new DerivedSummary(environment.out(), environment.err())
                  .tell(standing.get(), !further.isUnchanged());
      ExitCode filed = archive == null ? ExitCode.OK : file(plan, publishing, archive);
      summary.seconds(environment.seconds().getAsDouble());
      return filed == ExitCode.OK ? made : filed;
    } catch (SQLException | RuntimeException e) {
      throw DatabaseFault.during(e, address).orElseThrow(() -> new IllegalStateException(e));
    }
  }

  /** Files the draft that now stands; what filing lacks is told, and the draft stays. */
  private ExitCode file(RunPlan plan, Drafts publishing, Path folder)
      throws IOException, RunFailed {
    Draft draft =
        publishing
            .unchanged(plan.digest())
            .orElseThrow(() -> new RunFailed(ExitCode.ARCHIVE, "没有归档：稿子刚出就被改动或移走了"));
    NoticeFiling filing =
        new NoticeFiling(
            new Archive(folder),
            environment.version(),
            environment.now().get(),
            pdf ? PdfPrinting.find() : null);
    try {
      new FilingSummary(environment.out()).tell(filing.file(plan, draft, Issued.NONE));
      return ExitCode.OK;
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      environment.err().println("稿子已经出好，但没有归档。请改正后再运行");
      return ExitCode.INPUT;
    }
  }

  private Set<Companion> asked() {
    Set<Companion> asked = EnumSet.noneOf(Companion.class);
    if (proof) {
      asked.add(Companion.PROOF);
    }
    formats.forEach(format -> format.companion().ifPresent(asked::add));
    return asked;
  }

  /** Makes what is not there yet of notice and companions, or says why not. */
  private Optional<ValidationResult> make(
      RunPlan plan,
      Database open,
      Drafts publishing,
      Optional<Draft> unchanged,
      DerivedDrafts further,
      ProblemReport report,
      StopOnSignal signal)
      throws RunFailed, IOException {
    JobRun run = NoticeJob.begin(plan, open);
    InspectionStore store = run.facts();
    DerivedSteps others = further.steps(run, progress());
    NoticeJob notice = new NoticeJob(plan, asked(), run, publishing, others, progress());
    try {
      notice.complete(signal);
    } catch (InputRefused refused) {
      return Optional.of(verdict(refused, plan, store));
    }
    Summary summary = new Summary(environment.out());
    if (unchanged.isPresent()) {
      summary.unchanged(plan, unchanged.get(), notice.companions());
      return Optional.empty();
    }
    List<Problem> warnings = new ArrayList<>(plan.warnings());
    warnings.addAll(store.problems());
    summary.made(
        plan, Counts.of(plan.input(), store, notice.census()), notice.draft(), notice.companions());
    if (formats.contains(Format.HTML)) {
      warnings.addAll(PageLabels.missing(plan.settings()));
    }
    report.tell(warnings, environment.out());
    summary.unusual(notice.unusual());
    return Optional.empty();
  }

  /** Where the template was tried, it has told all; before that there may be more to tell. */
  private static ValidationResult verdict(InputRefused refused, RunPlan plan, InspectionStore store)
      throws IOException {
    List<Problem> told = new ArrayList<>(plan.warnings());
    told.addAll(store.problems());
    if (told.stream().noneMatch(Problem::stops)) {
      told.addAll(refused.problems());
      ValidationResult tried = new ValidationResult(told, List.of(), null);
      if (tried.code() == ExitCode.TEMPLATE) {
        return tried;
      }
    }
    return Validation.of(PreparedInput.of(plan), store);
  }

  private Progress progress() {
    return new Progress(environment.err(), environment.terminal());
  }

  private ExitCode refuse(ValidationResult verdict, ProblemReport report) {
    PrintStream err = environment.err();
    report.tell(verdict.problems(), err);
    verdict.unchecked().forEach(what -> err.println("还没有核对——" + what));
    err.println("共 " + verdict.errors() + " 处错误，没有生成通报。请改正后再运行");
    return verdict.code();
  }
}
