package org.tongbao.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.Rate;

/**
 * A rate, printed as 98.83%; {@code rate.scale(1)} prints 98.8%.
 *
 * @param exists false if nothing was inspected: then there is no rate, and — is printed
 * @param full whether it is 100%
 * @param rate the fraction that it prints
 * @param digits decimal places
 * @param source where it comes from
 */
public record Percentage(boolean exists, boolean full, Rate rate, int digits, Source source)
    implements PrintedRate {
  private static final int USUAL_DIGITS = 2;
  private static final int MOST_DIGITS = 6;

  /**
   * A rate.
   *
   * @param what it is the rate of, in Chinese
   */
  static Percentage of(Rate rate, String what, Evidence... evidence) {
    return of(rate, Source.of(what, evidence));
  }

  /**
   * A rate.
   *
   * @param source where it comes from, without how it is computed
   */
  static Percentage of(Rate rate, Source source) {
    boolean full = rate.exists() && rate.isFull();
    return new Percentage(
        rate.exists(), full, rate, USUAL_DIGITS, source.computed(how(rate, USUAL_DIGITS)));
  }

  private static String how(Rate rate, int scale) {
    if (!rate.exists()) {
      return "总数是0，没有比率";
    }
    String fraction = "＝" + rate.fraction();
    if (rate.isNone() || rate.isFull()) {
      return fraction;
    }
    String digits = scale == 0 ? "整数" : "一两三四五六".charAt(scale - 1) + "位小数";
    return fraction + "，四舍五入到" + digits + (rate.isCapped(scale) ? "，但不进到100%、不舍到0%" : "");
  }

  /**
   * The rate with another number of decimal places.
   *
   * @param newDigits 0 to 6
   * @throws RequestRefused if it is none of these
   */
  public Percentage scale(int newDigits) {
    if (newDigits < 0 || newDigits > MOST_DIGITS) {
      throw new RequestRefused(NoticeMessage.RATE_DIGITS_OUT_OF_RANGE, MOST_DIGITS, newDigits);
    }
    return new Percentage(exists, full, rate, newDigits, source.computed(how(rate, newDigits)));
  }

  @Override
  public String print(int places) {
    return rate.print(places);
  }

  /** In percent. */
  @Override
  public @Nullable BigDecimal exact() {
    return exists ? rate.exactPercent() : null;
  }

  @Override
  public String unit() {
    return "%";
  }

  @Override
  public String toString() {
    return rate.print(digits);
  }
}
