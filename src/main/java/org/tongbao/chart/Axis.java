package org.tongbao.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The axis of values. Bars always begin at zero, as their length is the value: on an axis from 90,
 * a rate of 98 would look four times a rate of 92. A line that would be flat may begin higher; a
 * {@linkplain #note note} then says so.
 *
 * @param from the lowest value shown
 * @param to the highest
 * @param step distance of ticks, above zero; {@code from} and {@code to} are multiples of it
 */
public record Axis(BigDecimal from, BigDecimal to, BigDecimal step) {
  private static final BigDecimal TICKS = BigDecimal.valueOf(5);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** The axis of a chart. */
  public static Axis of(Chart chart) {
    BigDecimal least = Collections.min(chart.values());
    BigDecimal most = Collections.max(chart.values());
    if (!chart.form().showsLengths() && isFlat(least, most)) {
      Axis high = spanning(least, most);
      return high.from.signum() > 0 ? high : spanning(BigDecimal.ZERO, most);
    }
    BigDecimal to = most.max(BigDecimal.ZERO);
    boolean rates = chart.unit().equals("%") && to.compareTo(HUNDRED) <= 0;
    return spanning(least.min(BigDecimal.ZERO), rates && to.compareTo(HALF) > 0 ? HUNDRED : to);
  }

  /** Whether all values lie in the upper half of an axis from zero. */
  private static boolean isFlat(BigDecimal least, BigDecimal most) {
    BigDecimal range = most.subtract(least);
    return range.signum() > 0 && least.compareTo(range) > 0;
  }

  private static Axis spanning(BigDecimal least, BigDecimal most) {
    BigDecimal end = most.compareTo(least) > 0 ? most : least.add(BigDecimal.ONE);
    BigDecimal step = step(end.subtract(least));
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = end.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new Axis(from, to, step);
  }

  /** The smallest step of 1, 2 or 5 times a power of ten that gives at most five steps. */
  private static BigDecimal step(BigDecimal range) {
    BigDecimal raw = range.divide(TICKS, MathContext.DECIMAL64);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (int digit : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
      if (step.compareTo(raw) >= 0) {
        return plain(step);
      }
    }
    return plain(power.multiply(BigDecimal.TEN));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** Whether it begins at zero or below. */
  public boolean showsZero() {
    return from.signum() <= 0;
  }

  /** A note for the title, in Chinese; empty when the axis begins at zero. */
  public String note() {
    return showsZero() ? "" : "纵轴从" + plain(from).toPlainString() + "起，不从0起";
  }

  /** The values at which there are ticks, from the lowest. */
  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /**
   * The distance of a value from the beginning of the axis.
   *
   * @param length of the whole axis
   */
  public int place(BigDecimal value, int length) {
    return value
        .subtract(from)
        .multiply(BigDecimal.valueOf(length))
        .divide(to.subtract(from), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
