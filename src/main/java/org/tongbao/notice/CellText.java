package org.tongbao.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;

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
    if (column.type() == OwnColumn.Type.TEXT) {
      return cell == null ? "" : cell;
    } else if (cell == null || cell instanceof Boolean || cell instanceof Numeric) {
      return cell;
    }
    String table = row instanceof FactRow ? row.origin().what() + "的" : "";
    Source source = new Source(table + "“" + column.name() + "”", "", row.evidence());
    return cell instanceof BigDecimal number
        ? Figure.exact(number, column.unit(), source)
        : Day.of((LocalDate) cell, row.year(), source);
  }
}
