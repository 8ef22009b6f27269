package org.tongbao.statistics;

/**
 * How many units are in operation, how many of these were inspected, and how many of those passed.
 *
 * @param running 在运行
 * @param checked 检查数, the base of the rate
 * @param passed 合格数
 */
public record Tally(long running, long checked, long passed) {
  /** No unit. */
  public static final Tally NOTHING = new Tally(0, 0, 0);

  /** Refuses counts that contradict each other. */
  public Tally {
    if (passed < 0 || passed > checked || checked > running) {
      throw new IllegalArgumentException(passed + " of " + checked + " of " + running);
    }
  }

  /** The counts of one unit. */
  static Tally of(Outcome outcome) {
    return new Tally(1, outcome == Outcome.UNCHECKED ? 0 : 1, outcome == Outcome.PASSED ? 1 : 0);
  }

  /** 不合格数. */
  public long failed() {
    return checked - passed;
  }

  /** 合格率. */
  public Rate rate() {
    return new Rate(passed, checked);
  }

  /** The sum of both. */
  public Tally plus(Tally other) {
    return new Tally(running + other.running, checked + other.checked, passed + other.passed);
  }
}
