package org.tongbao.intake.sheet;

import java.util.List;

/**
 * Cells of a column that are worth a look, though each may be right.
 *
 * @param column the heading
 * @param kind why
 * @param value that they have; empty for blank ones and for dates
 * @param other the value that it resembles; empty for the other kinds
 * @param cells how many there are
 * @param rows the first of their rows
 */
public record OddCells(
    String column, Kind kind, String value, String other, int cells, List<Row> rows) {

  /** Keeps its own copy. */
  public OddCells {
    rows = List.copyOf(rows);
  }

  /** Why cells are worth a look. */
  public enum Kind {
    /** A value that hardly occurs, in a column with few values. */
    RARE,
    /** Blank in a column that is mostly filled. */
    BLANK,
    /** Nearly the same as a more frequent value. */
    NEAR,
    /** A date before or after the inspection. */
    OUTSIDE
  }

  /**
   * A row.
   *
   * @param line in the file
   * @param cells as they stand
   */
  public record Row(int line, List<String> cells) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
