package org.tongbao.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Where the quotes of a line go wrong. The parser says only that they do, so the line is looked
 * through again.
 *
 * @param column number of the cell, from 1
 * @param text from the cell's opening quote on
 * @param closed whether the cell's quote is closed, and then followed by something else
 */
record QuoteFault(int column, String text, boolean closed) {
  /** Characters of a line that are worth keeping for a message. */
  private static final int KEPT = 1 << 16;

  /** Reads up to the line's end (LF, CR or CRLF); keeps the beginning of a line without measure. */
  static String readLine(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() < KEPT) {
        line.append((char) c);
      }
      c = in.read();
    }
    if (c == '\r') {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
    }
    return line.toString();
  }

  /** Finds the first cell whose quotes are not in order; the last quoted one where none is. */
  static QuoteFault in(String line) {
    QuoteFault last = new QuoteFault(0, line, false);
    int column = 1;
    int at = 0;
    while (at < line.length()) {
      int end;
      if (line.charAt(at) == '"') {
        int close = closing(line, at + 1);
        last = new QuoteFault(column, line.substring(at), close > 0);
        end = close < 0 ? line.length() : skipBlanks(line, close + 1);
        if (close < 0 || (end < line.length() && line.charAt(end) != ',')) {
          return last;
        }
      } else {
        int comma = line.indexOf(',', at);
        end = comma < 0 ? line.length() : comma;
      }
      at = end + 1;
      column++;
    }
    return last;
  }

  private static int closing(String line, int from) {
    int quote = line.indexOf('"', from);
    while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
      quote = line.indexOf('"', quote + 2);
    }
    return quote;
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The message for the record that begins in {@code line}. */
  Problem at(String file, int line) {
    return Problem.error(
        new Place(file, line, column),
        closed
            ? "引号用得不对：“" + PlainText.show(text) + "”里，收尾的引号后面还有别的字"
            : "引号没有结束：从“" + PlainText.show(text) + "”起找不到收尾的引号",
        "内容里的半角引号 \" 要写成两个 \"\"，整格再用一对 \" 括起来；也可改用中文引号");
  }
}
