package org.tongbao.notice;

import java.math.BigDecimal;

/** Prints points in the same form everywhere, whatever scale the database gives them. */
final class Points {
  private Points() {}

  /** 92.5, not 92.50. */
  static String print(BigDecimal points) {
    BigDecimal plain = points.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
