package org.tongbao.statistics;

import java.math.BigDecimal;

/**
 * A pass rate as the exact fraction that it is; it is rounded only when printed.
 *
 * @param passed units that passed, 0 to {@code checked}
 * @param checked units that were inspected
 */
public record Rate(long passed, long checked) implements Comparable<Rate> {
  /** What a table prints where nothing was inspected: 0 of 0 has no rate. */
  public static final String NONE = "—";

  /** Refuses a fraction that is no share. */
  public Rate {
    if (passed < 0 || passed > checked) {
      throw new IllegalArgumentException(passed + " of " + checked);
    }
  }

  /** Whether there is a rate at all. */
  public boolean exists() {
    return checked > 0;
  }

  /**
   * The rate in percent, rounded HALF_UP; but never 100 when something failed, nor 0 when something
   * passed: then the nearest printable value short of it.
   *
   * @param scale digits behind the point, 0 to 6
   * @throws ArithmeticException when nothing was inspected
   */
  public BigDecimal percent(int scale) {
    return BigDecimal.valueOf(held(rounded(scale), scale), scale);
  }

  /**
   * Whether rounding alone would have shown 100 or 0 where {@link #percent} does not.
   *
   * @param scale digits behind the point, 0 to 6
   * @throws ArithmeticException when nothing was inspected
   */
  public boolean heldBack(int scale) {
    long rounded = rounded(scale);
    return held(rounded, scale) != rounded;
  }

  private long held(long rounded, int scale) {
    long least = passed > 0 ? 1 : 0;
    long most = full(scale) - (passed < checked ? 1 : 0);
    return Math.max(least, Math.min(rounded, most));
  }

  private long rounded(int scale) {
    return Math.floorDiv(
        Math.addExact(Math.multiplyExact(passed * 2, full(scale)), checked),
        Math.multiplyExact(2L, checked));
  }

  /** 100 in units of the last digit. */
  private static long full(int scale) {
    return Math.multiplyExact(100L, powerOfTen(scale));
  }

  /**
   * 98.83%; a full score is {@code 100%}, none is {@code 0%}, and {@link #NONE} stands where
   * nothing was inspected.
   *
   * @param scale digits behind the point, 0 to 6
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

  /** By the exact fraction; what has no rate comes before all that has. */
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
