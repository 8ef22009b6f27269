package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Path;
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
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/**
 * Reads the rows of a sheet, parsed on a background thread, and stores its position for a restart.
 * A row that cannot be parsed is a value too, because a reader that throws cannot be restarted.
 */
final class SheetReader implements ItemStreamReader<RawRow> {
  private final Path path;
  private final Sheet sheet;
  private final Progress progress;
  private List<Problem> headProblems = List.of();
  private @Nullable SheetRows rows;
  private @Nullable ReadAhead<RawRow> ahead;
  private Iterator<RawRow> portion = Collections.emptyIterator();
  private int row;

  SheetReader(Path path, Sheet sheet, Progress progress) {
    this.path = path;
    this.sheet = sheet;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      Reading<SheetRows> opened = SheetRows.open(path, sheet);
      headProblems = opened.problems();
      rows = opened.value();
      progress.begin(String.valueOf(path.getFileName()), rows == null ? 0 : rows.lines());
      int done = context.getInt(key(), 0);
      while (row < done && parse() != null) {
        row++;
      }
      ahead = new ReadAhead<>(this::parse);
    } catch (IOException e) {
      throw new ItemStreamException("cannot read " + path, e);
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
    row = next.row();
    progress.at(next.line());
    return next;
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
      throw new ItemStreamException("cannot close " + path, e);
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
