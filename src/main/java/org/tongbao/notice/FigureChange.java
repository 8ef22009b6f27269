package org.tongbao.notice;

import java.math.BigDecimal;

/**
 * The change of a figure, printed as 增加12条, 减少12条 or 持平.
 *
 * @param exact the figure now, less the figure then
 * @param unit 单位, or empty
 * @param source where it comes from
 */
public record FigureChange(BigDecimal exact, String unit, Source source) implements Numeric {

  /** Whether the figure is higher now. */
  public boolean rose() {
    return exact.signum() > 0;
  }

  /** Whether the figure is lower now. */
  public boolean fell() {
    return exact.signum() < 0;
  }

  /** By how much, without a sign and a unit. */
  public Figure amount() {
    return Figure.exact(exact.abs(), unit, source);
  }

  @Override
  public String toString() {
    return exact.signum() == 0 ? "持平" : (rose() ? "增加" : "减少") + amount() + unit;
  }
}
