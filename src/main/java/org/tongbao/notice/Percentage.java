package org.tongbao.notice;

import org.tongbao.statistics.Rate;

/**
 * A pass rate, printed as 98.83%; {@code rate.scale(1)} prints 98.8%.
 *
 * @param exists false if nothing was inspected: then there is no rate, and — is printed
 * @param full whether all inspected units passed
 * @param rate the fraction that it prints
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
    Source source = Source.of(what, evidence).computed(how(rate, USUAL_SCALE));
    return new Percentage(rate.exists(), full, rate, source);
  }

  private static String how(Rate rate, int scale) {
    if (!rate.exists()) {
      return "总数是0，没有比率";
    }
    String fraction = "＝" + rate.passed() + "÷" + rate.checked();
    if (rate.passed() == 0 || rate.passed() == rate.checked()) {
      return fraction;
    }
    String digits = scale == 0 ? "整数" : "一两三四五六".charAt(scale - 1) + "位小数";
    return fraction + "，四舍五入到" + digits + (rate.isCapped(scale) ? "，但不进到100%、不舍到0%" : "");
  }

  /**
   * The rate with another number of decimal places.
   *
   * @param digits 0 to 6
   * @throws RequestRefused if it is none of these
   */
  public Words scale(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new RequestRefused(NoticeMessage.RATE_DIGITS_OUT_OF_RANGE, MOST_DIGITS, digits);
    }
    return new Words(rate.print(digits), source.computed(how(rate, digits)));
  }

  @Override
  public String toString() {
    return rate.print(USUAL_SCALE);
  }
}
