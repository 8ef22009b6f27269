package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.tongbao.document.DocxCheck;
import org.tongbao.intake.Sheet;
import org.tongbao.lint.Lint;
import org.tongbao.lint.Profile;
import org.tongbao.lint.UnreadableDocx;
import org.tongbao.lint.Violation;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;
import org.tongbao.store.Draft;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredProblem;

/**
 * The program, top to bottom.
 *
 * <table>
 * <caption>Steps</caption>
 * <tr><th>step<th>from<th>to
 * <tr><td>units<td>units.csv<td>units and problems in the database, a chunk at a time
 * <tr><td>findings<td>findings.csv<td>findings with their units, and problems, a chunk at a time
 * <tr><td>refuse<td>problems, counts, given totals<td>an end, if anything is wrong; else nothing
 * <tr><td>render<td>facts → counts → model → markup<td>a .docx, aside
 * <tr><td>check<td>the .docx aside<td>an end, if it is not whole or breaks a must; else warnings
 * <tr><td>publish<td>the .docx aside<td>the next draft in the output folder
 * </table>
 *
 * <p>The two loading steps are done once in a run's life; the others are done again when a run that
 * was stopped goes on, as they are short and come to the same.
 */
final class NoticeJob {
  static final String NAME = "notice";

  private final RunPlan plan;
  private final Jobs jobs;
  private final InspectionStore store;
  private final Publishing publishing;
  private final Loading loading;
  private final Path aside;

  private @Nullable Census census;
  private String title = "";
  private List<Violation> unusual = List.of();
  private @Nullable Draft draft;

  /** Prepares a job. */
  NoticeJob(
      RunPlan plan, Jobs jobs, InspectionStore store, Publishing publishing, Progress progress) {
    this.plan = plan;
    this.jobs = jobs;
    this.store = store;
    this.publishing = publishing;
    this.loading = new Loading(plan.input(), plan.settings(), jobs, store, progress);
    this.aside = plan.workshop().resolve("aside.docx");
  }

  /** The job, to be run once. */
  Job job(JobExecutionListener listener) {
    return new JobBuilder(NAME, jobs.repository())
        .listener(listener)
        .start(loading.units())
        .next(loading.findings())
        .next(step("refuse", this::refuse))
        .next(step("render", this::render))
        .next(step("check", this::check))
        .next(step("publish", this::publish))
        .build();
  }

  /** The counts, once the job has come to them. */
  Census census() {
    return Objects.requireNonNull(census);
  }

  /** The draft, once the job is done. */
  Draft draft() {
    return Objects.requireNonNull(draft);
  }

  /** What the document does otherwise than is usual, once the job is done. */
  List<Violation> unusual() {
    return unusual;
  }

  /** Nothing is made from an input with a refused record, and no record is lost on the way. */
  private void refuse() throws InputRefused {
    List<Problem> stopping =
        store.problems().stream().map(StoredProblem::problem).filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    requireEveryRow(Sheet.UNITS.stem(), store.units());
    requireEveryRow(Sheet.FINDINGS.stem(), store.findings());
    census = Counting.census(store, plan.settings());
    List<Problem> differences = Counting.differences(plan.input(), plan.settings(), census);
    if (!differences.isEmpty()) {
      throw new InputRefused(differences);
    }
  }

  private void requireEveryRow(String sheet, int kept) {
    int read = store.rowsRead(sheet);
    if (read != kept) {
      throw new IllegalStateException(sheet + ": " + read + " rows read, " + kept + " kept");
    }
  }

  private void render() throws IOException, InputRefused {
    Files.createDirectories(plan.workshop());
    title =
        Rendering.docx(
            Counting.notice(store, plan.settings(), census()),
            plan.settings(),
            plan.templates(),
            aside);
  }

  private void check() throws IOException, RunFailed {
    List<String> broken = new ArrayList<>();
    DocxCheck.check(aside).forEach(problem -> broken.add(problem.toString()));
    if (broken.isEmpty()) {
      try {
        unusual = Lint.check(aside, Profile.STANDARD);
      } catch (UnreadableDocx e) {
        broken.add(String.valueOf(e.getMessage()));
      }
      unusual.stream().filter(Violation::isError).forEach(found -> broken.add(found.toString()));
    }
    if (!broken.isEmpty()) {
      Files.delete(aside);
      broken.add("成品没有通过检查，没有生成通报。请按上面各条改正数据、模板或 reference.docx 后再运行");
      throw new RunFailed(ExitCode.DOCUMENT, String.join("\n", broken));
    }
  }

  private void publish() throws IOException {
    draft = publishing.publish(aside, title, plan.digest());
  }

  /** A short step that is done again when its run goes on. */
  private Step step(String name, Work work) {
    return new StepBuilder(name, jobs.repository())
        .tasklet(
            (contribution, context) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            jobs.transactions())
        .allowStartIfComplete(true)
        .build();
  }

  /** What a short step does. */
  private interface Work {
    void run() throws Exception;
  }
}
