package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.text.Ambiguity;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.SoughtSheet;
import org.tongbao.intake.text.Tab;
import org.tongbao.intake.text.TextMessage;
import org.tongbao.intake.text.TypedCell;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads a table of facts (事实表) that stands in a file of its own. */
public final class FactSheet {
  /** Rows are held in memory; a table of figures for a notice has a hundredth of it. */
  private static final int MOST_ROWS = 10_000;

  private final FactTable table;
  private final Records records;
  private final Deque<RawRecord> pending = new ArrayDeque<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FactTable.Row> rows = new ArrayList<>();
  private final FactSums sums;

  private FactSheet(FactTable table, Records records) {
    this.table = table;
    this.records = records;
    this.sums = new FactSums(table.columns());
  }

  /**
   * Reads the file of a table.
   *
   * @param file with the name that messages give it
   * @return the table with its rows, or everything that is wrong with them
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<FactTable> read(FactTable table, Path file) throws IOException {
    Reading<Records> opened = Records.open(file, sought(table));
    if (opened.value() == null) {
      return Reading.refused(opened.problems());
    }
    try (Records records = opened.value()) {
      FactSheet sheet = new FactSheet(table, records);
      sheet.problems.addAll(opened.problems());
      sheet.read();
      return Reading.of(table.withRows(sheet.rows), sheet.problems);
    }
  }

  /** The heading of the file of a table; null where none is found. */
  static @Nullable FactHead headOf(FactTable table, Path file) throws IOException {
    try (@Nullable Records records = Records.open(file, sought(table)).value()) {
      return records == null ? null : new FactSheet(table, records).head();
    }
  }

  static SoughtSheet sought(FactTable table) {
    String tab = table.file() == null ? "" : table.file().tab();
    return new SoughtSheet(FactSheet::match, headings(table), tab, "事实表");
  }

  private static String headings(FactTable table) {
    return table.columns().stream().map(OwnColumn::name).collect(Collectors.joining("、"));
  }

  /** Its worksheet is never guessed: of several with content, the settings have to name one. */
  private static SoughtSheet.Match match(List<String> cells) {
    return cells.stream().allMatch(cell -> PlainText.strip(cell).isEmpty())
        ? SoughtSheet.Match.NONE
        : SoughtSheet.Match.SOUGHT;
  }

  private void read() throws IOException {
    FactHead head = head();
    if (head == null) {
      return;
    }
    if (problems.stream().anyMatch(Problem::stops)) {
      return; // cells of a column that is not certain would all be reported
    }
    for (RawRecord record = next(); record != null; record = next()) {
      if (rows.size() == MOST_ROWS) {
        problems.add(
            SheetMessage.FACT_TABLE_TOO_LONG.at(
                head.place(record.line(), -1), table.name(), MOST_ROWS));
        return;
      }
      add(head, record);
    }
  }

  private @Nullable RawRecord next() throws IOException {
    return pending.isEmpty() ? records.next() : pending.remove();
  }

  /** The one of the top rows that names most of the columns; a title may stand above it. */
  private @Nullable FactHead head() throws IOException {
    List<RawRecord> top = new ArrayList<>();
    while (top.size() < Tab.ROWS) {
      RawRecord record = records.next();
      if (record == null || record.fault() != null) {
        break; // what follows the heading is reported with the rows, if it is found
      }
      top.add(record);
    }
    RawRecord best =
        top.stream()
            .max(
                Comparator.comparingLong((RawRecord r) -> FactHead.known(table, r.cells()))
                    .thenComparing(Comparator.comparingInt(RawRecord::line).reversed()))
            .filter(record -> FactHead.known(table, record.cells()) > 0)
            .orElse(null);
    if (best == null) {
      problems.add(SheetMessage.NO_FACT_HEADING.at(records.place(), table.name(), headings(table)));
      return null;
    }
    int at = top.indexOf(best);
    pending.addAll(top.subList(at + 1, top.size()));
    best.flaws().stream().filter(Problem::stops).forEach(problems::add);
    FactHead head = new FactHead(table, records.place(), best);
    head.resolve(records, problems);
    for (RawRecord above : top.subList(0, at)) {
      if (head.fills(above)) {
        problems.add(SheetMessage.DATA_ABOVE_HEADING.at(head.place(above.line(), -1), head.line()));
      }
    }
    return head;
  }

  private void add(FactHead head, RawRecord record) {
    if (record.fault() != null) {
      problems.add(record.fault());
      return;
    }
    Problem remark = remark(head, record);
    if (remark != null) {
      problems.add(remark);
      return;
    }
    record.flaws().forEach(flaw -> problems.add(withoutRepeats(flaw, head)));
    head.unheaded(record).ifPresent(problems::add);
    Map<String, OwnValue> cells = new HashMap<>();
    for (OwnColumn column : table.columns()) {
      OwnValue value = value(column, head, record);
      if (value != null) {
        cells.put(column.name(), value);
      }
    }
    rows.add(new FactTable.Row(head.place(record.line(), -1), cells));
  }

  /** A figure that stands once for several rows would be counted in each of them. */
  private Problem withoutRepeats(Problem flaw, FactHead head) {
    return table.columns().stream()
        .filter(column -> column.type() == OwnColumn.Type.NUMBER)
        .filter(column -> head.position(column) + 1 == flaw.place().column())
        .filter(column -> flaw.code().equals(TextMessage.MERGED_CELLS_FILLED.code()))
        .findFirst()
        .map(column -> SheetMessage.MERGED_FIGURE.at(flaw.place(), column.name()))
        .orElse(flaw);
  }

  private @Nullable OwnValue value(OwnColumn column, FactHead head, RawRecord record) {
    int position = head.position(column);
    if (position < 0) {
      return null; // an optional column that is not there
    }
    Place place = head.place(record.line(), position);
    Ambiguity ambiguity = record.ambiguities().get(position);
    if (ambiguity != null && !(ambiguity.isDate() && column.type() == OwnColumn.Type.DATE)) {
      problems.add(ambiguity.at(place, column.name()));
      sums.refuse(column);
      return null;
    }
    String text = PlainText.clean(record.cell(position), column.name(), place, problems);
    OwnValue value = TypedCell.read(column, text, place, problems);
    sums.add(column, value);
    if (value == null && problems.stream().anyMatch(Problem::stops)) {
      sums.refuse(column);
    }
    return value;
  }

  /** Why a row is no data: a sum, a section or a note; null for data. */
  private @Nullable Problem remark(FactHead head, RawRecord record) {
    if (!NoData.isWords(record)) {
      return null;
    }
    int first = 0;
    while (PlainText.strip(record.cell(first)).isEmpty()) {
      first++;
    }
    String text = PlainText.strip(record.cell(first));
    Place place = head.place(record.line(), first);
    if (NoData.isSum(text)) {
      problems.addAll(sums.compare(head, record, text));
      return SheetMessage.ROW_OF_SUMS.at(place, PlainText.show(text));
    }
    return head.fills(record) ? null : SheetMessage.ROW_OF_WORDS.at(place, PlainText.show(text));
  }
}
