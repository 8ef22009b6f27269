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
 * Does the work of a template on a thread of its own, and waits for it as long as it gets on.
 *
 * <p>Java offers no way to stop a thread that does not look up, and a loop without an end need not.
 * So it is left behind: it can write nothing any more, and ends with the program.
 */
final class WatchedThread {
  private static final long QUIET_SECONDS = 1;
  private static final long LOOK_MILLIS = 250;

  /** Time of the processor, so that neither a busy nor a sleeping machine makes a template slow. */
  private static final long MOST_BUSY_NANOS = TimeUnit.SECONDS.toNanos(3);

  /**
   * A thread serves one rendering after another: one that is left behind too, should its work ever
   * end.
   */
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
   * @param out what the work writes to: whether that grows tells whether it gets on
   */
  WatchedThread(MeteredWriter out) {
    this.out = out;
  }

  /** What is to be done. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Does the work.
   *
   * @return whether it came to its end
   * @throws IOException when it does
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
      if (out.written() == written && isBusyInVain(task, written)) {
        return false;
      }
      written = out.written();
    }
    return true;
  }

  /** Whether it works on and on and writes nothing. */
  private boolean isBusyInVain(FutureTask<Void> task, long written) throws IOException {
    if (thread == 0) {
      return false; // it has not even begun: the machine is busy, not the template
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getThreadCpuTime(thread);
    while (!isDone(task, LOOK_MILLIS) && out.written() == written) {
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
