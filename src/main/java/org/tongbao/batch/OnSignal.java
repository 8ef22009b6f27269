package org.tongbao.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tongbao.problem.ExitCode;

/**
 * Handles a signal to end (Ctrl+C, a shutdown of the machine): notifies the command, waits until
 * the command has closed this, and ends the process.
 */
public final class OnSignal implements AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  /**
   * Begins to listen.
   *
   * @param stop notifies the command; returns false if there is nothing to wait for
   * @param timeoutSeconds the longest time to wait
   * @param code of the process, if the command ended in time
   */
  public OnSignal(BooleanSupplier stop, int timeoutSeconds, ExitCode code) {
    hook = new Thread(() -> end(stop, timeoutSeconds, code), "on-signal");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether a signal was received. */
  public boolean asked() {
    return asked;
  }

  private void end(BooleanSupplier stop, int timeoutSeconds, ExitCode code) {
    asked = true;
    try {
      if (stop.getAsBoolean() && closed.await(timeoutSeconds, TimeUnit.SECONDS)) {
        Runtime.getRuntime().halt(code.code());
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
      closed.countDown(); // the process is ending: the hook is waiting
    }
  }
}
