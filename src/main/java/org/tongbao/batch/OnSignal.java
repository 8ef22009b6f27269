package org.tongbao.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tongbao.problem.ExitCode;

/**
 * What is done when the process is asked to end (Ctrl+C, a shutdown of the machine): the command is
 * told, has some time to clear away what it uses, and then the process ends. Until this is closed
 * the command is at work.
 */
public final class OnSignal implements AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean asked;

  /**
   * Begins to listen.
   *
   * @param tell tells the command; false when there is nothing to wait for
   * @param patienceSeconds how long it is waited for
   * @param code with which the process ends if it was
   */
  public OnSignal(BooleanSupplier tell, int patienceSeconds, ExitCode code) {
    hook = new Thread(() -> end(tell, patienceSeconds, code), "on-signal");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the process is asked to end. */
  public boolean asked() {
    return asked;
  }

  private void end(BooleanSupplier tell, int patienceSeconds, ExitCode code) {
    asked = true;
    try {
      if (tell.getAsBoolean() && closed.await(patienceSeconds, TimeUnit.SECONDS)) {
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
      closed.countDown(); // the machine is going down: the hook is waiting
    }
  }
}
