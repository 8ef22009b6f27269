package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
 * Reads the records of a sheet, has them judged, both ahead of who writes, and remembers how far it
 * came. What came of some hundred records is one item. Bad data is passed on as such, as a reader
 * that throws cannot be started again.
 */
final class SheetReader<T> implements ItemStreamReader<List<T>> {
  private final Path path;
  private final Sheet sheet;
  private final Function<RawRow, T> judge;
  private final Consumer<RawRow> passedOver;
  private final Consumer<List<Problem>> headProblems;
  private final Progress progress;
  private @Nullable SheetRows rows;
  private @Nullable ReadAhead<Judged<T>> ahead;
  private int row;

  /**
   * @param judge says what comes of a record; it is called on another thread, row by row
   * @param passedOver sees the records that an earlier run has dealt with
   * @param headProblems takes what is wrong with the sheet as a whole
   */
  SheetReader(
      Path path,
      Sheet sheet,
      Function<RawRow, T> judge,
      Consumer<RawRow> passedOver,
      Consumer<List<Problem>> headProblems,
      Progress progress) {
    this.path = path;
    this.sheet = sheet;
    this.judge = judge;
    this.passedOver = passedOver;
    this.headProblems = headProblems;
    this.progress = progress;
  }

  /**
   * What came of a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  private record Judged<T>(int row, int line, T what) {}

  @Override
  public void open(ExecutionContext context) {
    try {
      Reading<SheetRows> opened = SheetRows.open(path, sheet);
      headProblems.accept(opened.problems());
      rows = opened.value();
      progress.begin(String.valueOf(path.getFileName()), rows == null ? 0 : rows.lines());
      int done = context.getInt(key(), 0);
      while (row < done) {
        RawRow old = rows == null ? null : rows.next();
        if (old == null) {
          break;
        }
        row = old.row();
        passedOver.accept(old);
      }
      ahead = new ReadAhead<>(this::judged);
    } catch (IOException e) {
      throw new ItemStreamException("cannot read " + path, e);
    }
  }

  private @Nullable Judged<T> judged() throws IOException {
    RawRow next = rows == null ? null : rows.next();
    return next == null ? null : new Judged<>(next.row(), next.line(), judge.apply(next));
  }

  @Override
  public @Nullable List<T> read() throws Exception {
    List<Judged<T>> next = ahead == null ? List.of() : ahead.next();
    if (next.isEmpty()) {
      return null;
    }
    Judged<T> last = next.get(next.size() - 1);
    row = last.row;
    progress.at(last.line);
    return next.stream().map(Judged::what).toList();
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

  /** What its step is called. */
  String name() {
    return sheet.stem();
  }

  private String key() {
    return sheet.stem() + ".row";
  }
}
