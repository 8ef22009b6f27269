package org.tongbao.template;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * Runs a template on a thread of its own and waits for it as long as it makes progress and stays
 * below a limit. All times are CPU time, so that a busy or suspended machine does not count against
 * a template.
 *
 * <p>Java cannot stop a thread that never checks for interruption, and an endless loop does not. So
 * the thread is abandoned: its output is discarded, and it ends with the program.
 */
final class WatchedThread {
  private static final long QUIET_SECONDS = 1;
  private static final long POLL_MILLIS = 250;

  /** Threads are reused for later renderings, also an abandoned one whose work ends after all. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "template");
            thread.setDaemon(true);
            return thread;
          });

  private final LongSupplier progress;
  private final long silentNanos;
  private final long mostNanos;
  private volatile long thread;
  private long begun;

  /**
   * @param progress what grows as long as the work makes progress
   * @param silentNanos limit of a time without progress
   * @param mostNanos limit of the whole work
   */
  WatchedThread(LongSupplier progress, long silentNanos, long mostNanos) {
    this.progress = progress;
    this.silentNanos = silentNanos;
    this.mostNanos = mostNanos;
  }

  /** How the work ended. */
  enum Ending {
    FINISHED,
    SILENT,
    SLOW
  }

  /** Work that may fail. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Runs the work.
   *
   * @throws IOException when the work throws one
   */
  Ending run(Work work) throws IOException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              begun = threads().getThreadCpuTime(Thread.currentThread().getId());
              thread = Thread.currentThread().getId();
              work.run();
              return null;
            });
    THREADS.execute(task);
    long before = 0;
    while (!isDone(task, TimeUnit.SECONDS.toMillis(QUIET_SECONDS))) {
      if (progress.getAsLong() == before && isSilent(task, before)) {
        return Ending.SILENT;
      }
      if (thread != 0 && threads().getThreadCpuTime(thread) - begun > mostNanos) {
        return Ending.SLOW;
      }
      before = progress.getAsLong();
    }
    return Ending.FINISHED;
  }

  /** Whether it uses the CPU without making progress. */
  private boolean isSilent(FutureTask<Void> task, long before) throws IOException {
    if (thread == 0) {
      return false; // not started yet: the machine is busy, not the template
    }
    long since = threads().getThreadCpuTime(thread);
    while (!isDone(task, POLL_MILLIS) && progress.getAsLong() == before) {
      if (threads().getThreadCpuTime(thread) - since > silentNanos) {
        return true;
      }
    }
    return false;
  }

  private static ThreadMXBean threads() {
    return ManagementFactory.getThreadMXBean();
  }

  private static boolean isDone(FutureTask<Void> task, long millis) throws IOException {
    try {
      task.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw thrown(Objects.requireNonNull(e.getCause()));
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error fault) {
      throw fault;
    }
    return (IOException) cause;
  }
}
