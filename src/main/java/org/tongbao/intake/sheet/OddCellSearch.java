package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongbao.intake.sheet.OddCells.Kind;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.problem.Nearest;

/** Finds the cells of one table that are worth a look. */
final class OddCellSearch {
  /** Of more nobody reads each. */
  private static final int MOST_FOUND = 12;

  /** Fewer cells do not show what is usual. */
  private static final int FEWEST_CELLS = 10;

  private static final int MOST_VALUES = 30;

  /** A column has few values if each stands in so many cells on average. */
  private static final int CELLS_A_VALUE = 3;

  /** A value is rare if it stands in one of so many cells, or only once. */
  private static final int RARE_IN = 50;

  private static final int MOST_RARE = 5;

  private final KnownValues known;
  private final SheetMapping mapping;
  private final boolean shared;
  private final int rows;
  private final List<OddCells> found = new ArrayList<>();

  private OddCellSearch(KnownValues known, SheetMapping mapping, boolean shared, int rows) {
    this.known = known;
    this.mapping = mapping;
    this.shared = shared;
    this.rows = rows;
  }

  /**
   * Searches a table that was read.
   *
   * @param shared whether it holds units and findings, so that a row may lack those of a finding
   * @param rows how many there are
   */
  static List<OddCells> in(
      List<TableColumn> columns,
      KnownValues known,
      SheetMapping mapping,
      boolean shared,
      int rows) {
    OddCellSearch search = new OddCellSearch(known, mapping, shared, rows);
    columns.stream().filter(OddCellSearch::isLookedAt).forEach(search::look);
    return search.found.stream().limit(MOST_FOUND).toList();
  }

  private static boolean isLookedAt(TableColumn column) {
    Column is = column.column();
    return column.own != null || (is != null && is.isRead());
  }

  private void look(TableColumn column) {
    if (column.column() != null && column.column().isDate()) {
      outside(column);
    } else {
      near(column);
      rare(column);
    }
    blank(column);
  }

  private void outside(TableColumn column) {
    TableColumn.Value all = new TableColumn.Value();
    if (column.column() == Column.DATE) {
      column.values.forEach(
          (text, value) -> {
            WrittenDate written = WrittenDate.parse(text);
            if (written.date() != null && !known.isInspected(written.date())) {
              all.add(value);
            }
          });
    }
    if (all.cells > 0) {
      add(column, Kind.OUTSIDE, "", "", all);
    }
  }

  /** Of two equally frequent values the first is taken for the usual one. */
  private void near(TableColumn column) {
    List<String> usual =
        column.values.keySet().stream()
            .sorted(Comparator.comparingInt(text -> -column.cells(text)))
            .toList();
    for (int i = 1; i < usual.size(); i++) {
      String text = usual.get(i);
      Nearest.slip(text, usual.subList(0, i))
          .ifPresent(other -> add(column, Kind.NEAR, text, other, column.value(text)));
    }
  }

  private void rare(TableColumn column) {
    int values = column.values.size();
    if (values > MOST_VALUES || column.cells < Math.max(FEWEST_CELLS, CELLS_A_VALUE * values)) {
      return;
    }
    int most = Math.max(1, column.cells / RARE_IN);
    column.values.entrySet().stream()
        .filter(each -> each.getValue().cells <= most && !isExpected(column, each.getKey()))
        .filter(each -> !isFound(column, each.getKey()))
        .limit(MOST_RARE)
        .forEach(each -> add(column, Kind.RARE, each.getKey(), "", each.getValue()));
  }

  /** Whether settings or the program list it, so that it is no slip, however rare. */
  private boolean isExpected(TableColumn column, String text) {
    Column is = column.column();
    return is == Column.DEPARTMENT
        ? known.isDepartment(text)
        : is != null && known.lists(is, mapping.value(is, text));
  }

  private boolean isFound(TableColumn column, String text) {
    return found.stream()
        .anyMatch(each -> each.column().equals(column.heading) && each.value().equals(text));
  }

  private void blank(TableColumn column) {
    boolean ofFinding = shared && (column.column() == null || !Sheet.UNITS.has(column.column()));
    int blanks = column.blanks.cells;
    if (blanks > 0 && 2 * blanks < rows && !ofFinding) {
      add(column, Kind.BLANK, "", "", column.blanks);
    }
  }

  private void add(
      TableColumn column, Kind kind, String text, String other, TableColumn.Value value) {
    found.add(new OddCells(column.heading, kind, text, other, value.cells, value.rows));
  }
}
