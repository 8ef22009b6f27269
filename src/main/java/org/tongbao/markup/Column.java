package org.tongbao.markup;

/**
 * A column of a table.
 *
 * @param percent its share of the text's width; all columns of a table add up to 100
 * @param align where its cells' text stands
 */
public record Column(int percent, Align align) {

  /** Where text stands in a cell. */
  public enum Align {
    /** The usual place of words. */
    LEFT,
    /** The usual place of numbers. */
    CENTER,
    /** For numbers that are to be compared. */
    RIGHT
  }
}
