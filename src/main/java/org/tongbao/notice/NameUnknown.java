package org.tongbao.notice;

/**
 * A template asks by name for something that the input does not hold. The message is for its
 * author.
 */
public final class NameUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NameUnknown(String message) {
    super(message);
  }
}
