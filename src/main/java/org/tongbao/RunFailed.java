package org.tongbao;

/** A run cannot be finished, for a reason that its user can do something about. */
final class RunFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /**
   * @param message what is wrong and what to do, in Chinese
   */
  RunFailed(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
