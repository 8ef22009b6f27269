package org.tongbao.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet. A short sheet is in memory. A long one is read in pages while its rows are
 * used in order; of what rows are grouped and computed by, in any order, whole columns are kept.
 */
final class RowTable<T> {
  private final Supplier<List<T>> reading;
  private @Nullable List<T> read;
  private final Map<String, @Nullable Object[]> columns = new HashMap<>();

  /**
   * @param reading gives the rows in the order of the sheet, {@link PagedRows} if they are read in
   *     pages; called when they are first asked for, as many notices print none
   */
  RowTable(Supplier<List<T>> reading) {
    this.reading = reading;
  }

  private List<T> rows() {
    List<T> rows = read;
    if (rows == null) {
      rows = reading.get();
      read = rows;
    }
    return rows;
  }

  int size() {
    return rows().size();
  }

  T get(int index) {
    return rows().get(index);
  }

  /** Makes rows ready that are asked for next. */
  void prefetch(int[] indexes) {
    if (rows() instanceof PagedRows<T> pages) {
      pages.prefetch(indexes);
    }
  }

  /** What a row has in a column; null if its cell is empty. */
  @Nullable Object cell(int index, RowColumn<T> column) {
    if (column.isLong() || !(rows() instanceof PagedRows<T>)) {
      return column.of(rows().get(index));
    }
    return columns.computeIfAbsent(column.name(), none -> readColumn(column))[index];
  }

  /** Equal values are one object. */
  private @Nullable Object[] readColumn(RowColumn<T> column) {
    @Nullable Object[] cells = new Object[rows().size()];
    Map<Object, Object> known = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = column.of(rows().get(i));
      if (cell != null) {
        Object earlier = known.putIfAbsent(cell, cell);
        cells[i] = earlier == null ? cell : earlier;
      }
    }
    return cells;
  }
}
