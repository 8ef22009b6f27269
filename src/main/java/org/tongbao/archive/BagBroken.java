package org.tongbao.archive;

/** A bag cannot be read as one; the message says why, in Chinese, without full stop. */
public final class BagBroken extends Exception {
  private static final long serialVersionUID = 1L;

  BagBroken(String message) {
    super(message);
  }

  /** Why. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
