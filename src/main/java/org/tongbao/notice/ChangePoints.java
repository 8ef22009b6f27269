package org.tongbao.notice;

import java.math.BigDecimal;

/**
 * By how many percentage points a rate has changed: printed without a sign, compared and ranked as
 * a number that is negative if the rate fell.
 *
 * @param exact the difference of the rates as printed
 */
public record ChangePoints(BigDecimal exact, Source source) implements Numeric {

  @Override
  public String unit() {
    return "个百分点";
  }

  @Override
  public String toString() {
    return exact.abs().toPlainString();
  }
}
