package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a block. A template may break and indent its lines as it likes: a line break
 * with the white space around it is no text, as Chinese has no space between words; other white
 * space is one space.
 */
final class TextBuffer {
  /** What intake makes of a line break within a cell. */
  private static final char LINE_SEPARATOR = '\u2028';

  private final StringBuilder line = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private boolean space;
  private boolean brokenLine;

  void append(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        brokenLine = true;
      } else if (c == ' ' || c == '\t') {
        space = true;
      } else if (c == LINE_SEPARATOR) {
        breakLine();
      } else {
        if (space && !brokenLine && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        brokenLine = false;
        line.append(c);
      }
    }
  }

  /** Appends a finished text. */
  void append(Text text) {
    for (int i = 0; i < text.lines().size(); i++) {
      if (i > 0) {
        breakLine();
      }
      String words = text.lines().get(i);
      append(words.toCharArray(), 0, words.length());
    }
  }

  void breakLine() {
    lines.add(line.toString());
    line.setLength(0);
    space = false;
    brokenLine = false;
  }

  boolean isEmpty() {
    return line.length() == 0 && lines.isEmpty();
  }

  /** The text; the buffer is empty afterwards. */
  Text take() {
    breakLine();
    Text text = lines.size() == 1 ? Text.of(lines.get(0)) : new Text(lines);
    lines.clear();
    return text;
  }

  static boolean isBlank(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (chars[i] > ' ') {
        return false;
      }
    }
    return true;
  }
}
