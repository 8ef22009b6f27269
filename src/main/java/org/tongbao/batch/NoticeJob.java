package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.notice.Notice;
import org.tongbao.origin.SheetCells;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.NoticeModel;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.results.LetterSponsors;
import org.tongbao.results.RecheckedUnits;
import org.tongbao.results.RowReminders;
import org.tongbao.results.StatedResults;
import org.tongbao.statistics.Census;
import org.tongbao.store.Database;
import org.tongbao.store.Draft;
import org.tongbao.store.InspectionStore;

/**
 * The job that makes a notice: the program from top to bottom.
 *
 * <table>
 * <caption>Steps</caption>
 * <tr><th>step<th>from<th>to
 * <tr><td>copy<td>all files that were digested<td>copies of both sheets in the work directory; stops the run if a file has changed
 * <tr><td>units<td>units.csv<td>units and problems in the database, chunk by chunk
 * <tr><td>findings<td>findings.csv<td>findings with their units, and problems, chunk by chunk
 * <tr><td>refuse<td>problems, counts, given totals<td>stops the run if there is an error
 * <tr><td>render<td>facts → counts → model → markup<td>a .docx in the work directory
 * <tr><td>check<td>the .docx<td>stops the run if it is invalid or breaks a mandatory rule; else reminders, at the cells that cause them
 * <tr><td>companions<td>the same model and template<td>proof copy, page, text in the work directory, as asked for
 * <tr><td>list<td>settings, regions of units<td>the derived notices to make, each with its units
 * <tr><td>derived<td>the units of each<td>a .docx each in the work directory, on all cores
 * <tr><td>publish<td>the work directory<td>the next draft in the output folder, all else beside it
 * </table>
 *
 * <p>The steps list and derived exist only if notice.yaml asks for derived notices. They and the
 * two loading steps are done once in a run; the others are repeated when a stopped run continues.
 */
public final class NoticeJob {
  static final String NAME = "notice";

  /** Under which the problems of no sheet are stored. */
  private static final String COUNTS = "counts";

  /** Under which the reminders about documents are stored: of the main notice as row 0. */
  static final String DOCUMENT = "check";

  private final RunPlan plan;
  private final JobRun run;
  private final InspectionStore store;
  private final Drafts publishing;
  private final Loading loading;
  private final NoticeModel model;
  private final LoadedTemplates.Ahead set;
  private final OutputCheck checking;
  private final @Nullable DerivedSteps derived;

  /**
   * Prepares a job, and begins to parse its template set.
   *
   * @param derived the steps that make derived notices; null for none
   */
  public NoticeJob(
      RunPlan plan,
      JobRun run,
      Drafts publishing,
      @Nullable DerivedSteps derived,
      Progress progress) {
    this.derived = derived;
    this.plan = plan;
    this.checking = new OutputCheck(plan.profile().values());
    this.run = run;
    this.store = run.facts();
    this.publishing = publishing;
    this.set = new LoadedTemplates.Ahead(plan.templates());
    this.model = NoticeModel.of(store, plan.settings());
    this.loading = new Loading(plan.copiedSheets(), plan.settings(), run, progress);
  }

  /**
   * Continues the attempt at a plan that was not finished, else begins a new one.
   *
   * @param companions to make beside the draft
   */
  public static JobRun begin(RunPlan plan, Set<Companion> companions, Database database)
      throws IOException {
    end(plan, database);
    JobRun run =
        new JobRun(
            database,
            NAME,
            plan.identity(),
            plan.output().toString(),
            plan.digest(),
            new NoticeParameters(plan.request(), database.place(), companions, plan.version())
                .toJobParameters());
    plan.work().deleteDerivedExcept(run.key());
    return run;
  }

  /**
   * Records the end of executions that were killed, of any input: whoever has locked the output
   * folder knows that no process runs them.
   */
  public static void end(RunPlan plan, Database database) {
    new Jobs(database.source())
        .endKilled(NAME, NoticeParameters.withOutput(plan.request().output()));
  }

  /** Runs the job, once; a signal may stop it. */
  public MadeNotice complete(StopOnSignal signal) throws RunFailed, InputRefused, IOException {
    return MadeNotice.of(run.complete(job(run.stoppedBy(signal))), publishing);
  }

  /** Runs the job, once. */
  public MadeNotice complete() throws RunFailed, InputRefused, IOException {
    return MadeNotice.of(run.complete(job(new JobExecutionListener() {})), publishing);
  }

  /** The job, to be run once. */
  Job job(JobExecutionListener listener) {
    SimpleJobBuilder steps =
        new JobBuilder(NAME, run.jobs().repository())
            .listener(listener)
            .start(step("copy", this::copySheets))
            .next(loading.units())
            .next(loading.findings())
            .next(step("refuse", this::refuse))
            .next(step("render", this::render))
            .next(step("check", this::check))
            .next(step("companions", this::makeCompanions));
    if (derived != null) {
      steps = steps.next(derived.list()).next(derived.make());
    }
    return steps.next(step("publish", this::publish)).build();
  }

  /** The counts of the stored facts, once the sheets are loaded. */
  public Census census() {
    return model.census();
  }

  private void copySheets(JobExecution execution) throws IOException, RunFailed {
    plan.copySheets();
  }

  /** Stops the run if there is an error, and makes sure that every record is stored. */
  private void refuse(JobExecution execution) throws InputRefused, IOException {
    List<Problem> stopping = store.problems().stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    int last = Math.max(1, plan.settings().grouping().rounds().size());
    List<InspectionStore> rounds =
        IntStream.range(InRound.EARLIER, last).mapToObj(store::round).toList();
    requireEveryRow(Sheet.UNITS, rounds.stream().mapToInt(InspectionStore::units).sum());
    requireEveryRow(Sheet.FINDINGS, rounds.stream().mapToInt(InspectionStore::findings).sum());
    List<Problem> differences = new ArrayList<>(model.differences(plan.sheets().sheets()));
    differences.addAll(StatedResults.differences(store, plan.settings()));
    differences.addAll(LetterSponsors.missing(store, plan.settings()));
    differences.addAll(RecheckedUnits.problems(store, plan.settings()));
    if (differences.stream().anyMatch(Problem::stops)) {
      throw new InputRefused(differences);
    }
    differences.addAll(model.questions(plan.sheets().sheets()));
    differences.addAll(RowReminders.of(store, plan.settings()));
    store.saveProblems(COUNTS, 0, differences);
    if (derived != null) {
      store.saveProblems(COUNTS, 1, derived.prepare());
    }
  }

  private void requireEveryRow(Sheet sheet, int kept) {
    int read = store.rowsRead(sheet.stem());
    if (read != kept) {
      throw new IllegalStateException(sheet.stem() + ": " + read + " rows read, " + kept + " kept");
    }
  }

  private void render(JobExecution execution) throws IOException, InputRefused {
    String title = Rendering.docx(notice(), plan.settings(), set.await(), plan.work().document());
    execution.getExecutionContext().putString(MadeNotice.TITLE, title);
  }

  private Notice notice() {
    return model.notice(plan.priorNotices().notices());
  }

  private void check(JobExecution execution) throws IOException, InputRefused {
    List<Problem> problems =
        checking.problems(
            plan.work().document(),
            Printed.main(
                notice(), plan.settings(), plan.templates(), new SheetCells(plan.copiedSheets())));
    if (problems.stream().anyMatch(Problem::stops)) {
      throw new InputRefused(problems);
    }
    store.saveProblems(DOCUMENT, 0, problems);
  }

  private void makeCompanions(JobExecution execution) throws IOException, InputRefused, RunFailed {
    Set<Companion> asked = NoticeParameters.companions(execution);
    if (asked.isEmpty()) {
      return;
    }
    Notice notice = notice();
    NoticeSettings settings = plan.settings();
    for (Companion companion : asked) {
      Path file = plan.work().companion(companion);
      switch (companion) {
        case PROOF -> {
          Rendering.proof(notice, settings, plan.templates(), plan.copiedSheets(), store, file);
          checking.proof(file);
        }
        case HTML -> Rendering.html(notice, settings, plan.templates(), file);
        case TXT -> Rendering.text(notice, plan.templates(), file);
      }
    }
  }

  private void publish(JobExecution execution) throws IOException, RunFailed {
    ExecutionContext context = execution.getExecutionContext();
    Draft draft =
        publishing.publish(
            plan.work().document(),
            context.getString(MadeNotice.TITLE),
            plan.digest(),
            derived == null ? Drafts.Beside.NOTHING : derived);
    context.putInt(MadeNotice.DRAFT, draft.number());
    List<String> made = new ArrayList<>();
    for (Companion companion : NoticeParameters.companions(execution)) {
      if (publishing.publish(plan.work().companion(companion), companion, draft).isMade()) {
        made.add(companion.name());
      }
    }
    context.putString(MadeNotice.MADE, String.join("\n", made));
  }

  /** A short step that is repeated when its run continues. */
  private Step step(String name, Work work) {
    return new StepBuilder(name, run.jobs().repository())
        .tasklet(
            (contribution, context) -> {
              work.run(contribution.getStepExecution().getJobExecution());
              return RepeatStatus.FINISHED;
            },
            run.jobs().transactions())
        .allowStartIfComplete(true)
        .build();
  }

  /** The work of a short step. */
  private interface Work {
    void run(JobExecution execution) throws Exception;
  }
}
