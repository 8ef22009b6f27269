package org.tongbao.batch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;

/**
 * Spring Batch with one database, wired in code: a few steps need no container. A job instance is
 * identified by the run's identity and the number of the attempt. An unfinished attempt is
 * continued; after a finished one, a new attempt begins.
 */
public final class Jobs {
  static final String IDENTITY = "identity";
  private static final String ATTEMPT = "attempt";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final JobOperator operator;

  public Jobs(DataSource database) {
    try {
      transactions = new JdbcTransactionManager(database);
      JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
      factory.setDataSource(database);
      factory.setTransactionManager(transactions);
      // The default, serializable, keeps two processes from starting the same job. Here the run has
      // claimed its output folder, and must not fail when a run of another folder starts.
      factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
      factory.afterPropertiesSet();
      repository = factory.getObject();
      TaskExecutorJobOperator jobOperator = new TaskExecutorJobOperator();
      jobOperator.setJobRepository(repository);
      jobOperator.setJobRegistry(new MapJobRegistry());
      jobOperator.afterPropertiesSet();
      operator = jobOperator;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  JobRepository repository() {
    return repository;
  }

  PlatformTransactionManager transactions() {
    return transactions;
  }

  /**
   * One attempt at a notice.
   *
   * @param identity of the run: a digest of its input and output folder
   * @param number from 1; a notice that was finished and then deleted needs a new attempt
   */
  public record Attempt(String identity, long number) {

    /** The attempt of an execution. */
    static Attempt of(JobExecution execution) {
      JobParameters parameters = execution.getJobParameters();
      String identity = Objects.requireNonNull(parameters.getString(IDENTITY));
      return new Attempt(identity, Objects.requireNonNull(parameters.getLong(ATTEMPT)));
    }

    /** The key of all rows of this attempt. */
    public String run() {
      return identity + "-" + number;
    }

    public JobParameters parameters() {
      return new JobParametersBuilder()
          .addString(IDENTITY, identity)
          .addLong(ATTEMPT, number)
          .toJobParameters();
    }

    /** The same beside others, which do not identify it. */
    JobParameters parameters(JobParameters others) {
      return new JobParametersBuilder(others).addJobParameters(parameters()).toJobParameters();
    }
  }

  /** The attempt to run: one that was not finished, else a new one. */
  public Attempt next(String job, String identity) {
    for (long number = 1; ; number++) {
      Attempt next = new Attempt(identity, number);
      JobInstance instance = repository.getJobInstance(job, next.parameters());
      if (instance == null) {
        return next;
      }
      JobExecution last = repository.getLastJobExecution(instance);
      if (last == null) {
        // The process was killed between the two. JobOperator starts no such instance.
        repository.deleteJobInstance(instance);
        return next;
      }
      if (last.getStatus() != BatchStatus.COMPLETED) {
        markFailed(last);
        return next;
      }
    }
  }

  /** The last execution of any attempt; null if there is none. */
  @Nullable JobExecution last(String job, String identity) {
    JobExecution last = null;
    for (long number = 1; ; number++) {
      JobInstance instance =
          repository.getJobInstance(job, new Attempt(identity, number).parameters());
      JobExecution next = instance == null ? null : repository.getLastJobExecution(instance);
      if (next == null) {
        return last;
      }
      last = next;
    }
  }

  /**
   * Marks as failed what killed processes have left as running, among these executions of a job.
   */
  void endKilled(String job, Predicate<JobParameters> among) {
    repository.findRunningJobExecutions(job).stream()
        .filter(execution -> among.test(execution.getJobParameters()))
        .forEach(this::markFailed);
  }

  /**
   * Runs a job to its end, from where the attempt stopped. Throws the original exception if it
   * fails.
   */
  JobExecution complete(Job job, JobParameters parameters)
      throws RunFailed, InputRefused, IOException {
    JobExecution execution;
    try {
      execution = operator.start(job, parameters);
    } catch (JobExecutionException e) {
      throw new IllegalStateException(e);
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return execution;
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      throw new RunFailed(ExitCode.STOPPED, "已停止。再运行一次同样的命令，将从停止处继续");
    }
    for (Throwable failure : execution.getAllFailureExceptions()) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException) {
          break; // a fault of the database, even if a file caused it
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

  /**
   * Marks an execution as failed if its process could not record how it ended: after a kill the
   * status stays "running", after a full disk it is "unknown". The lock of the output folder shows
   * that no process runs it, and rows are committed together with the position in their sheet, so
   * it can be continued. All that is known of its end is its last update, or its creation if there
   * was none. (JobOperator.recover does this for the first kill only, and not for "unknown".)
   */
  private void markFailed(JobExecution last) {
    for (StepExecution step : last.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(Objects.requireNonNullElse(step.getLastUpdated(), step.getCreateTime()));
        repository.update(step);
      }
    }
    if (isOpen(last.getStatus())) {
      last.setStatus(BatchStatus.FAILED);
      last.setEndTime(Objects.requireNonNullElse(last.getLastUpdated(), last.getCreateTime()));
      repository.update(last);
    }
  }

  private static boolean isOpen(BatchStatus status) {
    return status.isRunning() || status == BatchStatus.UNKNOWN;
  }

  /** Asks a running job to stop at the next chunk. */
  void stop(JobExecution execution) throws JobExecutionException {
    operator.stop(execution);
  }
}
