package org.tongbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a source on a background thread, some portions ahead of the consumer, so that reading
 * and writing run at the same time. Keeps the order.
 */
final class ReadAhead<T> implements AutoCloseable {
  /** Items per portion: handing over single items would take longer than storing them. */
  static final int PORTION = 1000;

  private static final int PORTIONS = 5;

  private final Callable<@Nullable T> source;
  private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(PORTIONS);
  private final Thread thread = new Thread(this::run, "read ahead");
  private @Nullable Portion<T> last;

  /**
   * Begins to read.
   *
   * @param source gives the next item, and null after the last
   */
  ReadAhead(Callable<@Nullable T> source) {
    this.source = source;
    thread.setDaemon(true);
    thread.start();
  }

  /** Some items; the last portion may carry the exception that ended the source. */
  private record Portion<T>(List<T> items, boolean isLast, @Nullable Throwable failure) {}

  private void run() {
    try {
      Portion<T> portion;
      do {
        portion = read();
        portions.put(portion);
      } while (!portion.isLast);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: there is no consumer any more
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
    } catch (Throwable e) { // the consumer rethrows it
      return new Portion<>(items, true, e);
    }
  }

  /**
   * The next items; empty after the last.
   *
   * @throws Exception thrown by the source, after the items before it were returned
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

  /** Stops reading; when this returns, the source is not called any more. */
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
