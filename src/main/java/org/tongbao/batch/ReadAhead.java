package org.tongbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Calls a source on a thread of its own, some portions ahead of who takes them: while one processor
 * writes, the other reads. The order stays.
 */
final class ReadAhead<T> implements AutoCloseable {
  /** Items that are handed over together: to hand over each would cost more than to store it. */
  static final int PORTION = 500;

  private static final int PORTIONS = 4;

  private final Callable<@Nullable T> source;
  private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(PORTIONS);
  private final Thread thread = new Thread(this::run, "read ahead");
  private @Nullable Portion<T> last;

  /**
   * Begins to read.
   *
   * @param source gives the next item, and null behind the last
   */
  ReadAhead(Callable<@Nullable T> source) {
    this.source = source;
    thread.setDaemon(true);
    thread.start();
  }

  /** Some items; those of the last portion may be followed by what kept the source from more. */
  private record Portion<T>(List<T> items, boolean isLast, @Nullable Throwable failure) {}

  private void run() {
    try {
      Portion<T> portion;
      do {
        portion = read();
        portions.put(portion);
      } while (!portion.isLast);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody waits for more
    }
  }

  private Portion<T> read() {
    List<T> items = new ArrayList<>(PORTION);
    try {
      while (items.size() < PORTION) {
        T item = source.call();
        if (item == null) {
          return new Portion<>(items, true, null);
        }
        items.add(item);
      }
      return new Portion<>(items, false, null);
    } catch (Throwable e) { // whatever it is, who takes the items has to know
      return new Portion<>(items, true, e);
    }
  }

  /**
   * The next items, or none behind the last.
   *
   * @throws Exception what the source has thrown, once the items before it are taken
   */
  List<T> next() throws Exception {
    if (last == null) {
      Portion<T> portion = portions.take();
      last = portion.isLast ? portion : null;
      if (!portion.items.isEmpty()) {
        return portion.items;
      }
    }
    if (last != null) {
      end(last.failure);
    }
    return List.of();
  }

  private static void end(@Nullable Throwable failure) throws Exception {
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof Exception exception) {
      throw exception;
    }
  }

  /** Returns when the source is no longer called. */
  @Override
  public void close() {
    thread.interrupt();
    portions.clear();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
