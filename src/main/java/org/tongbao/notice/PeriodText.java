package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.Period;

/**
 * The period, which prints itself as the title has it: 2024年第二季度.
 *
 * @param text as the title has it
 * @param months 4月至6月; a single month is printed once
 * @param year the year that it ends in
 */
public record PeriodText(String text, String months, int year) {

  static PeriodText of(Period period) {
    DateWindow days = period.days();
    String first = days.from().getMonthValue() + "月";
    String last = days.to().getMonthValue() + "月";
    return new PeriodText(
        period.print(), first.equals(last) ? first : first + "至" + last, period.year());
  }

  @Override
  public String toString() {
    return text;
  }
}
