package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.lint.rules.Violation;
import org.tongbao.notice.Notice;
import org.tongbao.output.Companion;
import org.tongbao.output.Drafts;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.NoticeModel;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
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
 * <tr><td>units<td>units.csv<td>units and problems in the database, chunk by chunk
 * <tr><td>findings<td>findings.csv<td>findings with their units, and problems, chunk by chunk
 * <tr><td>refuse<td>problems, counts, given totals<td>stops the run if there is an error
 * <tr><td>render<td>facts → counts → model → markup<td>a .docx in the work directory
 * <tr><td>check<td>the .docx<td>stops the run if it is invalid or breaks a mandatory rule; else warnings
 * <tr><td>companions<td>the same model and template<td>proof copy, page, text in the work directory, as asked for
 * <tr><td>list<td>settings, regions of units<td>the derived notices to make, each with its units
 * <tr><td>derived<td>the units of each<td>a .docx each in the work directory, on all cores
 * <tr><td>publish<td>the work directory<td>the next draft in the output folder, all else beside it
 * </table>
 *
 * <p>The steps list and derived exist only if notice.yaml asks for derived notices. They and the
 * two loading steps are done once in a run; the others are short and give the same result again, so
 * they are repeated when a stopped run continues.
 */
public final class NoticeJob {
  private static final String NAME = "notice";

  private final RunPlan plan;
  private final JobRun run;
  private final InspectionStore store;
  private final Drafts publishing;
  private final Loading loading;
  private final Set<Companion> asked;
  private final LoadedTemplates.Ahead set;
  private final OutputCheck checking = new OutputCheck();
  private final @Nullable DerivedSteps derived;

  private @Nullable Census census;
  private String title = "";
  private List<Violation> unusual = List.of();
  private @Nullable Draft draft;
  private final List<Companion.Copy> companions = new ArrayList<>();

  /**
   * Prepares a job, and begins to parse its template set.
   *
   * @param asked the companions to make beside the draft
   * @param derived the steps that make derived notices; null for none
   */
  public NoticeJob(
      RunPlan plan,
      Set<Companion> asked,
      JobRun run,
      Drafts publishing,
      @Nullable DerivedSteps derived,
      Progress progress) {
    this.asked = asked;
    this.derived = derived;
    this.plan = plan;
    this.run = run;
    this.store = run.facts();
    this.publishing = publishing;
    this.set = new LoadedTemplates.Ahead(plan.templates());
    this.loading = new Loading(plan.input(), plan.settings(), run, progress);
  }

  /** Continues the attempt at a plan that was not finished, else begins a new one. */
  public static JobRun begin(RunPlan plan, Database database) {
    return new JobRun(database, NAME, plan.identity(), plan.output().toString(), plan.digest());
  }

  /** Records the end of an attempt that was killed when its draft was published. */
  public static void end(RunPlan plan, Database database) {
    new Jobs(database.source()).next(NAME, plan.identity());
  }

  /** Runs the job, once; a signal may stop it. */
  public void complete(StopOnSignal signal) throws RunFailed, InputRefused, IOException {
    run.complete(job(run.stoppedBy(signal)));
  }

  /** Runs the job, once. */
  public void complete() throws RunFailed, InputRefused, IOException {
    run.complete(job(new JobExecutionListener() {}));
  }

  private Job job(JobExecutionListener listener) {
    SimpleJobBuilder steps =
        new JobBuilder(NAME, run.jobs().repository())
            .listener(listener)
            .start(loading.units())
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

  /** The counts, once the job has counted. */
  public Census census() {
    return Objects.requireNonNull(census);
  }

  /** The notice's title, once it is rendered. */
  public String title() {
    return title;
  }

  /** The draft, once the job is done. */
  public Draft draft() {
    return Objects.requireNonNull(draft);
  }

  /** The companions beside the draft that were asked for, once the job is done. */
  public List<Companion.Copy> companions() {
    return companions;
  }

  /** Deviations of the document from what is usual, once the job is done. */
  public List<Violation> unusual() {
    return unusual;
  }

  /** Stops the run if there is an error, and makes sure that every record is stored. */
  private void refuse() throws InputRefused, IOException {
    loading.end();
    List<Problem> stopping = store.problems().stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    requireEveryRow(Sheet.UNITS.stem(), store.units());
    requireEveryRow(Sheet.FINDINGS.stem(), store.findings());
    census = NoticeModel.census(store, plan.settings());
    List<Problem> differences = NoticeModel.differences(plan.input(), plan.settings(), census);
    if (!differences.isEmpty()) {
      throw new InputRefused(differences);
    }
    if (derived != null) {
      derived.prepare();
    }
  }

  private void requireEveryRow(String sheet, int kept) {
    int read = store.rowsRead(sheet);
    if (read != kept) {
      throw new IllegalStateException(sheet + ": " + read + " rows read, " + kept + " kept");
    }
  }

  private void render() throws IOException, InputRefused {
    title = Rendering.docx(model(), plan.settings(), set.await(), plan.work().document());
  }

  private Notice model() {
    return NoticeModel.notice(store, plan.settings(), census(), plan.priorNotices().notices());
  }

  private void check() throws IOException, RunFailed {
    unusual = checking.notice(plan.work().document());
  }

  private void makeCompanions() throws IOException, InputRefused, RunFailed {
    if (asked.isEmpty()) {
      return;
    }
    Notice notice = model();
    NoticeSettings settings = plan.settings();
    for (Companion companion : asked) {
      Path file = plan.work().companion(companion);
      switch (companion) {
        case PROOF -> {
          Rendering.proof(notice, settings, plan.templates(), plan.input(), store, file);
          checking.proof(file);
        }
        case HTML -> Rendering.html(notice, settings, plan.templates(), file);
        case TXT -> Rendering.text(notice, plan.templates(), file);
      }
    }
  }

  private void publish() throws IOException {
    draft =
        publishing.publish(
            plan.work().document(),
            title,
            plan.digest(),
            derived == null ? Drafts.Beside.NOTHING : derived);
    for (Companion companion : asked) {
      companions.add(publishing.publish(plan.work().companion(companion), companion, draft));
    }
  }

  /** A short step that is repeated when its run continues. */
  private Step step(String name, Work work) {
    return new StepBuilder(name, run.jobs().repository())
        .tasklet(
            (contribution, context) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            run.jobs().transactions())
        .allowStartIfComplete(true)
        .build();
  }

  /** The work of a short step. */
  private interface Work {
    void run() throws Exception;
  }
}
