package org.tongbao.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a series.
 *
 * @param name for example a region or a quarter
 * @param steps how far it is from the point before it, for points that are not equally far apart
 * @param value the value with all its digits, without the unit; null if there is none
 */
public record Point(String name, int steps, @Nullable BigDecimal value) {

  /** One step after the point before it. */
  public Point(String name, @Nullable BigDecimal value) {
    this(name, 1, value);
  }

  /** The value as printed; empty if there is none. */
  public String label() {
    return value == null ? "" : value.toPlainString();
  }
}
