package org.tongbao.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a series.
 *
 * @param name what it is the value of, such as a region or a quarter
 * @param value as it was written, with its digits, without the unit; null where there is none
 */
public record Point(String name, @Nullable BigDecimal value) {

  /** The value as it is printed everywhere; empty where there is none. */
  public String label() {
    return value == null ? "" : value.toPlainString();
  }
}
