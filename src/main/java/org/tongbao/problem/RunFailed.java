package org.tongbao.problem;

/** A command cannot be completed, for a reason that the user can change. */
public final class RunFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /**
   * @param message what is wrong and what to do, in Chinese
   */
  public RunFailed(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  public ExitCode code() {
    return code;
  }
}
