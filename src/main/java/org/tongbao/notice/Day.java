package org.tongbao.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;

/**
 * A date that prints itself as 2024年6月28日.
 *
 * @param text with the year
 * @param withoutYear 6月28日
 * @param open whether the day is still to be given, as in 2024年　月　日
 */
public record Day(String text, String withoutYear, boolean open) {

  static Day of(LocalDate date) {
    return new Day(ChineseDates.print(date), ChineseDates.printWithoutYear(date), false);
  }

  /** A draft's date: only the year is known. */
  static Day openIn(int year) {
    return new Day(year + "年　月　日", "　月　日", true);
  }

  static @Nullable Day ofNullable(@Nullable LocalDate date) {
    return date == null ? null : of(date);
  }

  @Override
  public String toString() {
    return text;
  }
}
