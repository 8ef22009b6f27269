package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
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

  /**
   * Keeps columns of a long sheet, in one pass.
   *
   * @param pass passes on every row, in order, with these columns at least, equal cells as one
   *     object
   * @param each sees every row too
   */
  void keep(Consumer<Consumer<T>> pass, List<RowColumn<T>> kept, ObjIntConsumer<T> each) {
    List<RowColumn<T>> keeping = rows() instanceof PagedRows<T> ? kept : List.of();
    List<@Nullable Object[]> cells = new ArrayList<>();
    keeping.forEach(column -> cells.add(new Object[size()]));
    int[] next = {0};
    pass.accept(
        row -> {
          int i = next[0]++;
          each.accept(row, i);
          for (int c = 0; c < keeping.size(); c++) {
            cells.get(c)[i] = keeping.get(c).of(row);
          }
        });
    for (int c = 0; c < keeping.size(); c++) {
      columns.put(keeping.get(c).name(), cells.get(c));
    }
  }

  /** What a row has in a column; null if its cell is empty. */
  @Nullable Object cell(int index, RowColumn<T> column) {
    @Nullable Object[] kept = columns.get(column.name());
    if (kept == null) {
      if (column.isLong() || !(rows() instanceof PagedRows<T>)) {
        return column.of(rows().get(index));
      }
      kept = cells(column);
      columns.put(column.name(), kept);
    }
    return kept[index];
  }

  private @Nullable Object[] cells(RowColumn<T> column) {
    @Nullable Object[] cells = new Object[size()];
    Map<Object, Object> known = new HashMap<>();
    int i = 0;
    for (T row : rows()) {
      Object cell = column.of(row);
      cells[i++] = cell == null ? null : known.computeIfAbsent(cell, same -> same);
    }
    return cells;
  }
}
