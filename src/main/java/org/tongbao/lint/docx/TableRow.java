package org.tongbao.lint.docx;

import java.util.List;

/**
 * A table's row, without those of tables within it.
 *
 * @param header repeats on each page
 * @param mayBreak a page may end within it
 * @param merged some cell spans rows or columns, so that cells and columns need not match
 * @param tableWidth twips; 0 when not told
 */
public record TableRow(
    Spot spot,
    List<String> cells,
    boolean header,
    boolean mayBreak,
    boolean merged,
    int tableWidth) {

  TableRow in(String part, int table) {
    return new TableRow(
        new Spot(part, 0, table, spot.row(), 0), cells, header, mayBreak, merged, tableWidth);
  }

  public boolean first() {
    return spot.row() == 1;
  }

  /** A cell, empty beyond the last. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }
}
