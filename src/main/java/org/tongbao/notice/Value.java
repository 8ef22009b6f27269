package org.tongbao.notice;

/** A value that prints itself and knows where it comes from. */
public sealed interface Value extends Sourced
    permits Change, Count, PastRate, Percentage, Names, Words, Day, Span, PeriodText, FactValue {

  /** Where it comes from. */
  Source source();

  @Override
  default Source origin() {
    return source();
  }
}
