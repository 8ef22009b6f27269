package org.tongbao.notice;

import org.tongbao.statistics.Rate;

/**
 * A pass rate, which prints itself as 98.83%; {@code rate.scale(1)} prints 98.8%.
 *
 * @param exists false where nothing was inspected: there is no rate then, and a table prints —
 * @param full whether all that was inspected passed
 * @param rate the fraction behind it
 */
public record Percentage(boolean exists, boolean full, Rate rate) {
  private static final int USUAL_SCALE = 2;

  static Percentage of(Rate rate) {
    return new Percentage(rate.exists(), rate.exists() && rate.passed() == rate.checked(), rate);
  }

  /**
   * The rate with another number of digits behind the point.
   *
   * @param digits 0 to 6
   */
  public String scale(int digits) {
    return rate.print(digits);
  }

  @Override
  public String toString() {
    return rate.print(USUAL_SCALE);
  }
}
