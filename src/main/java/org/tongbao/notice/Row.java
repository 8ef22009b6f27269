package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that templates list, count and compute with: a unit, a finding, a group or a ranked row.
 */
public sealed interface Row permits FactRow, FindingRow, Group, RankedRow, RowGroup, UnitRow {

  /** The columns that functions may ask for. */
  List<? extends RowColumn<?>> columns();

  /** What it has in one of its columns; null if the cell is empty. */
  @Nullable Object cell(RowColumn<?> column);

  /** What lists call it. */
  String label();

  /** Where it comes from. */
  Source origin();

  /** What its single cells are made of. */
  default List<Evidence> evidence() {
    return origin().evidence();
  }

  /** Adds the rows of the sheets that it consists of. */
  void addTo(RowEvidence evidence);

  /** A column by its name; null if it has none of that name. */
  default @Nullable RowColumn<?> find(String name) {
    for (RowColumn<?> column : columns()) {
      if (column.isCalled(name)) {
        return column;
      }
    }
    return null;
  }

  /**
   * A column of the row.
   *
   * @throws RequestRefused if it has no such column
   */
  default RowColumn<?> column(String name) {
    RowColumn<?> found = find(name);
    if (found == null) {
      throw RequestRefused.inColumns(name, RowColumns.names(columns()).toList());
    }
    return found;
  }

  /** The year in which the notice is dated: dates of other years are printed with theirs. */
  int year();

  /** The value of an own column as templates print it; null if its cell is empty. */
  default @Nullable Object own(RowColumn<?> column) {
    return CellText.of(cell(column), column, this);
  }
}
