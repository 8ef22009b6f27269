package org.tongbao.markup;

/**
 * A column of a table.
 *
 * @param percent its share of the table's width; the columns of a table add up to 100
 * @param align alignment of its cells
 */
public record Column(int percent, Align align) {

  /** Alignment of text in a cell. */
  public enum Align {
    /** Usual for text. */
    LEFT,
    /** Usual for numbers. */
    CENTER,
    /** For numbers to compare. */
    RIGHT
  }
}
