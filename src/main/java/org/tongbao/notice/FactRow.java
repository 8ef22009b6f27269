package org.tongbao.notice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.OwnValue;

/**
 * A row of a table of facts (事实表): for templates a list of its cells.
 *
 * @param columns the names of all columns
 * @param values by the names of their columns; an empty cell has none
 * @param origin the line that gives it
 */
public record FactRow(List<String> columns, Map<String, OwnValue> values, Source origin)
    implements Sourced {

  /** Keeps its own copies. */
  public FactRow {
    columns = List.copyOf(columns);
    values = Map.copyOf(values);
  }

  /** What a column holds; null where the cell is empty, and where there is no such column. */
  public @Nullable OwnValue value(String column) {
    return values.get(column);
  }

  /** Its cells in the order of the columns, as they are printed; an empty cell is empty. */
  public List<String> cells() {
    return columns.stream().map(column -> printed(values.get(column))).toList();
  }

  private static String printed(@Nullable OwnValue value) {
    if (value instanceof OwnValue.Number number) {
      return number.value().toPlainString();
    } else if (value instanceof OwnValue.Text text) {
      return text.value();
    } else if (value instanceof OwnValue.Date date) {
      return ChineseDates.print(date.value());
    }
    return value instanceof OwnValue.YesNo yes ? yes.value() ? "是" : "否" : "";
  }
}
