package org.tongbao.notice;

/** A printed value with a known source. */
public sealed interface Value extends Sourced permits Numeric, Names, Words, Day, Span, PeriodText {

  /** Where it comes from. */
  Source source();

  @Override
  default Source origin() {
    return source();
  }
}
