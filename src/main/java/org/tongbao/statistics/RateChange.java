package org.tongbao.statistics;

import java.math.BigDecimal;

/**
 * The change of a rate in percentage points: the difference of the printed rates, so that a reader
 * who subtracts them gets the same number.
 */
public final class RateChange {
  private RateChange() {}

  /**
   * The change; negative if the rate fell.
   *
   * @param before as printed, e.g. 98.50%
   * @param now as printed, with as many decimal places, or 100% or 0%
   * @param scale decimal places of the change
   * @throws NumberFormatException if either is not a printed rate
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
