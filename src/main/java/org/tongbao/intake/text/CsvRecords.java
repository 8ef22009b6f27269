package org.tongbao.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The records of a .csv. After a record that cannot be split into cells, reading continues in the
 * line after its first one.
 */
final class CsvRecords implements Records {
  private static final CSVFormat FORMAT =
      // Blank lines are skipped here: the parser would lose the line in which a record begins.
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /** After so many broken records reading stops. */
  private static final int FAULTS = 100;

  private final TextFile file;
  private BufferedReader text;
  private RecordGuard guard;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private int linesBefore;
  private int faults;

  private CsvRecords(TextFile file) throws IOException {
    this.file = file;
    this.text = file.reader();
    this.guard = new RecordGuard(text);
    this.parser = FORMAT.parse(guard);
    this.records = parser.iterator();
  }

  /** {@link Records#open}. */
  static Reading<Records> open(Path path) throws IOException {
    Reading<TextFile> opened = TextFile.open(path);
    TextFile file = opened.value();
    return file == null
        ? Reading.refused(opened.problems())
        : Reading.of(new CsvRecords(file), opened.problems());
  }

  /** {@link Records#tabs}. */
  static Reading<List<Tab>> tabs(Path path) throws IOException {
    Reading<Records> opened = open(path);
    if (opened.value() == null) {
      return Reading.refused(opened.problems());
    }
    List<List<String>> first = new ArrayList<>();
    try (Records records = opened.value()) {
      RawRecord record = records.next();
      while (record != null && first.size() < Tab.ROWS) {
        first.add(record.cells());
        record = records.next();
      }
    }
    return Reading.of(List.of(Tab.of("", true, first)), List.of());
  }

  @Override
  public Place place() {
    return Place.of(file.name());
  }

  @Override
  public int lines() {
    return file.lines();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (faults <= FAULTS) {
      guard.recordBegins();
      int line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return null;
        }
        RawRecord record = RawRecord.of(line, Arrays.asList(records.next().values()));
        int last = linesBefore + (int) parser.getCurrentLineNumber();
        Optional<String> rows = last == line ? Optional.empty() : rowsInOneCell(record);
        if (rows.isPresent()) {
          recover(line);
          return RawRecord.broken(
              line,
              TextMessage.ROWS_IN_ONE_CELL.at(
                  new Place(file.name(), line, record.cells().indexOf(rows.get()) + 1),
                  PlainText.show(rows.get()),
                  last));
        }
        if (!record.blank()) {
          return record;
        }
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof CSVException
            || e.getCause() instanceof RecordGuard.RecordTooLong) {
          boolean tooLong = e.getCause() instanceof RecordGuard.RecordTooLong;
          return RawRecord.broken(line, fault(line, recover(line), tooLong));
        }
        throw e.getCause();
      }
    }
    return null;
  }

  /**
   * A cell with at least as many separators as the rows have that its line breaks would end: a
   * stray quote, and another one further down, make one cell of all that stands between them.
   */
  private static Optional<String> rowsInOneCell(RawRecord record) {
    int separators = record.cells().size() - 1;
    return record.cells().stream()
        .filter(cell -> separators > 1 && breaks(cell) > 0)
        .filter(cell -> count(cell, ',') >= separators * breaks(cell))
        .findFirst();
  }

  private static long breaks(String text) {
    return Math.max(count(text, '\n'), count(text, '\r'));
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  /** Opens the file again, after the line that could not be split into cells. */
  private QuoteFault recover(int line) throws IOException {
    faults++;
    parser.close();
    text = file.reader();
    for (int i = 1; i < line; i++) {
      QuoteFault.readLine(text);
    }
    QuoteFault fault = QuoteFault.in(QuoteFault.readLine(text));
    linesBefore = line;
    guard = new RecordGuard(text);
    parser = FORMAT.parse(guard);
    records = parser.iterator();
    return fault;
  }

  private Problem fault(int line, QuoteFault fault, boolean tooLong) {
    if (tooLong && fault.column() == 0) { // no quote: the line itself is that long
      return TextMessage.RECORD_TOO_LONG.at(
          new Place(file.name(), line, 0),
          PlainText.show(fault.text()),
          RecordGuard.LIMIT / 10_000);
    }
    return faults <= FAULTS ? fault.at(file.name(), line) : fault.lastAt(file.name(), line, FAULTS);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
