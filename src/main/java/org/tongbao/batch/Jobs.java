package org.tongbao.batch;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
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
 * Spring Batch over one database, wired by hand: no container is started for seven steps. A job is
 * known by its identity and by how often that has been made: an unfinished one goes on, a finished
 * one is made anew.
 */
public final class Jobs {
  private static final String IDENTITY = "identity";
  private static final String MAKING = "making";

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final JobOperator operator;

  public Jobs(DataSource database) {
    try {
      transactions = new JdbcTransactionManager(database);
      JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
      factory.setDataSource(database);
      factory.setTransactionManager(transactions);
      // The default, serializable, guards against two that start one job. Here a run has claimed
      // its
      // output, and is not to fail because another output's run starts on the same server.
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
   * One making of a notice.
   *
   * @param identity of the run: all that goes in, and where it goes
   * @param making from 1; a notice that was finished and then deleted is made again
   */
  public record Making(String identity, long making) {

    /** The key of all rows that belong to it. */
    public String run() {
      return identity + "-" + making;
    }

    public JobParameters parameters() {
      return new JobParametersBuilder()
          .addString(IDENTITY, identity)
          .addLong(MAKING, making)
          .toJobParameters();
    }
  }

  /** The making to go on with: one that was not finished, else a new one. */
  public Making next(String job, String identity) {
    for (long making = 1; ; making++) {
      Making next = new Making(identity, making);
      JobExecution last = repository.getLastJobExecution(job, next.parameters());
      if (last == null) {
        return next;
      }
      if (last.getStatus() != BatchStatus.COMPLETED) {
        giveUp(last);
        return next;
      }
    }
  }

  /**
   * Runs a job to its end, from where its making stopped. What stopped it now is thrown as what it
   * was.
   */
  public void complete(Job job, Making making) throws RunFailed, InputRefused, IOException {
    JobExecution execution;
    try {
      execution = operator.start(job, making.parameters());
    } catch (JobExecutionException e) {
      throw new IllegalStateException(e);
    }
    if (execution.getStatus() == BatchStatus.COMPLETED) {
      return;
    }
    if (execution.getStatus() == BatchStatus.STOPPED) {
      throw new RunFailed(ExitCode.STOPPED, "已停止。再运行一次同样的命令，就从停下的地方继续");
    }
    for (Throwable failure : execution.getAllFailureExceptions()) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException) {
          break; // the database's fault, though a file may be behind it
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
   * Lets an execution fail whose process could not say how it ended: a killed one stays "running"
   * for ever, one whose disk was full is "unknown". The lock of its output says that nobody runs
   * it, and rows are committed together with the position in their sheet, so it may go on there.
   * (JobOperator.recover does this for the first kill only, and not for the unknown.)
   */
  private void giveUp(JobExecution last) {
    for (StepExecution step : last.getStepExecutions()) {
      if (isOpen(step.getStatus())) {
        step.setStatus(BatchStatus.FAILED);
        repository.update(step);
      }
    }
    if (isOpen(last.getStatus())) {
      last.setStatus(BatchStatus.FAILED);
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
