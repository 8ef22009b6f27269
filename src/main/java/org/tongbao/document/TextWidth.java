package org.tongbao.document;

import org.tongbao.markup.Mark;

/** Computes widths in characters: a Chinese character is 1, a half-width one 0.5. */
final class TextWidth {
  private TextWidth() {}

  /** Half characters of a line: 2024年6月28日 has 13. */
  static int halves(String line) {
    return Mark.without(line).codePoints().map(c -> isHalf(c) ? 1 : 2).sum();
  }

  private static boolean isHalf(int c) {
    return c < 0x80;
  }
}
