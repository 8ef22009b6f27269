package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.tongbao.output.Drafts;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.RunPlan;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;

/** Another process builds a job from the parameters of an execution, and restarts it. */
class RebuiltJobTest {
  private static final String SAMPLE = "guangdong-2024-q2";

  @TempDir Path temp;

  @Test
  void isRestartedByTheJobOperatorToTheSameBytes() throws Exception {
    Program killed = new Program(temp.resolve("killed"), SAMPLE);
    assertThat(KilledRun.afterCommit(20, killed, "--format", "html"))
        .isEqualTo(HaltingDriver.KILLED);
    WorkDirectory work = new WorkDirectory(killed.output());

    try (WorkDirectory.Lock lock = work.lock();
        Database database =
            Database.open(DatabaseAddress.chosen(null, Map.of(), work.database()))) {
      JobRepository repository = new Jobs(database.source()).repository();
      JobExecution execution = last(repository);
      assertThat(execution.getStatus()).isNotEqualTo(BatchStatus.COMPLETED);
      NoticeParameters parameters = NoticeParameters.of(execution.getJobParameters());

      RunPlan plan = parameters.request().plan(Program.VERSION);
      JobRun run = NoticeJob.begin(plan, parameters.companions(), database);
      Drafts drafts = new Drafts(lock.output(), database);
      NoticeJob notice = new NoticeJob(plan, run, drafts, null, Progress.silent());
      Job job = notice.job(new JobExecutionListener() {});
      JobExecution restarted = operator(repository, job).restart(last(repository));

      assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
      assertThat(restarted.getJobInstance()).isEqualTo(execution.getJobInstance());
      assertThat(restarted.getJobParameters()).isEqualTo(execution.getJobParameters());
    }
    assertThat(killed.files()).hasSize(2);
    Path whole = whole().output();
    for (Path file : killed.files()) {
      assertThat(file).hasSameBinaryContentAs(whole.resolve(file.getFileName()));
    }
  }

  private Program whole() throws IOException {
    Program whole = new Program(temp.resolve("whole"), SAMPLE);
    assertThat(whole.run("--format", "html").code()).isZero();
    return whole;
  }

  private static JobExecution last(JobRepository repository) {
    return Objects.requireNonNull(
        repository.getLastJobExecution(
            Objects.requireNonNull(repository.getLastJobInstance(NoticeJob.NAME))));
  }

  private static TaskExecutorJobOperator operator(JobRepository repository, Job job)
      throws Exception {
    MapJobRegistry registry = new MapJobRegistry();
    registry.register(job);
    TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
    operator.setJobRepository(repository);
    operator.setJobRegistry(registry);
    operator.afterPropertiesSet();
    return operator;
  }
}
