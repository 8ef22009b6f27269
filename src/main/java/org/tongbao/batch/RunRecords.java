package org.tongbao.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.tongbao.store.Database;
import org.tongbao.store.Draft;
import org.tongbao.store.DraftStore;

/** The runs of one output folder that the job repository remembers. */
public final class RunRecords {
  private final JobRepository repository;
  private final DraftStore drafts;
  private final Path output;
  private final Predicate<JobParameters> ofFolder;

  /**
   * @param output the folder, absolute and claimed
   * @param only whether the database holds this folder alone, so that it may have been moved
   */
  public RunRecords(Database database, Path output, boolean only) {
    this.repository = new Jobs(database.source()).repository();
    this.drafts = new DraftStore(database.source(), output.toString());
    this.output = output;
    this.ofFolder = only ? parameters -> true : NoticeParameters.withOutput(output);
  }

  /** All, the newest first. */
  public List<RunRecord> all() {
    Map<Integer, Draft> made = new HashMap<>();
    drafts.all().forEach(draft -> made.put(draft.number(), draft));
    return executions().stream()
        .map(execution -> record(execution, made))
        .sorted(Comparator.comparing(RunRecord::number).reversed())
        .toList();
  }

  private List<JobExecution> executions() {
    return repository.findJobInstances(NoticeJob.NAME).stream()
        .flatMap(instance -> repository.getJobExecutions(instance).stream())
        .filter(execution -> ofFolder.test(execution.getJobParameters()))
        .toList();
  }

  private static RunRecord record(JobExecution execution, Map<Integer, Draft> made) {
    JobParameters parameters = execution.getJobParameters();
    int draft = execution.getExecutionContext().getInt(MadeNotice.DRAFT, 0);
    LocalDateTime started =
        Objects.requireNonNullElse(execution.getStartTime(), execution.getCreateTime());
    return new RunRecord(
        execution.getId(),
        identity(execution),
        started,
        execution.getEndTime(),
        execution.getStatus() == BatchStatus.COMPLETED,
        NoticeParameters.input(parameters),
        NoticeParameters.version(parameters),
        made.get(draft),
        execution.getStepExecutions().stream()
            .sorted(Comparator.comparing(StepExecution::getId))
            .map(RunRecords::step)
            .toList());
  }

  /** Before 0.2.0 it had another name; each instance of the job is one of its own. */
  private static String identity(JobExecution execution) {
    return Objects.requireNonNullElse(
        execution.getJobParameters().getString(Jobs.IDENTITY),
        "instance " + execution.getJobInstanceId());
  }

  private static RunRecord.Step step(StepExecution step) {
    LocalDateTime begin = step.getStartTime();
    LocalDateTime end = step.getEndTime();
    Duration duration = begin == null || end == null ? Duration.ZERO : Duration.between(begin, end);
    return new RunRecord.Step(
        step.getStepName(), step.getReadCount(), step.getWriteCount(), duration);
  }

  /**
   * Forgets runs that began before a time, together with what the database knows of their drafts
   * where these are gone from the folder. It keeps the last run, whose facts the next one may
   * continue, and whole what has a younger execution, or a draft that is kept. No file is touched.
   *
   * @param kept the digests of drafts whose runs are kept
   * @return those that were forgotten
   */
  public List<RunRecord> forgetBefore(LocalDateTime time, Predicate<String> kept) {
    List<RunRecord> all = all();
    Set<String> identities =
        all.stream()
            .filter(
                each ->
                    each.number() == all.get(0).number()
                        || !each.started().isBefore(time)
                        || has(each, kept))
            .map(RunRecord::identity)
            .collect(Collectors.toSet());
    List<RunRecord> old =
        all.stream().filter(each -> !identities.contains(each.identity())).toList();
    Set<JobInstance> instances =
        executions().stream()
            .filter(each -> !identities.contains(identity(each)))
            .map(JobExecution::getJobInstance)
            .collect(Collectors.toSet());
    instances.forEach(repository::deleteJobInstance);
    forgetDrafts(old);
    return old;
  }

  private static boolean has(RunRecord run, Predicate<String> kept) {
    Draft draft = run.draft();
    return draft != null && kept.test(draft.digest());
  }

  /** The one with the highest number stays, so that no number is given twice. */
  private void forgetDrafts(List<RunRecord> old) {
    List<Draft> all = drafts.all();
    List<@Nullable Draft> made = new ArrayList<>();
    old.forEach(each -> made.add(each.draft()));
    for (Draft draft : all.subList(Math.min(1, all.size()), all.size())) {
      if (made.contains(draft) && !Files.exists(output.resolve(draft.file()))) {
        drafts.forget(draft.number());
      }
    }
  }
}
