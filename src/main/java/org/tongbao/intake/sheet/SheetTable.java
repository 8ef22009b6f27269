package org.tongbao.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.Tab;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The table of one source: its heading, and the records below it. */
final class SheetTable implements Closeable {
  private static final String SEPARATOR = "\0";

  private final Records records;
  private final SheetHead head;
  private final Sheet sheet;
  private final boolean shared;
  private final int problemAt;
  private final int severityAt;
  private final Corrections corrections;
  private final Set<String> units = new HashSet<>();
  private final Set<String> rows = new HashSet<>();

  private SheetTable(
      Records records, SheetHead head, Sheet sheet, boolean shared, Corrections corrections) {
    this.records = records;
    this.head = head;
    this.sheet = sheet;
    this.shared = shared;
    this.problemAt = head.positionInFindings(Column.PROBLEM);
    this.severityAt = head.positionInFindings(Column.SEVERITY);
    this.corrections = corrections;
  }

  /**
   * Opens a source and reads its heading.
   *
   * @param corrections of the records below it
   * @return refused when it is no sheet, or when a column is missing, doubled or unknown
   * @throws IOException when the disk fails, never for what the file holds
   */
  static Reading<SheetTable> open(
      SheetSource source, Sheets sheets, Sheet sheet, Corrections corrections) throws IOException {
    Reading<Records> opened =
        Records.open(source.path(), sheet.sought(sheets.mapping(), source.tab()));
    Records records = opened.value();
    if (records == null) {
      return Reading.refused(opened.problems());
    }
    SheetTable table = null;
    try {
      boolean shared = sheets.isShared(source);
      SheetHead.Expected expected =
          new SheetHead.Expected(
              sheet, sheets.mapping(), source.kind(), source.round(), sheets.own(), shared);
      List<RawRecord> above = new ArrayList<>();
      Reading<SheetHead> heading = readHead(records, expected, above);
      SheetHead head = heading.value();
      List<Problem> problems = new ArrayList<>(opened.problems());
      problems.addAll(heading.problems());
      if (head == null) {
        return Reading.refused(problems);
      }
      problems.addAll(head.hidden(records));
      if (!shared || sheet == Sheet.UNITS) {
        ofOtherPeriod(sheets.period(), source.file(), records.place(), above)
            .ifPresent(problems::add);
      }
      Reading<SheetTable> reading =
          Reading.of(new SheetTable(records, head, sheet, shared, corrections), problems);
      table = reading.value();
      return reading;
    } finally {
      if (table == null) {
        records.close();
      }
    }
  }

  /** A reminder where a title says another period; of the file's name there is one already. */
  private static Optional<Problem> ofOtherPeriod(
      @Nullable Period period, String file, Place place, List<RawRecord> above) {
    if (period == null || StatedPeriod.otherInName(file, period).isPresent()) {
      return Optional.empty();
    }
    return StatedPeriod.otherInName(place.tab(), period)
        .map(other -> SheetMessage.WORKSHEET_OF_OTHER_PERIOD.at(place, other, period.print()))
        .or(
            () ->
                StatedPeriod.other(joined(above), period)
                    .map(
                        other ->
                            SheetMessage.TITLE_OF_OTHER_PERIOD.at(
                                place.at(lineOf(other, above, period), 0), other, period.print())));
  }

  private static String joined(List<RawRecord> records) {
    return records.stream()
        .flatMap(record -> record.cells().stream())
        .map(PlainText::strip)
        .collect(Collectors.joining("\n"));
  }

  /** The line of the first record that names the other period. */
  private static int lineOf(String other, List<RawRecord> above, Period period) {
    return above.stream()
        .filter(
            each -> StatedPeriod.other(joined(List.of(each)), period).equals(Optional.of(other)))
        .findFirst()
        .orElse(above.get(0))
        .line();
  }

  /**
   * Reads to the heading.
   *
   * @param above receives the records above it
   */
  private static Reading<SheetHead> readHead(
      Records records, SheetHead.Expected expected, List<RawRecord> above) throws IOException {
    Place place = records.place();
    while (above.size() < Tab.ROWS) {
      RawRecord record = records.next();
      if (record == null) {
        break;
      }
      if (record.fault() != null) {
        return Reading.refused(record.fault());
      }
      if (expected.resembles(record.cells(), above.isEmpty() ? 1 : SheetHead.KNOWN)) {
        return below(above, resolve(expected, place, record));
      }
      above.add(record);
    }
    return above.isEmpty()
        ? Reading.refused(SheetMessage.EMPTY_SHEET.at(place, expected.sheet().headings()))
        : resolve(expected, place, above.get(0));
  }

  /** A title may stand above the heading, but data there would be lost. */
  private static Reading<SheetHead> below(List<RawRecord> above, Reading<SheetHead> reading) {
    SheetHead head = reading.value();
    if (head == null) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>(reading.problems());
    for (RawRecord record : above) {
      if (head.fills(record)) {
        problems.add(
            SheetMessage.DATA_ABOVE_HEADING.at(head.place(record.line(), -1), head.line()));
      }
    }
    return Reading.of(head, problems);
  }

  /** What is wrong with the row itself, such as merged cells, is reported with its headings. */
  private static Reading<SheetHead> resolve(
      SheetHead.Expected expected, Place place, RawRecord record) {
    Reading<SheetHead> head =
        SheetHead.resolve(expected, place.at(record.line(), 0), record.cells());
    List<Problem> problems = new ArrayList<>();
    record.flaws().stream().filter(Problem::stops).forEach(problems::add);
    if (problems.isEmpty()) {
      record
          .ambiguities()
          .forEach(
              (i, ambiguity) ->
                  problems.add(
                      ambiguity.at(
                          place.at(record.line(), i + 1), PlainText.show(record.cell(i)))));
    }
    if (problems.isEmpty()) {
      return head;
    }
    problems.addAll(head.problems());
    return Reading.refused(problems);
  }

  /** The heading row. */
  SheetHead head() {
    return head;
  }

  /** How many lines the source has, at least as many as there are records. */
  int lines() {
    return records.lines();
  }

  /** The next record of this sheet that is not blank, or null after the last. */
  @Nullable RawRecord next() throws IOException {
    RawRecord record = corrected();
    while (record != null && isOfOtherSheet(record)) {
      record = corrected();
    }
    return record == null || !shared || sheet == Sheet.UNITS ? record : withoutWarnings(record);
  }

  private @Nullable RawRecord corrected() throws IOException {
    RawRecord record = records.next();
    return record == null ? null : corrections.apply(head, record);
  }

  /** They are reported with the units of the same rows. */
  private static RawRecord withoutWarnings(RawRecord record) {
    return new RawRecord(
        record.line(),
        record.cells(),
        record.ambiguities(),
        record.flaws().stream().filter(Problem::stops).toList(),
        record.fault());
  }

  /** In a source with rows of both sheets: no problem, or another problem of a unit. */
  private boolean isOfOtherSheet(RawRecord record) {
    if (!shared || record.fault() != null) {
      return false;
    }
    boolean problem = isProblem(record);
    return sheet == Sheet.FINDINGS ? !problem : isRepeated(record) && problem;
  }

  /** A severity that decides needs a problem, so that a row with one is not taken for none. */
  private boolean isProblem(RawRecord record) {
    String severity = PlainText.strip(record.cell(severityAt));
    return !ProblemWords.isNone(PlainText.strip(record.cell(problemAt)))
        || FindingRows.decides(head.mapping().value(Column.SEVERITY, severity));
  }

  /** Whether an earlier row was the same unit, but another problem. */
  private boolean isRepeated(RawRecord record) {
    StringBuilder unit = new StringBuilder();
    for (int position : head.read().keySet()) {
      unit.append(PlainText.strip(record.cell(position))).append(SEPARATOR);
    }
    List<String> cells = new ArrayList<>(record.cells());
    if (head.position(Column.NUMBER) >= 0 && head.position(Column.NUMBER) < cells.size()) {
      cells.remove(head.position(Column.NUMBER));
    }
    boolean another = rows.add(String.join(SEPARATOR, cells));
    return !units.add(unit.toString()) && another;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
