package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;

/**
 * The inspection window, printed as 2024年4月1日至6月23日.
 *
 * @param text with the year
 * @param shortText 4月1日至6月23日
 * @param source where it comes from
 */
public record Span(String text, String shortText, Source source) implements Value {

  static Span of(DateWindow window, String key) {
    return new Span(window.print(), window.printWithoutYear(), Source.setting(key));
  }

  /** 4月1日至6月23日; with years only if they differ. */
  public Words withoutYear() {
    return new Words(shortText, source);
  }

  @Override
  public String toString() {
    return text;
  }
}
