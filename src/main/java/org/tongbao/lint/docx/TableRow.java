package org.tongbao.lint.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, not of a nested table.
 *
 * @param grid a cell for each column: one that spans several stands in all of them, as does one
 *     that began in a row above
 * @param header whether it repeats on each page
 * @param mayBreak whether a page may end within it
 * @param merged whether a cell spans rows or columns, so that cells need not match columns
 * @param tableWidth twips; 0 when not given
 */
public record TableRow(
    Spot spot,
    List<String> cells,
    List<String> grid,
    boolean header,
    boolean mayBreak,
    boolean merged,
    int tableWidth) {

  TableRow in(String part, int table) {
    return new TableRow(
        new Spot(part, 0, table, spot.row(), 0), cells, grid, header, mayBreak, merged, tableWidth);
  }

  /** A row whose first cell spans two columns, as one with an empty first cell. */
  public TableRow withoutSpan() {
    List<String> each = new ArrayList<>(cells);
    each.add(0, "");
    return new TableRow(spot, List.copyOf(each), grid, header, mayBreak, false, tableWidth);
  }

  public boolean first() {
    return spot.row() == 1;
  }

  /** A cell; empty beyond the last one. */
  public String cell(int column) {
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }
}
