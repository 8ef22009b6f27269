package org.tongbao.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;

/**
 * A date, printed as 2024年6月28日.
 *
 * @param text with the year
 * @param open whether the day is not known yet, as in 2024年　月　日
 * @param source where it comes from
 */
public record Day(String text, boolean open, Source source) implements Value {

  static Day of(LocalDate date, String key) {
    return new Day(ChineseDates.print(date), false, Source.setting(key));
  }

  /** The date in a setting; without one, only the year is known. */
  static Day orOpen(@Nullable LocalDate date, int year, String key) {
    return date == null ? new Day(year + "年　月　日", true, Source.setting(key)) : of(date, key);
  }

  static @Nullable Day ofNullable(@Nullable LocalDate date, String key) {
    return date == null ? null : of(date, key);
  }

  /** 6月28日. */
  public Words withoutYear() {
    return new Words(text.substring(text.indexOf('年') + 1), source);
  }

  @Override
  public String toString() {
    return text;
  }
}
