package org.tongbao.notice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnValue;

/**
 * A row of a table of facts (事实表): for templates a list of its cells, each of which also has the
 * name of its column.
 *
 * @param columns in the order in which they are shown
 * @param values by the names of their columns; an empty cell has none
 * @param origin the line that gives it
 */
public record FactRow(List<RowColumn<FactRow>> columns, Map<String, OwnValue> values, Source origin)
    implements Row, Sourced {

  /** Keeps its own copies. */
  public FactRow {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
  }

  /** Its cells in the order of the columns, as they are printed; an empty cell is empty. */
  public List<String> cells() {
    return columns.stream().map(column -> printed(own(column))).toList();
  }

  private static String printed(@Nullable Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    return value == null ? "" : value.toString();
  }

  @Override
  @SuppressWarnings("unchecked") // it is one of its own columns
  public @Nullable Object cell(RowColumn<?> column) {
    return ((RowColumn<FactRow>) column).of(this);
  }

  @Override
  public int year() {
    return 0; // its dates keep their years
  }

  @Override
  public String label() {
    return columns.isEmpty() ? "" : printed(own(columns.get(0)));
  }

  @Override
  public void addTo(RowEvidence evidence) {
    origin.evidence().forEach(evidence::add);
  }
}
