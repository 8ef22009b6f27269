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
 */
final class StopOnSignal implements JobExecutionListener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final Jobs jobs;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop-on-signal");
  private volatile @Nullable JobExecution execution;

  StopOnSignal(Jobs jobs) {
    this.jobs = jobs;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void beforeJob(JobExecution begun) {
    execution = begun;
  }

  @Override
  public void afterJob(JobExecution finished) {
    ended.countDown();
  }

  private void stop() {
    JobExecution running = execution;
    if (running == null) {
      return;
    }
    try {
      jobs.stop(running);
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (JobExecutionException e) {
      // it has just ended by itself
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the machine is going down: the hook is running
    }
  }
}
