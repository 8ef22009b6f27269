package org.tongbao.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prints points in the same form everywhere, whatever scale the database gives them. */
final class Points {
  private Points() {}

  /** 92.5, not 92.50; empty if there are none. */
  static String print(@Nullable BigDecimal points) {
    if (points == null) {
      return "";
    }
    BigDecimal plain = points.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
