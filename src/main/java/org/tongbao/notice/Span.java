package org.tongbao.notice;

import org.tongbao.inspection.DateWindow;

/**
 * The sampling window, which prints itself as 2024年4月1日至6月23日.
 *
 * @param text with the year
 * @param withoutYear 4月1日至6月23日
 */
public record Span(String text, String withoutYear) {

  static Span of(DateWindow window) {
    return new Span(window.print(), window.printWithoutYear());
  }

  @Override
  public String toString() {
    return text;
  }
}
