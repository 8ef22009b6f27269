package org.tongbao;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a signal (Ctrl+C) interrupt a command that would go on for ever, and waits until it has
 * cleared away what it used.
 */
final class UntilSignal implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 5;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "until-signal");

  /** From now on. */
  void arm() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    worker.interrupt();
    try {
      boolean cleared = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (cleared) {
        Runtime.getRuntime().halt(ExitCode.OK.code());
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
