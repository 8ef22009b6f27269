package org.tongbao.origin;

/**
 * A part of the text of a paragraph or of a table's cell, as a reader of the document finds it.
 *
 * @param text of the whole paragraph or cell
 * @param row of the table, from 1, its head included; 0 outside of tables
 * @param column of the table, from 1; 0 outside of tables
 * @param from the offset in the text at which the part begins
 * @param to the offset behind its end
 */
public record Wanted(String text, int row, int column, int from, int to) {

  /** The same text, found again in the blocks of the notice: these have no white space. */
  Block block() {
    return new Block(closed(text), row, column);
  }

  /** What is compared: the same text at the same place of a table. */
  record Block(String closed, int row, int column) {}

  /** Where it begins in the text without white space. */
  int closedFrom() {
    return closed(text.substring(0, from)).length();
  }

  /** The end of it in the text without white space; behind its beginning. */
  int closedTo() {
    return Math.max(closedFrom() + 1, closed(text.substring(0, to)).length());
  }

  /** Without any white space: a document breaks lines and puts tabs where the markup has none. */
  static String closed(String text) {
    StringBuilder closed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        closed.append(c);
      }
    }
    return closed.toString();
  }
}
