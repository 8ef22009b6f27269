package org.tongbao.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The rows of a sheet, one after the other: those of its first source, then those of the next. Bad
 * data is never thrown: problems of a record are kept in its {@link RawRow}.
 */
public final class SheetRows implements Closeable {
  private final Sheets sheets;
  private final Sheet sheet;
  private final int lines;
  private final Corrections corrections;
  private final Queue<RawRow> parts = new ArrayDeque<>();
  private SheetTable table;
  private NoData noData;
  private int source;
  private int row;
  private int remarks;
  private boolean hasEnded;

  private SheetRows(
      Sheets sheets, Sheet sheet, SheetTable first, int lines, Corrections corrections) {
    this.sheets = sheets;
    this.sheet = sheet;
    this.lines = lines;
    this.corrections = corrections;
    this.table = first;
    this.noData = new NoData(first.head());
  }

  /**
   * Opens a sheet and reads the headings of all its sources.
   *
   * @param sheet one that is there
   * @return refused when a source is no sheet, or when a column is missing, doubled or unknown
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<SheetRows> open(Sheets sheets, Sheet sheet) throws IOException {
    List<Problem> problems = new ArrayList<>();
    int lines = 0;
    SheetTable first = null;
    Corrections corrections = Corrections.of(sheets, sheet);
    for (SheetSource source : sheets.of(sheet)) {
      Reading<SheetTable> opened = SheetTable.open(source, sheets, sheet, corrections);
      problems.addAll(opened.problems());
      SheetTable table = opened.value();
      if (table != null) {
        lines += table.lines();
        if (first == null) {
          first = table;
        } else {
          table.close();
        }
      }
    }
    if (first == null) {
      return Reading.refused(problems);
    }
    Reading<SheetRows> reading =
        Reading.of(new SheetRows(sheets, sheet, first, lines, corrections), problems);
    if (reading.value() == null) {
      first.close();
    }
    return reading;
  }

  /** The next record that is not blank, or null after the last. */
  public @Nullable RawRow next() throws IOException {
    if (!parts.isEmpty()) {
      return parts.remove();
    }
    if (hasEnded) {
      return null;
    }
    RawRecord record = table.next();
    while (record == null) {
      if (!openNext()) {
        ended();
        return parts.poll();
      }
      record = table.next();
    }
    SheetHead head = table.head();
    Problem remark = noData.of(record);
    if (remark != null) {
      return new RawRow(head, - ++remarks, 0, record, remark, Map.of());
    }
    List<RawRecord> split =
        sheet == Sheet.FINDINGS ? ProblemParts.of(record, head) : List.of(record);
    Map<Integer, Place> corrected = corrections.in(head, record);
    for (int i = 0; i < split.size(); i++) {
      int part = split.size() == 1 ? 0 : i + 1;
      parts.add(new RawRow(head, ++row, part, split.get(i), null, corrected));
    }
    return parts.remove();
  }

  /** What is wrong with corrections, each as a row that is no data. */
  private void ended() {
    hasEnded = true;
    List<Problem> problems = corrections.problems();
    RawRecord nothing = new RawRecord(lines, List.of(), Map.of(), List.of(), null);
    int first = -remarks - problems.size(); // problems are stored by rows
    for (int i = 0; i < problems.size(); i++) {
      parts.add(new RawRow(table.head(), first + i, 0, nothing, problems.get(i), Map.of()));
    }
  }

  private boolean openNext() throws IOException {
    source++;
    List<SheetSource> sources = sheets.of(sheet);
    if (source >= sources.size()) {
      return false;
    }
    SheetTable next = SheetTable.open(sources.get(source), sheets, sheet, corrections).value();
    if (next == null) { // its heading was read when the sheet was opened
      throw new IOException("changed while it was read: " + sources.get(source).path());
    }
    table.close();
    table = next;
    noData = new NoData(next.head());
    return true;
  }

  /** The heading row of the current source. */
  SheetHead head() {
    return table.head();
  }

  /** How many lines the sources have, at least as many as there are records. */
  public int lines() {
    return lines;
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
