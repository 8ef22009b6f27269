package org.tongbao.archive;

/** Makes text from a bag, which is untrusted input, safe to show on one line. */
final class SingleLine {
  private SingleLine() {}

  /** Replaces control characters, line breaks and marks of text direction by spaces. */
  static String text(String text) {
    if (text.codePoints().noneMatch(SingleLine::isUnfit)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(c -> isUnfit(c) ? ' ' : c).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isUnfit(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
  }
}
