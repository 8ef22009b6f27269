package org.tongbao.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of an own column holds; an empty cell has no value. */
public sealed interface OwnValue {

  /** A number without zeros at the end of its decimals. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A figure.
   *
   * @param value at most 15 digits before the point and 6 behind it, without zeros at the end
   */
  @SuppressWarnings("JavaLangClash") // always named with OwnValue
  record Number(BigDecimal value) implements OwnValue {

    /** Leaves out zeros at the end of decimals. */
    public Number {
      value = plain(value);
    }
  }

  /**
   * Words.
   *
   * @param value not empty
   */
  record Text(String value) implements OwnValue {}

  /** A day. */
  record Date(LocalDate value) implements OwnValue {}

  /** 是 or 否. */
  record YesNo(boolean value) implements OwnValue {}
}
