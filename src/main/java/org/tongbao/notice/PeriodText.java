package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.Period;

/**
 * The period, printed as in the title: 2024年第二季度.
 *
 * @param text as in the title
 * @param year the year that it ends in
 * @param monthSpan 4月至6月
 * @param source where it comes from
 */
public record PeriodText(String text, Count year, String monthSpan, Source source)
    implements Value {

  static PeriodText of(Period period, String key) {
    DateWindow days = period.days();
    String first = days.from().getMonthValue() + "月";
    String last = days.to().getMonthValue() + "月";
    return new PeriodText(
        period.print(),
        new Count(period.year(), Source.setting(key)),
        first.equals(last) ? first : first + "至" + last,
        Source.setting(key));
  }

  /** 4月至6月; a single month is printed once. */
  public Words months() {
    return new Words(monthSpan, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
