package org.tongbao.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A sheet's records, one after the other. Bad data is never thrown: a record that cannot be taken
 * apart is a {@link RawRow} with a fault, and reading goes on in the line after the one where it
 * begins.
 */
public final class SheetRows implements Closeable {
  private static final CSVFormat FORMAT =
      // Blank lines are skipped here, not by the parser: it would lose count of where records
      // begin.
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /** After so many broken records the sheet is not worth going on with. */
  private static final int FAULTS = 100;

  private final TextFile file;
  private BufferedReader text;
  private RecordGuard guard;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private @Nullable SheetHead head;
  private int linesBefore;
  private int row;
  private int faults;

  private SheetRows(TextFile file) throws IOException {
    this.file = file;
    this.text = file.reader();
    this.guard = new RecordGuard(text);
    this.parser = FORMAT.parse(guard);
    this.records = parser.iterator();
  }

  /**
   * Opens a sheet and reads its heading.
   *
   * @return refused when the file is no text, or when a column is missing, doubled or unknown
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<SheetRows> open(Path path, Sheet sheet) throws IOException {
    Reading<TextFile> opened = TextFile.open(path);
    TextFile file = opened.value();
    if (file == null) {
      return Reading.refused(opened.problems());
    }
    SheetRows rows = new SheetRows(file);
    boolean accepted = false;
    try {
      Reading<SheetHead> heading = rows.readHead(sheet);
      rows.head = heading.value();
      accepted = rows.head != null;
      return accepted ? Reading.of(rows, heading.problems()) : Reading.refused(heading.problems());
    } finally {
      if (!accepted) {
        rows.close();
      }
    }
  }

  private Reading<SheetHead> readHead(Sheet sheet) throws IOException {
    Found found = find();
    if (found == null) {
      return Reading.refused(
          Problem.error(Place.of(file.name()), "文件里没有内容", "第一行要写列名，可用的列名有：" + sheet.headings()));
    }
    return found.fault == null
        ? SheetHead.resolve(sheet, file.name(), found.line, found.cells)
        : Reading.refused(found.fault);
  }

  /** The next record that is not blank, or null after the last. */
  public @Nullable RawRow next() throws IOException {
    if (head == null || faults > FAULTS) {
      return null;
    }
    Found found = find();
    if (found == null) {
      return null;
    }
    row++;
    return new RawRow(head, row, found.line, found.cells, found.fault);
  }

  /**
   * Goes on after the record with this number, as a restarted run does; nothing is judged on the
   * way.
   */
  public void skip(int rows) throws IOException {
    int last = row + rows;
    while (row < last && next() != null) {}
  }

  /** How many lines the file has, at least as many as there are records. */
  public int lines() {
    return file.lines();
  }

  private record Found(int line, List<String> cells, @Nullable Problem fault) {}

  private @Nullable Found find() throws IOException {
    while (true) {
      guard.recordBegins();
      int line = linesBefore + (int) parser.getCurrentLineNumber() + 1;
      try {
        if (!records.hasNext()) {
          return null;
        }
        List<String> cells = Arrays.asList(records.next().values());
        if (!blank(cells)) {
          return new Found(line, cells, null);
        }
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof CSVException
            || e.getCause() instanceof RecordGuard.RecordTooLong) {
          return new Found(line, List.of(), recover(line));
        }
        throw e.getCause();
      }
    }
  }

  /** Excel writes a row that once held something as a row of commas. */
  private static boolean blank(List<String> cells) {
    for (String cell : cells) {
      if (!PlainText.strip(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Opens the file anew, behind the line that could not be taken apart. */
  private Problem recover(int line) throws IOException {
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
    Problem problem = fault.at(file.name(), line);
    return faults <= FAULTS
        ? problem
        : Problem.error(
            problem.place(), problem.fault() + "；这样的行已超过" + FAULTS + "处，后面不再读", problem.remedy());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
