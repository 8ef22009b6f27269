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
 * Reads and validates the records of a sheet on a background thread, and stores its position for a
 * restart. One item holds the results of several hundred records. Problems of the data are passed
 * on as values, because a reader that throws cannot be restarted.
 */
final class SheetReader<T> implements ItemStreamReader<List<T>> {
  private final Path path;
  private final Sheet sheet;
  private final Function<RawRow, T> validation;
  private final Consumer<RawRow> skipped;
  private final Consumer<List<Problem>> headProblems;
  private final Progress progress;
  private @Nullable SheetRows rows;
  private @Nullable ReadAhead<Validated<T>> ahead;
  private int row;

  /**
   * @param validation gives the result of a record; called on another thread, row by row
   * @param skipped receives the records that an earlier run has stored
   * @param headProblems receives the problems of the sheet as a whole
   */
  SheetReader(
      Path path,
      Sheet sheet,
      Function<RawRow, T> validation,
      Consumer<RawRow> skipped,
      Consumer<List<Problem>> headProblems,
      Progress progress) {
    this.path = path;
    this.sheet = sheet;
    this.validation = validation;
    this.skipped = skipped;
    this.headProblems = headProblems;
    this.progress = progress;
  }

  /**
   * The result of a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  private record Validated<T>(int row, int line, T result) {}

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
        skipped.accept(old);
      }
      ahead = new ReadAhead<>(this::validated);
    } catch (IOException e) {
      throw new ItemStreamException("cannot read " + path, e);
    }
  }

  private @Nullable Validated<T> validated() throws IOException {
    RawRow next = rows == null ? null : rows.next();
    return next == null ? null : new Validated<>(next.row(), next.line(), validation.apply(next));
  }

  @Override
  public @Nullable List<T> read() throws Exception {
    List<Validated<T>> next = ahead == null ? List.of() : ahead.next();
    if (next.isEmpty()) {
      return null;
    }
    Validated<T> last = next.get(next.size() - 1);
    row = last.row;
    progress.at(last.line);
    return next.stream().map(Validated::result).toList();
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

  /** The name of its step. */
  String name() {
    return sheet.stem();
  }

  private String key() {
    return sheet.stem() + ".row";
  }
}
