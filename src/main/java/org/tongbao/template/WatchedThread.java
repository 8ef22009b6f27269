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

/**
 * Runs a template on a thread of its own and waits for it as long as it makes progress.
 *
 * <p>Java cannot stop a thread that never checks for interruption, and an endless loop does not. So
 * the thread is abandoned: its output is discarded, and it ends with the program.
 */
final class WatchedThread {
  private static final long QUIET_SECONDS = 1;
  private static final long POLL_MILLIS = 250;

  /** CPU time, so that a busy or suspended machine does not count against a template. */
  private static final long MOST_BUSY_NANOS = TimeUnit.SECONDS.toNanos(3);

  /** Threads are reused for later renderings, also an abandoned one whose work ends after all. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "template");
            thread.setDaemon(true);
            return thread;
          });

  private final MeteredWriter out;
  private volatile long thread;

  /**
   * @param out receives the output of the work; growth counts as progress
   */
  WatchedThread(MeteredWriter out) {
    this.out = out;
  }

  /** Work that may fail. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Runs the work.
   *
   * @return whether it finished
   * @throws IOException when the work throws one
   */
  boolean finishes(Work work) throws IOException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              thread = Thread.currentThread().getId();
              work.run();
              return null;
            });
    THREADS.execute(task);
    boolean finished = await(task);
    out.close();
    return finished;
  }

  private boolean await(FutureTask<Void> task) throws IOException {
    long written = 0;
    while (!isDone(task, TimeUnit.SECONDS.toMillis(QUIET_SECONDS))) {
      if (out.written() == written && isStuck(task, written)) {
        return false;
      }
      written = out.written();
    }
    return true;
  }

  /** Whether it uses the CPU without writing anything. */
  private boolean isStuck(FutureTask<Void> task, long written) throws IOException {
    if (thread == 0) {
      return false; // not started yet: the machine is busy, not the template
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getThreadCpuTime(thread);
    while (!isDone(task, POLL_MILLIS) && out.written() == written) {
      if (threads.getThreadCpuTime(thread) - begun > MOST_BUSY_NANOS) {
        return true;
      }
    }
    return false;
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
