package org.tongbao.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share, such as a pass rate, as an exact fraction; it is rounded only when it is printed.
 *
 * @param part e.g. units that passed, 0 to {@code whole}
 * @param whole e.g. units that were inspected
 */
public record Rate(BigDecimal part, BigDecimal whole) implements Comparable<Rate> {
  /** Printed if nothing was inspected: 0 of 0 has no rate. */
  public static final String NONE = "—";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DIGITS = 6;

  /** Refuses a fraction below 0 or above 1. */
  public Rate {
    part = plain(part);
    whole = plain(whole);
    if (part.signum() < 0 || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** A share of counts. */
  public Rate(long part, long whole) {
    this(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether there is a rate. */
  public boolean exists() {
    return whole.signum() > 0;
  }

  /** Whether it is 100%. */
  public boolean isFull() {
    return part.compareTo(whole) == 0;
  }

  /** Whether it is 0%. */
  public boolean isNone() {
    return part.signum() == 0;
  }

  /** 509÷515. */
  public String fraction() {
    return part.toPlainString() + "÷" + whole.toPlainString();
  }

  /**
   * The rate in percent, rounded HALF_UP, but never 100 if a unit failed and never 0 if one passed:
   * then it is the nearest value with so many decimal places.
   *
   * @param scale decimal places, 0 to 6
   * @throws ArithmeticException if nothing was inspected
   */
  public BigDecimal percent(int scale) {
    return capped(rounded(scale), scale);
  }

  /** The rate in percent, for comparing: exact to 30 digits. */
  public BigDecimal exactPercent() {
    return part.multiply(HUNDRED).divide(whole, new MathContext(30, RoundingMode.DOWN));
  }

  /**
   * Whether rounding alone would have shown 100 or 0 where {@link #percent} does not.
   *
   * @param scale decimal places, 0 to 6
   * @throws ArithmeticException if nothing was inspected
   */
  public boolean isCapped(int scale) {
    BigDecimal rounded = rounded(scale);
    return capped(rounded, scale).compareTo(rounded) != 0;
  }

  private BigDecimal capped(BigDecimal rounded, int scale) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal least = isNone() ? BigDecimal.ZERO : step;
    BigDecimal most = isFull() ? HUNDRED : HUNDRED.subtract(step);
    return rounded.min(most).max(least).setScale(scale);
  }

  private BigDecimal rounded(int scale) {
    if (scale < 0 || scale > MOST_DIGITS) {
      throw new IllegalArgumentException("scale " + scale);
    }
    return part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
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
    if (isNone() || isFull()) {
      return isNone() ? "0%" : "100%";
    }
    return percent(scale).toPlainString() + "%";
  }

  /** By the exact fraction; 0 of 0 comes first. */
  @Override
  public int compareTo(Rate other) {
    if (!exists() || !other.exists()) {
      return Boolean.compare(exists(), other.exists());
    }
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
