package org.tongbao.markup;

/**
 * A cell of a row.
 *
 * @param text its text
 * @param columns how many columns it covers, from 1
 * @param rows how many rows it covers, from 1; 0 where a cell of a row above continues
 */
public record Cell(Text text, int columns, int rows) {

  /** Whether it covers other cells or is covered. */
  public boolean isMerged() {
    return columns != 1 || rows != 1;
  }
}
