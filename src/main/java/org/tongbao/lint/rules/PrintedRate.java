package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate as a notice prints it: rounded half up, but never rounded to 0% or 100%. */
final class PrintedRate {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PrintedRate() {}

  /** {@code part} in percent of {@code whole}, with that many decimal places. */
  static BigDecimal of(BigDecimal part, BigDecimal whole, int scale) {
    BigDecimal rate = part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    if (rate.compareTo(HUNDRED) == 0 && part.compareTo(whole) < 0) {
      return HUNDRED.subtract(step);
    }
    return rate.signum() == 0 && part.signum() > 0 ? step : rate;
  }

  static String print(BigDecimal rate) {
    return (rate.compareTo(HUNDRED) == 0 ? "100" : rate.toPlainString()) + "%";
  }
}
