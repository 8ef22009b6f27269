package org.tongbao.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * The units of the period after another one: the same rows, but 检查, 得分 and 检查结果 are of the last
 * period. Where they were filled in they are open, so that they are refused until they are filled
 * in anew: an empty cell would mean 是.
 */
public final class NextUnits {
  private static final String OPEN = "待定";
  private static final List<Column> RESULTS = List.of(Column.CHECKED, Column.SCORE, Column.RESULT);

  private final Sheets last;
  private final Map<String, Integer> opened = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int corrected;

  private NextUnits(Sheets last) {
    this.last = last;
  }

  /**
   * Reads the last period's units.
   *
   * @throws InputRefused if they cannot be read for certain
   */
  public static NextUnits after(Sheets last) throws IOException, InputRefused {
    NextUnits next = new NextUnits(last);
    next.read(row -> {});
    List<Problem> stopping = next.problems.stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
    return next;
  }

  /** How many cells are open, by the headings of their columns; empty if none is. */
  public Map<String, Integer> opened() {
    return new LinkedHashMap<>(opened);
  }

  /** How many cells are corrected and not open. */
  public int corrected() {
    return corrected;
  }

  /** Whether a row is not as it stands in the last period's sheet. */
  public boolean isChanged() {
    return corrected > 0 || !opened.isEmpty();
  }

  /** Passes on the heading and every row. */
  public void forEachRow(Consumer<List<String>> each) throws IOException {
    new NextUnits(last).read(each);
  }

  private void read(Consumer<List<String>> each) throws IOException {
    Reading<SheetRows> opening = SheetRows.open(last, Sheet.UNITS);
    problems.addAll(opening.problems());
    try (@Nullable SheetRows rows = opening.value()) {
      if (rows == null) {
        return;
      }
      SheetHead head = rows.head();
      each.accept(IntStream.range(0, head.width()).mapToObj(head::heading).toList());
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        Problem remark = row.remark();
        if (remark != null && (remark.stops() || row.cells().isEmpty())) {
          problems.add(remark);
        } else {
          each.accept(next(row, head));
        }
      }
    }
  }

  private List<String> next(RawRow row, SheetHead head) {
    problems.addAll(row.record().flaws());
    if (row.fault() != null) {
      problems.add(row.fault());
    }
    row.record()
        .ambiguities()
        .forEach(
            (position, ambiguity) ->
                Sheet.UNITS
                    .column(head.heading(position))
                    .filter(Column::isRead)
                    .ifPresent(
                        column ->
                            problems.add(ambiguity.at(row.place(column), head.label(column)))));
    List<String> cells = new ArrayList<>(row.cells());
    corrected += row.corrected().size();
    for (Column column : RESULTS) {
      boolean filled = !PlainText.strip(row.cell(column)).isEmpty();
      if (filled || row.isCorrected(column)) {
        cells.set(head.position(column), OPEN);
        opened.merge(head.label(column), 1, Integer::sum);
        corrected -= row.isCorrected(column) ? 1 : 0;
      }
    }
    return cells;
  }
}
