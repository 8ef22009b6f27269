package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.ChangedWorkbook;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * The units of the period after another one: the same rows, but 检查, 得分, 检查结果 and what own columns
 * hold are of the last period. Where they were filled in they are open, so that they are refused
 * until they are filled in anew: an empty cell would mean 是. Rows of later rounds are left out.
 */
public final class NextUnits {
  /** What a cell says that is to be filled in. */
  static final String OPEN = "待定";

  private static final List<Column> RESULTS = List.of(Column.CHECKED, Column.SCORE, Column.RESULT);

  private final Sheets last;
  private final List<String> laterRounds;
  private final Map<String, Integer> opened = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** What is changed, by row, then by column, both from 1. */
  private final Map<Integer, Map<Integer, String>> changes = new HashMap<>();

  private String tab = "";
  private int corrected;
  private int rechecks;

  private NextUnits(Sheets last, List<String> laterRounds) {
    this.last = last;
    this.laterRounds = laterRounds;
  }

  /**
   * Reads the last period's units.
   *
   * @param rounds 轮次 of the last period
   * @throws InputRefused if they cannot be read for certain
   */
  public static NextUnits after(Sheets last, List<String> rounds) throws IOException, InputRefused {
    NextUnits next = new NextUnits(last, rounds.stream().skip(1).toList());
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

  /** How many rows of later rounds are left out. */
  public int rechecks() {
    return rechecks;
  }

  /** Whether the rows are not as they stand in the last period's sheet. */
  public boolean isChanged() {
    return corrected + rechecks > 0 || !opened.isEmpty();
  }

  /**
   * The last period's workbook in which only the changed cells differ; rows of later rounds are
   * empty.
   *
   * @param workbook the sheet, a workbook
   */
  public ChangedWorkbook changed(Path workbook) throws IOException {
    return ChangedWorkbook.of(workbook, tab, changes, corrected + rechecks > 0);
  }

  /** Passes on the heading and every row. */
  public void forEachRow(Consumer<List<String>> each) throws IOException {
    new NextUnits(last, laterRounds).read(each);
  }

  private void read(Consumer<List<String>> each) throws IOException {
    Reading<SheetRows> opening = SheetRows.open(last, Sheet.UNITS);
    problems.addAll(opening.problems());
    try (@Nullable SheetRows rows = opening.value()) {
      if (rows == null) {
        return;
      }
      SheetHead head = rows.head();
      tab = head.place(0, -1).tab();
      each.accept(IntStream.range(0, head.width()).mapToObj(head::heading).toList());
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        Problem remark = row.remark();
        if (remark != null && (remark.stops() || row.cells().isEmpty())) {
          problems.add(remark);
        } else if (isRecheck(row)) {
          rechecks++;
          for (int position = 0; position < row.cells().size(); position++) {
            if (!row.cells().get(position).isEmpty()) {
              change(row, position, "");
            }
          }
        } else {
          each.accept(next(row, head));
        }
      }
    }
  }

  private boolean isRecheck(RawRow row) {
    String cell = PlainText.strip(row.cell(Column.ROUND));
    String round =
        cell.isEmpty()
            ? row.head().ofAllRows(Column.ROUND)
            : row.head().mapping().value(Column.ROUND, cell);
    return laterRounds.stream().anyMatch(later -> VisibleForm.same(later, round));
  }

  private List<String> next(RawRow row, SheetHead head) {
    problems.addAll(row.record().flaws());
    if (row.fault() != null) {
      problems.add(row.fault());
    }
    List<Integer> results = results(head);
    row.record()
        .ambiguities()
        .forEach(
            (position, ambiguity) -> {
              String heading = head.read().get(position);
              boolean isOpened = head.own().stream().anyMatch(own -> own.position() == position);
              if (heading != null && !isOpened) {
                problems.add(ambiguity.at(row.place(position), heading));
              }
            });
    List<String> cells = new ArrayList<>(row.cells());
    corrected += row.corrected().size();
    row.corrected().keySet().forEach(at -> change(row, at, row.record().cell(at)));
    for (int position : results) {
      boolean filled = !PlainText.strip(row.record().cell(position)).isEmpty();
      boolean isCorrected = row.corrected().containsKey(position);
      if (filled || isCorrected) {
        cells.set(position, OPEN);
        change(row, position, OPEN);
        opened.merge(head.heading(position), 1, Integer::sum);
        corrected -= isCorrected ? 1 : 0;
      }
    }
    return cells;
  }

  private void change(RawRow row, int position, String text) {
    changes.computeIfAbsent(row.line(), line -> new HashMap<>()).put(position + 1, text);
  }

  /** Where the columns stand whose cells are of one period only. */
  private static List<Integer> results(SheetHead head) {
    List<Integer> results = new ArrayList<>();
    RESULTS.stream().map(head::position).filter(at -> at >= 0).forEach(results::add);
    head.own().forEach(own -> results.add(own.position()));
    return results;
  }
}
