package org.tongbao.lint.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** The meaning of the current table's columns, by its first row. */
final class TableColumns {
  /** The meaning of a column. */
  enum Column {
    SERIAL("序号"),
    CHECKED("(?:实际)?(?:检查|抽查|监测|被检查)(?:总?数|数量|总数|个数|家数)"),
    PASSED("合格(?:数|数量|总数|个数|家数)"),
    FAILED("不合格(?:数|数量|总数|个数|家数)"),
    RATE("(?:总体)?合格率"),
    RECEIVED("(?:共)?收到(?:的|留言|网民留言|信件|来信|投诉)*(?:总?数|数量|件数|条数)?");

    private final Pattern heads;

    Column(String heads) {
      this.heads = Pattern.compile(heads);
    }
  }

  static final TableRow NO_ROW =
      new TableRow(Spot.of(""), List.of(), List.of(), false, false, false, 0);

  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private TableRow head = NO_ROW;
  private boolean plain;

  /** Receives each row; the first of a table names its columns. */
  void row(TableRow row) {
    if (row.first()) {
      places.clear();
      head = row;
      plain = true;
      for (int i = 0; i < row.cells().size(); i++) {
        String words = Words.close(row.cell(i)).replaceFirst("[（(].{1,4}[）)]$", "");
        for (Column column : Column.values()) {
          if (column.heads.matcher(words).matches()) {
            places.putIfAbsent(column, i);
          }
        }
      }
    }
    // a table with merged cells or a second header is not read by columns
    plain &= !row.merged() && row.cells().size() == head.cells().size();
    plain &= row.first() || !row.header();
  }

  /** Whether cells match columns in all rows so far. */
  boolean isPlain() {
    return plain;
  }

  String headOf(int column) {
    return Words.close(head.cell(column));
  }

  /** Where a column stands; negative where there is none. */
  int place(Column column) {
    return places.getOrDefault(column, -1);
  }

  static boolean isTotal(TableRow row) {
    for (int i = 0; i < Math.min(2, row.cells().size()); i++) {
      String cell = row.cell(i);
      if (cell.indexOf('计') >= 0 && Words.close(cell).matches("合计|总计|共计")) {
        return true;
      }
    }
    return false;
  }

  /** A whole number of a row; null if it is none. */
  @Nullable Long count(TableRow row, Column column) {
    Integer at = places.get(column);
    return plain && at != null ? whole(row.cell(at)) : null;
  }

  /** A percentage of a row; null if it is none. */
  @Nullable Figure percent(TableRow row, Column column) {
    Integer at = places.get(column);
    String cell = plain && at != null ? Words.close(row.cell(at)) : "";
    return Words.hasAny(cell, "%％") && cell.matches("\\d{1,3}(?:\\.\\d{1,6})?[%％]")
        ? new Figure("", cell.substring(0, cell.length() - 1), Figure.PERCENT, "", 0, 0)
        : null;
  }

  static @Nullable Long whole(String cell) {
    String digits = Words.close(cell);
    return digits.matches("\\d{1,15}") ? Long.valueOf(digits) : null;
  }
}
