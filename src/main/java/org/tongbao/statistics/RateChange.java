package org.tongbao.statistics;

import java.math.BigDecimal;

/**
 * By how many percentage points a rate has changed. It is the difference of the rates as they are
 * printed, so that a reader who subtracts them finds the same.
 */
public final class RateChange {
  private RateChange() {}

  /**
   * The change, negative where the rate fell.
   *
   * @param before as printed, e.g. 98.50%
   * @param now as printed, with as many digits or as 100% or 0%
   * @param scale digits behind the point of the change
   * @throws NumberFormatException when either is no printed rate
   */
  public static BigDecimal points(String before, String now, int scale) {
    return number(now).subtract(number(before)).setScale(scale);
  }

  private static BigDecimal number(String printed) {
    if (!printed.endsWith("%")) {
      throw new NumberFormatException(printed);
    }
    return new BigDecimal(printed.substring(0, printed.length() - 1));
  }
}
