package org.tongbao.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.tongbao.problem.ExitCode;

/**
 * Lets a signal (Ctrl+C, a shutdown of the machine) stop a job at its next chunk, where the next
 * run continues. Without this, a signal would end the process like a crash, after which a run can
 * continue too.
 *
 * <p>While this is open, a signal waits until the command has ended and closed its database; then
 * the process ends with {@link ExitCode#STOPPED}.
 */
public final class StopOnSignal implements JobExecutionListener, AutoCloseable {
  private static final int TIMEOUT_SECONDS = 20;

  private final OnSignal signal = new OnSignal(this::stop, TIMEOUT_SECONDS, ExitCode.STOPPED);
  private volatile @Nullable Jobs jobs;
  private volatile @Nullable JobExecution execution;

  /** Sets the jobs of which one will begin. */
  public StopOnSignal of(Jobs newJobs) {
    jobs = newJobs;
    return this;
  }

  @Override
  public void beforeJob(JobExecution begun) {
    execution = begun;
  }

  private boolean stop() {
    Jobs current = jobs;
    JobExecution running = execution;
    if (current == null || running == null) {
      return false;
    }
    try {
      current.stop(running);
    } catch (JobExecutionException e) {
      // the job has just ended
    }
    return true;
  }

  @Override
  public void close() {
    signal.close();
  }
}
