package org.tongbao.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value of a series.
 *
 * @param name for example a region or a quarter
 * @param value the value with all its digits, without the unit; null if there is none
 */
public record Point(String name, @Nullable BigDecimal value) {

  /** The value as printed; empty if there is none. */
  public String label() {
    return value == null ? "" : value.toPlainString();
  }
}
