package org.tongbao.notice;

import java.math.BigDecimal;

/**
 * A count; a template sees it as a number.
 *
 * @param value 0 or more
 * @param source where it comes from
 */
public record Count(long value, Source source) implements Numeric {

  @Override
  public BigDecimal exact() {
    return BigDecimal.valueOf(value);
  }

  @Override
  public String unit() {
    return "";
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
