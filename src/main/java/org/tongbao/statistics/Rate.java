package org.tongbao.statistics;

import java.math.BigDecimal;

/**
 * A pass rate as an exact fraction; it is rounded only when it is printed.
 *
 * @param passed units that passed, 0 to {@code checked}
 * @param checked units that were inspected
 */
public record Rate(long passed, long checked) implements Comparable<Rate> {
  /** Printed if nothing was inspected: 0 of 0 has no rate. */
  public static final String NONE = "—";

  /** Refuses a fraction below 0 or above 1. */
  public Rate {
    if (passed < 0 || passed > checked) {
      throw new IllegalArgumentException(passed + " of " + checked);
    }
  }

  /** Whether there is a rate. */
  public boolean exists() {
    return checked > 0;
  }

  /**
   * The rate in percent, rounded HALF_UP, but never 100 if a unit failed and never 0 if one passed:
   * then it is the nearest value with so many decimal places.
   *
   * @param scale decimal places, 0 to 6
   * @throws ArithmeticException if nothing was inspected
   */
  public BigDecimal percent(int scale) {
    return BigDecimal.valueOf(capped(rounded(scale), scale), scale);
  }

  /**
   * Whether rounding alone would have shown 100 or 0 where {@link #percent} does not.
   *
   * @param scale decimal places, 0 to 6
   * @throws ArithmeticException if nothing was inspected
   */
  public boolean isCapped(int scale) {
    long rounded = rounded(scale);
    return capped(rounded, scale) != rounded;
  }

  private long capped(long rounded, int scale) {
    long least = passed > 0 ? 1 : 0;
    long most = full(scale) - (passed < checked ? 1 : 0);
    return Math.max(least, Math.min(rounded, most));
  }

  private long rounded(int scale) {
    return Math.floorDiv(
        Math.addExact(Math.multiplyExact(passed * 2, full(scale)), checked),
        Math.multiplyExact(2L, checked));
  }

  /** 100, counted in units of the last decimal place. */
  private static long full(int scale) {
    return Math.multiplyExact(100L, powerOfTen(scale));
  }

  /**
   * 98.83%; {@code 100%} if all passed, {@code 0%} if none did, {@link #NONE} if nothing was
   * inspected.
   *
   * @param scale decimal places, 0 to 6
   */
  public String print(int scale) {
    if (!exists()) {
      return NONE;
    }
    if (passed == 0 || passed == checked) {
      return passed == 0 ? "0%" : "100%";
    }
    return percent(scale).toPlainString() + "%";
  }

  /** By the exact fraction; 0 of 0 comes first. */
  @Override
  public int compareTo(Rate other) {
    if (!exists() || !other.exists()) {
      return Boolean.compare(exists(), other.exists());
    }
    return Long.compare(
        Math.multiplyExact(passed, other.checked), Math.multiplyExact(other.passed, checked));
  }

  private static long powerOfTen(int scale) {
    if (scale < 0 || scale > 6) {
      throw new IllegalArgumentException("scale " + scale);
    }
    return BigDecimal.TEN.pow(scale).longValueExact();
  }
}
