package org.tongbao.batch;

import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.plan.Input;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.InspectionStore;

/** The steps that load both sheets into the database: facts and problems, chunk by chunk. */
public final class Loading {
  /**
   * Portions per commit: 5000 rows. After a kill these are read again in a tenth of a second; with
   * fewer rows, the commit would take longer than storing the rows.
   */
  private static final int CHUNK = 5000 / ReadAhead.PORTION;

  private final Input input;
  private final JobRun run;
  private final InspectionStore store;
  private final Progress progress;
  private final UnitLoading units;
  private final FindingLoading findings;

  /**
   * @param settings for validating the rows
   */
  public Loading(Input input, NoticeSettings settings, JobRun run, Progress progress) {
    this.input = input;
    this.run = run;
    this.store = run.facts();
    this.progress = progress;
    this.units = new UnitLoading(settings, input.name(Sheet.UNITS), store);
    this.findings =
        new FindingLoading(settings, () -> units.all(() -> input.sheet(Sheet.UNITS)), store);
  }

  /**
   * Loads the sheets that exist, as a separate job.
   *
   * @throws RunFailed when it was stopped
   */
  public void complete(String job, StopOnSignal signal) throws IOException, RunFailed {
    try {
      run.complete(job(job, run.stoppedBy(signal)));
    } catch (InputRefused e) {
      throw new IllegalStateException(e); // loading refuses nothing
    }
  }

  private Job job(String name, JobExecutionListener listener) {
    JobBuilder builder = new JobBuilder(name, run.jobs().repository()).listener(listener);
    if (!input.has(Sheet.FINDINGS)) {
      return builder.start(units()).build();
    }
    return input.has(Sheet.UNITS)
        ? builder.start(units()).next(findings()).build()
        : builder.start(findings()).build();
  }

  /** Loads the units. */
  Step units() {
    return step(
        new SheetReader<>(
            input.sheet(Sheet.UNITS),
            Sheet.UNITS,
            units::process,
            units::process,
            problems -> store.saveProblems(Sheet.UNITS.stem(), 0, problems),
            progress),
        units);
  }

  /** Loads the findings, each with its unit. */
  Step findings() {
    return step(
        new SheetReader<>(
            input.sheet(Sheet.FINDINGS),
            Sheet.FINDINGS,
            findings::process,
            skipped -> {},
            problems -> store.saveProblems(Sheet.FINDINGS.stem(), 0, problems),
            progress),
        findings);
  }

  /** Frees the index of all units, a quarter of a small heap, which only loading needs. */
  void end() {
    units.forget();
  }

  private <T> Step step(SheetReader<T> reader, ItemWriter<List<T>> writer) {
    return new StepBuilder(reader.name(), run.jobs().repository())
        .<List<T>, List<T>>chunk(CHUNK)
        .transactionManager(run.jobs().transactions())
        .reader(reader)
        .writer(writer)
        .build();
  }
}
