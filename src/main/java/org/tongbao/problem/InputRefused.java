package org.tongbao.problem;

import java.util.List;

/**
 * The user's input or template cannot be worked with. Carries every problem that was found, so that
 * all are mended in one go.
 */
public final class InputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one, in the order in which they are to be read
   */
  public InputRefused(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).reduce((a, b) -> a + "\n" + b).orElseThrow());
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order in which they are to be read. */
  public List<Problem> problems() {
    return problems;
  }
}
