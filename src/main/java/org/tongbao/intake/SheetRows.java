package org.tongbao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The records of a sheet under its heading, one after the other. Bad data is never thrown: what is
 * wrong with a record travels in its {@link RawRow}.
 */
public final class SheetRows implements Closeable {
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
    Reading<Records> opened = Records.open(path);
    Records records = opened.value();
    if (records == null) {
      return Reading.refused(opened.problems());
    }
    SheetHead head = null;
    try {
      Reading<SheetHead> heading = readHead(records, sheet);
      head = heading.value();
      List<Problem> problems = new ArrayList<>(opened.problems());
      problems.addAll(heading.problems());
      return head == null
          ? Reading.refused(problems)
          : Reading.of(new SheetRows(records, head), problems);
    } finally {
      if (head == null) {
        records.close();
      }
    }
  }

  private static Reading<SheetHead> readHead(Records records, Sheet sheet) throws IOException {
    Place place = records.place();
    RawRecord first = records.next();
    if (first == null) {
      return Reading.refused(Problem.error(place, "文件里没有内容", "第一行要写列名，可用的列名有：" + sheet.headings()));
    }
    return first.fault() == null
        ? SheetHead.resolve(sheet, place.at(first.line(), 0), first.cells())
        : Reading.refused(first.fault());
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

  /**
   * Goes on after the record with this number, as a restarted run does; nothing is judged on the
   * way.
   */
  public void skip(int rows) throws IOException {
    int last = row + rows;
    while (row < last && next() != null) {}
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
