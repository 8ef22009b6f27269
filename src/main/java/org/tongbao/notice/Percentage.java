package org.tongbao.notice;

import org.tongbao.statistics.Rate;

/**
 * A pass rate, which prints itself as 98.83%; {@code rate.scale(1)} prints 98.8%.
 *
 * @param exists false where nothing was inspected: there is no rate then, and a table prints —
 * @param full whether all that was inspected passed
 * @param rate the fraction behind it
 * @param source where it comes from
 */
public record Percentage(boolean exists, boolean full, Rate rate, Source source) implements Value {
  private static final int USUAL_SCALE = 2;
  private static final int MOST_DIGITS = 6;

  /**
   * A rate.
   *
   * @param what it is the rate of, in Chinese
   */
  static Percentage of(Rate rate, String what, Evidence... evidence) {
    boolean full = rate.exists() && rate.passed() == rate.checked();
    String how =
        rate.exists()
            ? "＝" + rate.passed() + "÷" + rate.checked() + (full ? "" : "，四舍五入")
            : "：没有检查对象，无合格率";
    return new Percentage(rate.exists(), full, rate, Source.of(what + how, evidence));
  }

  /**
   * The rate with another number of digits behind the point.
   *
   * @param digits 0 to 6
   * @throws NameUnknown when it is none of these
   */
  public Words scale(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new NameUnknown("合格率的小数位数应当是 0 至 " + MOST_DIGITS + "，模板里写了 " + digits);
    }
    return new Words(rate.print(digits), source);
  }

  @Override
  public String toString() {
    return rate.print(USUAL_SCALE);
  }
}
