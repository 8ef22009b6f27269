package org.tongbao.batch;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetValidation;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

/** The steps that load both sheets into the database: facts and problems, chunk by chunk. */
public final class Loading {
  /**
   * Rows per commit. After a kill these are read again in a tenth of a second; with fewer rows, the
   * commit would take longer than storing the rows.
   */
  private static final int CHUNK = 5000;

  private final Sheets sheets;
  private final JobRun run;
  private final InspectionStore store;
  private final Progress progress;
  private final SheetValidation validation;

  /**
   * @param sheets of which one at least is there
   * @param settings for validating the rows
   */
  public Loading(Sheets sheets, NoticeSettings settings, JobRun run, Progress progress) {
    this.sheets = sheets;
    this.run = run;
    this.store = run.facts();
    this.progress = progress;
    this.validation = new SheetValidation(settings, sheets);
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
    if (!sheets.has(Sheet.FINDINGS)) {
      return builder.start(units()).build();
    }
    return sheets.has(Sheet.UNITS)
        ? builder.start(units()).next(findings()).build()
        : builder.start(findings()).build();
  }

  /** Loads the units. */
  Step units() {
    return this.<StoredUnit>step(
            Sheet.UNITS,
            row ->
                validation
                    .unit(row)
                    .map(unit -> unit.with(new StoredUnit(row.line(), unit.value()))),
            InspectionStore::saveUnits)
        .build();
  }

  /** Loads the findings, each with its unit. */
  Step findings() {
    return this.<StoredFinding>step(
            Sheet.FINDINGS,
            row ->
                validation
                    .finding(row)
                    .map(
                        finding ->
                            finding.with(
                                new StoredFinding(row.line(), row.part(), finding.value()))),
            InspectionStore::saveFindings)
        .listener(
            new StepExecutionListener() {
              @Override
              public @Nullable ExitStatus afterStep(StepExecution execution) {
                validation.forgetUnits();
                return null;
              }
            })
        .build();
  }

  private <S> ChunkOrientedStepBuilder<RawRow, InRound<S>> step(
      Sheet sheet,
      Function<RawRow, Reading<InRound<S>>> validated,
      BiConsumer<InspectionStore, List<S>> save) {
    SheetReader reader = new SheetReader(sheets, sheet, progress);
    return new StepBuilder(sheet.stem(), run.jobs().repository())
        .<RawRow, InRound<S>>chunk(CHUNK)
        .transactionManager(run.jobs().transactions())
        .reader(reader)
        .processor(
            new RowProcessor<>(
                sheet, reader, validated, row -> validation.leaveOut(sheet, row), store))
        .writer(
            chunk -> {
              run.requireClaim();
              InRound.byRound(chunk.getItems())
                  .forEach((round, rows) -> save.accept(store.round(round), rows));
            });
  }
}
