package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A heading of two rows: most cells of the first are merged downwards, others across, and the cells
 * below those name the columns. Only where merged cells leave no other reading is it one.
 *
 * @param row the number of the first of both
 * @param headings the name of each column; where a name stands below two groups, with the group's
 */
record TwoRowHead(int row, List<String> headings) {

  /** In other rows, such as those of a unit with two problems, cells are merged downwards too. */
  private static final int DOWN = 2;

  /** The first one in the top rows of a worksheet. */
  static Optional<TwoRowHead> among(List<StoredRow> top, List<CellRange> merged) {
    for (int i = 0; i + 1 < top.size(); i++) {
      StoredRow upper = top.get(i);
      StoredRow lower = top.get(i + 1);
      List<CellRange> down = new ArrayList<>();
      List<CellRange> across = new ArrayList<>();
      for (CellRange range : merged) {
        if (range.top() == upper.number() && range.left() == range.right()) {
          down.add(range);
        } else if (range.top() == upper.number()) {
          across.add(range);
        }
      }
      if (lower.number() == upper.number() + 1
          && !upper.hidden()
          && !lower.hidden()
          && down.size() >= DOWN
          && !across.isEmpty()
          && down.stream().allMatch(range -> range.bottom() == lower.number())
          && across.stream().allMatch(range -> range.bottom() == upper.number())) {
        List<String> headings = headings(upper, lower, down, across);
        if (!headings.isEmpty()) {
          return Optional.of(new TwoRowHead(upper.number(), headings));
        }
      }
    }
    return Optional.empty();
  }

  /** Empty where a cell of either row is in no such range, or a column below a group is unnamed. */
  private static List<String> headings(
      StoredRow upper, StoredRow lower, List<CellRange> down, List<CellRange> across) {
    int width = 0;
    for (StoredCell cell : upper.cells()) {
      width = cell.text().isBlank() ? width : Math.max(width, cell.column());
    }
    width = Math.max(width, across.stream().mapToInt(CellRange::right).max().orElse(0));
    List<String> headings = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (int column = 1; column <= width; column++) {
      CellRange group = at(column, upper.number(), across);
      boolean own = at(column, upper.number(), down) != null;
      String above = text(upper, group == null ? column : group.left());
      String below = text(lower, column);
      if (group == null ? !below.isEmpty() || (!own && !above.isEmpty()) : below.isEmpty()) {
        return List.of();
      }
      headings.add(group == null ? above : below);
      groups.add(group == null ? "" : above);
    }
    if (lower.cells().stream()
        .anyMatch(cell -> !cell.text().isBlank() && cell.column() > headings.size())) {
      return List.of();
    }
    List<String> named = new ArrayList<>(headings);
    for (int i = 0; i < named.size(); i++) {
      if (!groups.get(i).isEmpty() && Collections.frequency(headings, headings.get(i)) > 1) {
        named.set(i, groups.get(i) + headings.get(i));
      }
    }
    return named;
  }

  private static @Nullable CellRange at(int column, int row, List<CellRange> ranges) {
    return ranges.stream().filter(range -> range.contains(row, column)).findFirst().orElse(null);
  }

  private static String text(StoredRow row, int column) {
    return row.cells().stream()
        .filter(cell -> cell.column() == column)
        .map(cell -> PlainText.strip(cell.text()))
        .findFirst()
        .orElse("");
  }
}
