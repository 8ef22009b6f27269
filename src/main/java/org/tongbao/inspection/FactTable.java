package org.tongbao.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.problem.Place;

/**
 * 事实表: a small table of figures from outside the inspection.
 *
 * @param name by which templates ask for it
 * @param columns in the order in which they are shown
 * @param rows in the order in which they stand; none before its file is read
 * @param file in which its rows stand; null where the settings give them
 */
public record FactTable(
    String name, List<OwnColumn> columns, List<Row> rows, @Nullable Named file) {

  /** Keeps its own copies. */
  public FactTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table whose rows the settings give. */
  public FactTable(String name, List<OwnColumn> columns, List<Row> rows) {
    this(name, columns, rows, null);
  }

  /** The same table with the rows of its file. */
  public FactTable withRows(List<Row> read) {
    return new FactTable(name, columns, read, file);
  }

  /** The place of each row, by its key. */
  Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      places.put(rowKey(name, i + 1), rows.get(i).place());
    }
    return places;
  }

  /** The key of a row's place among those of the settings. */
  public static String rowKey(String table, int row) {
    return "事实表/" + table + "/行/" + row;
  }

  /**
   * A row.
   *
   * @param place in the settings or in its file
   * @param cells by the names of their columns; an empty cell has no entry
   */
  public record Row(Place place, Map<String, OwnValue> cells) {

    /** Keeps its own copy. */
    public Row {
      cells = Map.copyOf(cells);
    }
  }
}
