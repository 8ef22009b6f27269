package org.tongbao.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tongbao.statistics.Rate;

/**
 * A figure that an office counts itself: a cell of an own column, or what the functions of a
 * template compute. Printed in plain digits, rounded half up; without its unit.
 *
 * @param exact the exact value; null if there is none
 * @param text as it is printed
 * @param unit 单位, or empty
 * @param source where it comes from
 */
public record Figure(@Nullable BigDecimal exact, String text, String unit, Source source)
    implements Numeric {
  private static final int MOST_DIGITS = 6;

  /** An exact value, printed with all its decimal places. */
  static Figure exact(BigDecimal number, String unit, Source source) {
    return new Figure(number, Points.print(number), unit, source);
  }

  /** A cell of the sheet; prints nothing where it is empty. */
  static Figure ofCell(@Nullable BigDecimal cell, String unit, Source source) {
    return cell == null ? new Figure(null, "", unit, source) : exact(cell, unit, source);
  }

  /** A value that is printed with a number of decimal places. */
  static Figure rounded(BigDecimal number, int digits, String unit, Source source) {
    String text = number.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    return new Figure(number, text, unit, source);
  }

  /** There is no value, so — is printed. */
  static Figure none(String unit, Source source) {
    return new Figure(null, Rate.NONE, unit, source);
  }

  /** Whether there is a value. */
  public boolean exists() {
    return exact != null;
  }

  /** The value with its unit: 780条. */
  public Words withUnit() {
    return new Words(text + (exists() ? unit : ""), source);
  }

  /**
   * The value with another number of decimal places.
   *
   * @param digits 0 to 6
   * @throws RequestRefused if it is none of these
   */
  public Figure scale(int digits) {
    if (digits < 0 || digits > MOST_DIGITS) {
      throw new RequestRefused(NoticeMessage.FIGURE_DIGITS_OUT_OF_RANGE, MOST_DIGITS, digits);
    }
    return exact == null ? this : rounded(exact, digits, unit, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
