package org.tongbao.notice;

/**
 * A count; a template sees it as a number.
 *
 * @param value 0 or more
 * @param source where it comes from
 */
public record Count(long value, Source source) implements Value {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
