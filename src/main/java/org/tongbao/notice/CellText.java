package org.tongbao.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell of an own column as a value that prints itself. */
final class CellText {
  private CellText() {}

  /**
   * A number with its source; a date; a Boolean; a text, which is empty where the cell is. Null for
   * any other empty cell.
   *
   * @param cell as {@link Row#cell} gives it
   * @param row whose cell it is
   */
  static @Nullable Object of(@Nullable Object cell, RowColumn<?> column, Row row) {
    String table = row instanceof FactRow ? row.origin().what() + "的" : "";
    Source source = new Source(table + "“" + column.name() + "”", "", row.origin().evidence());
    if (cell instanceof BigDecimal number) {
      return Figure.exact(number, column.unit(), source);
    } else if (cell instanceof LocalDate date) {
      return Day.of(date, row.year(), source);
    } else if (cell instanceof Boolean) {
      return cell;
    } else if (cell instanceof Numeric) {
      return cell;
    }
    return switch (column.type()) {
      case TEXT -> new Words(cell == null ? "" : cell.toString(), source);
      case NUMBER, DATE, YES_NO -> null;
    };
  }
}
