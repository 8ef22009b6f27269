package org.tongbao.problem;

import java.util.List;

/**
 * The user's input or template has errors. Carries all problems that were found, so that the user
 * can correct them together.
 */
public final class InputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one, in the order in which they are printed
   */
  public InputRefused(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).reduce((a, b) -> a + "\n" + b).orElseThrow());
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order in which they are printed. */
  public List<Problem> problems() {
    return problems;
  }
}
