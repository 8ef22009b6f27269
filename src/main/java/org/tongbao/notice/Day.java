package org.tongbao.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;

/**
 * A date, printed as 2024年6月28日.
 *
 * @param text with the year
 * @param shortText without the year, if it is the year in which the notice is dated
 * @param open whether the day is not known yet, as in 2024年　月　日
 * @param source where it comes from
 */
public record Day(String text, String shortText, boolean open, Source source) implements Value {
  private static final String OPEN = "年　月　日";

  /**
   * A date.
   *
   * @param year in which the notice is dated
   */
  static Day of(LocalDate date, int year, Source source) {
    return new Day(ChineseDates.print(date), ChineseDates.print(date, year), false, source);
  }

  /** The date in a setting; without one, only the year is known. */
  static Day orOpen(@Nullable LocalDate date, int year, String key) {
    Day day = ofNullable(date, year, Source.setting(key));
    return day == null ? new Day(year + OPEN, OPEN.substring(1), true, Source.setting(key)) : day;
  }

  static @Nullable Day ofNullable(@Nullable LocalDate date, int year, Source source) {
    return date == null ? null : of(date, year, source);
  }

  /** 6月28日; with the year if that is not the year in which the notice is dated. */
  public Words withoutYear() {
    return new Words(shortText, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
