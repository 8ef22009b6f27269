package org.tongbao.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Where the quotes of a line are wrong. The parser does not say where, so the line is searched
 * again.
 *
 * @param column number of the cell, from 1
 * @param text from the cell's opening quote on
 * @param closed whether the cell's quote is closed, and then followed by something else
 */
record QuoteFault(int column, String text, boolean closed) {
  /** Characters of a line that are kept for a message. */
  private static final int KEPT = 1 << 16;

  /** Reads up to the line's end (LF, CR or CRLF); keeps only the beginning of a very long line. */
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

  /** The problem of the record that begins in {@code line}. */
  Problem at(String file, int line) {
    return (closed ? TextMessage.TEXT_AFTER_QUOTE : TextMessage.UNCLOSED_QUOTE)
        .at(new Place(file, line, column), PlainText.show(text));
  }

  /** The same of the last record that is read, after so many others with such a fault. */
  Problem lastAt(String file, int line, int faults) {
    return (closed ? TextMessage.TEXT_AFTER_LAST_READ_QUOTE : TextMessage.LAST_READ_UNCLOSED_QUOTE)
        .at(new Place(file, line, column), PlainText.show(text), faults);
  }
}
