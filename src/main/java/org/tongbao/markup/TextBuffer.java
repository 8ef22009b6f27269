package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the text of a block. A template may break and indent its lines freely: a line break is
 * dropped together with the white space around it, as Chinese has no spaces between words. Two or
 * more spaces beside a full-width character are dropped too: they are an indent that lost its line
 * break, as where a macro is called within a sentence. Other white space becomes one space.
 *
 * <p>A {@link Mark} does not count as text here, and does not extend over the end of a line.
 */
final class TextBuffer {
  /** Intake's character for a line break within a cell. */
  private static final char LINE_SEPARATOR = '\u2028';

  private static final int INDENT = 2;

  private final StringBuilder line = new StringBuilder();
  private final List<String> lines = new ArrayList<>();
  private int spaces;
  private boolean brokenLine;

  /** The last character of text; 0 at the beginning of a line. */
  private char last;

  /** The start of the current mark, as written; empty outside of marks. */
  private final StringBuilder mark = new StringBuilder();

  private boolean markBegins;
  private boolean markWritten;

  void append(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c == '\n' || c == '\r') {
        brokenLine = true;
      } else if (c == ' ' || c == '\t') {
        spaces += c == ' ' ? 1 : INDENT;
      } else if (c == LINE_SEPARATOR) {
        breakLine();
      } else if (markBegins || Mark.isStart(c)) {
        mark.append(c);
        markBegins = !Mark.isIdEnd(c);
      } else if (Mark.isEnd(c)) {
        closeMark();
        mark.setLength(0);
      } else {
        visible(c);
      }
    }
  }

  private void visible(char c) {
    if (spaces > 0 && !brokenLine && last != 0 && !isIndentBefore(c)) {
      line.append(' ');
    }
    spaces = 0;
    brokenLine = false;
    if (mark.length() > 0 && !markWritten) {
      line.append(mark);
      markWritten = true;
    }
    line.append(c);
    last = c;
  }

  private void closeMark() {
    if (markWritten) {
      line.append(Mark.END);
      markWritten = false;
    }
  }

  /** Appends text that is already normalised. */
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
    closeMark();
    lines.add(line.toString());
    line.setLength(0);
    last = 0;
    spaces = 0;
    brokenLine = false;
  }

  private boolean isIndentBefore(char next) {
    return spaces >= INDENT && (isWide(last) || isWide(next));
  }

  /** Chinese characters and punctuation of the same width. */
  private static boolean isWide(char c) {
    return c >= '\u2e80' || "“”‘’—…".indexOf(c) >= 0;
  }

  boolean isEmpty() {
    return line.length() == 0 && lines.isEmpty();
  }

  /** Returns the text and empties the buffer. */
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
