package org.tongbao.batch;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.tongbao.problem.ExitCode;

/**
 * Lets a signal (Ctrl+C, a shutdown of the machine) stop a job at its next chunk, so that the next
 * run goes on there. Without this, a signal is as good as a crash, which is survived too.
 *
 * <p>While it is open a signal waits for the command to end by itself, database and all; then the
 * process ends as stopped.
 */
public final class StopOnSignal implements JobExecutionListener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final OnSignal signal = new OnSignal(this::stop, PATIENCE_SECONDS, ExitCode.STOPPED);
  private volatile @Nullable Jobs jobs;
  private volatile @Nullable JobExecution execution;

  /** Tells whose job it is that will begin. */
  public StopOnSignal of(Jobs whose) {
    jobs = whose;
    return this;
  }

  @Override
  public void beforeJob(JobExecution begun) {
    execution = begun;
  }

  private boolean stop() {
    Jobs whose = jobs;
    JobExecution running = execution;
    if (whose == null || running == null) {
      return false;
    }
    try {
      whose.stop(running);
    } catch (JobExecutionException e) {
      // it has just ended by itself
    }
    return true;
  }

  @Override
  public void close() {
    signal.close();
  }
}
