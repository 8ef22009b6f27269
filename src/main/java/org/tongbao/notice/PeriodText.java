package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.Period;

/**
 * The period, printed as in the title: 2024年第二季度.
 *
 * @param text as in the title
 * @param shortText 第二季度; with years if it extends into another one
 * @param year the year that it ends in
 * @param monthSpan 4月至6月
 * @param source where it comes from
 */
public record PeriodText(String text, String shortText, Count year, String monthSpan, Source source)
    implements Value {

  static PeriodText of(Period period, String key) {
    DateWindow months = new DateWindow(period.days().from(), period.days().to(), true);
    return new PeriodText(
        period.print(),
        period.withoutYear(),
        new Count(period.year(), Source.setting(key)),
        months.print(months.to().getYear()),
        Source.setting(key));
  }

  /** 第二季度, 5月至6月; 全年 for a year. With years where it extends into another one. */
  public Words withoutYear() {
    return new Words(shortText, source);
  }

  /** 4月至6月; a single month is printed once. With years where it extends into another one. */
  public Words months() {
    return new Words(monthSpan, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
