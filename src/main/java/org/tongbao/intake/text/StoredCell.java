package org.tongbao.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell as its worksheet stores it.
 *
 * @param column from 1
 * @param format of numbers and texts in it
 * @param kind of its value
 * @param value a text without escapes, or as it is written; null where there is none
 * @param formula whether the value is the result of a formula
 * @param struck whether a part of it is struck through
 */
record StoredCell(
    int column,
    NumberFormat format,
    Kind kind,
    @Nullable String value,
    boolean formula,
    boolean struck) {

  /** Workbooks write characters that XML does not allow, and some others, as _x000D_. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What the value of a cell is. */
  enum Kind {
    NUMBER,
    TEXT,
    BOOLEAN,
    ERROR,
    DATE
  }

  /** The value; empty where there is none. */
  String text() {
    return value == null ? "" : value;
  }

  /** Whether it holds more than a format. */
  boolean isFilled() {
    return value != null || formula;
  }

  static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }
}
