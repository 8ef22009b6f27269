package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;

/**
 * The inspection window, printed as 2024年4月1日至6月23日.
 *
 * @param text with the year
 * @param shortText 4月1日至6月23日, if both are of the year in which the notice is dated
 * @param from its first day
 * @param to its last day
 * @param source where it comes from
 */
public record Span(String text, String shortText, Day from, Day to, Source source)
    implements Value {

  /**
   * A window.
   *
   * @param year in which the notice is dated
   */
  static Span of(DateWindow window, int year, Source source) {
    return new Span(
        window.print(),
        window.print(year),
        Day.of(window.from(), year, source),
        Day.of(window.to(), year, source),
        source);
  }

  /** 4月1日至6月23日; with years unless both are of the year in which the notice is dated. */
  public Words withoutYear() {
    return new Words(shortText, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
