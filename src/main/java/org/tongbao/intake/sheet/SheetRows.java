package org.tongbao.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The records of a sheet under its heading, one after the other. Bad data is never thrown: problems
 * of a record are kept in its {@link RawRow}.
 */
public final class SheetRows implements Closeable {
  /** One row fewer may stand above the heading: a title, who fills it in, a date. */
  private static final int TITLES = 10;

  /** So many column names make a row below the first a heading: one may be a word of a title. */
  private static final int KNOWN = 2;

  private final Records records;
  private final SheetHead head;
  private int row;

  private SheetRows(Records records, SheetHead head) {
    this.records = records;
    this.head = head;
  }

  /**
   * Opens a sheet and reads its heading.
   *
   * @return refused when the file is no sheet, or when a column is missing, doubled or unknown
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<SheetRows> open(Path path, Sheet sheet) throws IOException {
    Reading<Records> opened = Records.open(path, sheet.sought());
    Records records = opened.value();
    if (records == null) {
      return Reading.refused(opened.problems());
    }
    SheetRows rows = null;
    try {
      Reading<SheetHead> heading = readHead(records, sheet);
      SheetHead head = heading.value();
      List<Problem> problems = new ArrayList<>(opened.problems());
      problems.addAll(heading.problems());
      if (head == null) {
        return Reading.refused(problems);
      }
      problems.addAll(head.hidden(records));
      Reading<SheetRows> reading = Reading.of(new SheetRows(records, head), problems);
      rows = reading.value();
      return reading;
    } finally {
      if (rows == null) {
        records.close();
      }
    }
  }

  private static Reading<SheetHead> readHead(Records records, Sheet sheet) throws IOException {
    Place place = records.place();
    List<RawRecord> above = new ArrayList<>();
    while (above.size() < TITLES) {
      RawRecord record = records.next();
      if (record == null) {
        break;
      }
      if (record.fault() != null) {
        return Reading.refused(record.fault());
      }
      if (SheetHead.resembles(sheet, record.cells(), above.isEmpty() ? 1 : KNOWN)) {
        return below(above, sheet, resolve(sheet, place, record));
      }
      above.add(record);
    }
    return above.isEmpty()
        ? Reading.refused(SheetMessage.EMPTY_SHEET.at(place, sheet.headings()))
        : resolve(sheet, place, above.get(0));
  }

  /** A title may stand above the heading, but data there would be lost. */
  private static Reading<SheetHead> below(
      List<RawRecord> above, Sheet sheet, Reading<SheetHead> reading) {
    SheetHead head = reading.value();
    if (head == null) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>();
    for (RawRecord record : above) {
      if (head.fills(record, sheet)) {
        problems.add(
            SheetMessage.DATA_ABOVE_HEADING.at(head.place(record.line(), -1), head.line()));
      }
    }
    return problems.isEmpty() ? reading : Reading.refused(problems);
  }

  /** What is wrong with the row itself, such as merged cells, is reported with its headings. */
  private static Reading<SheetHead> resolve(Sheet sheet, Place place, RawRecord record) {
    Reading<SheetHead> head = SheetHead.resolve(sheet, place.at(record.line(), 0), record.cells());
    List<Problem> problems = new ArrayList<>(record.flaws());
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

  /** The next record that is not blank, or null after the last. */
  public @Nullable RawRow next() throws IOException {
    RawRecord record = records.next();
    if (record == null) {
      return null;
    }
    row++;
    return new RawRow(head, row, record);
  }

  /** The heading row. */
  SheetHead head() {
    return head;
  }

  /** How many lines the file has, at least as many as there are records. */
  public int lines() {
    return records.lines();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
