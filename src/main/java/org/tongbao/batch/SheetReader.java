package org.tongbao.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.store.SourceStart;

/**
 * Reads the rows of a sheet, parsed on a background thread, and stores its position for a restart.
 * A row that cannot be parsed is a value too, because a reader that throws cannot be restarted.
 */
final class SheetReader implements ItemStreamReader<RawRow> {
  private final Sheets sheets;
  private final Sheet sheet;
  private final Progress progress;
  private List<Problem> headProblems = List.of();
  private @Nullable SheetRows rows;
  private @Nullable ReadAhead<RawRow> ahead;
  private Iterator<RawRow> portion = Collections.emptyIterator();
  private final List<SourceStart> starts = new ArrayList<>();
  private int row;

  SheetReader(Sheets sheets, Sheet sheet, Progress progress) {
    this.sheets = sheets;
    this.sheet = sheet;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      Reading<SheetRows> opened = SheetRows.open(sheets, sheet);
      headProblems = opened.problems();
      rows = opened.value();
      progress.begin(sheets.name(sheet), rows == null ? 0 : rows.lines());
      int done = context.getInt(key(), 0);
      for (RawRow next = null; row < done && (next = parse()) != null; ) {
        take(next);
      }
      ahead = new ReadAhead<>(this::parse);
    } catch (IOException e) {
      throw new ItemStreamException("cannot read " + sheets.name(sheet), e);
    }
  }

  private @Nullable RawRow parse() throws IOException {
    return rows == null ? null : rows.next();
  }

  @Override
  public @Nullable RawRow read() throws Exception {
    if (!portion.hasNext() && ahead != null) {
      portion = ahead.next().iterator();
    }
    if (!portion.hasNext()) {
      return null;
    }
    RawRow next = portion.next();
    take(next);
    progress.at(next.line());
    return next;
  }

  private void take(RawRow next) {
    if (next.row() < 0) {
      return; // no data, and no row of its own
    }
    row = next.row();
    Place place = next.source();
    if (starts.isEmpty() || !starts.get(starts.size() - 1).source().equals(place)) {
      starts.add(new SourceStart(row, place));
    }
  }

  /** The first row of each source that was read so far. */
  List<SourceStart> starts() {
    return starts;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(key(), row);
  }

  @Override
  public void close() {
    progress.end(row);
    if (ahead != null) {
      ahead.close();
    }
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException e) {
      throw new ItemStreamException("cannot close " + sheets.name(sheet), e);
    }
  }

  /** The problems of the sheet as a whole, once it is open. */
  List<Problem> headProblems() {
    return headProblems;
  }

  /** The number of the last row that was read, in this execution or in an earlier one. */
  int row() {
    return row;
  }

  private String key() {
    return sheet.stem() + ".row";
  }
}
