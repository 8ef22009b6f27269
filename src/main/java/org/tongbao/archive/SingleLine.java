package org.tongbao.archive;

/** Text from a bag, made fit to be shown on one line: a bag is hostile input. */
final class SingleLine {
  private SingleLine() {}

  /** Without controls, line ends and characters that turn the direction of what follows. */
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
