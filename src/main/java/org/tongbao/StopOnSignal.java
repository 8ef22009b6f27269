package org.tongbao;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Lets a signal (Ctrl+C, a shutdown of the machine) stop a job at its next chunk, so that the next
 * run goes on there. Without this, a signal is as good as a crash, which is survived too.
 *
 * <p>While it is open a signal waits for the command to end by itself, database and all; then the
 * process ends as stopped.
 */
final class StopOnSignal implements JobExecutionListener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop-on-signal");
  private volatile @Nullable Jobs jobs;
  private volatile @Nullable JobExecution execution;

  StopOnSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Tells whose job it is that will begin. */
  StopOnSignal of(Jobs whose) {
    jobs = whose;
    return this;
  }

  @Override
  public void beforeJob(JobExecution begun) {
    execution = begun;
  }

  private void stop() {
    Jobs whose = jobs;
    JobExecution running = execution;
    if (whose == null || running == null) {
      return;
    }
    try {
      whose.stop(running);
    } catch (JobExecutionException e) {
      // it has just ended by itself
    }
    try {
      if (closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(ExitCode.STOPPED.code());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      closed.countDown(); // the machine is going down: the hook is waiting
    }
  }
}
