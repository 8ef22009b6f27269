package org.tongbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tongbao.intake.RawRow;
import org.tongbao.intake.Reading;
import org.tongbao.intake.Sheet;
import org.tongbao.intake.SheetRows;
import org.tongbao.problem.Problem;

/**
 * Reads the records of a sheet and remembers how far it came. Bad data is passed on to be judged,
 * as a reader that throws cannot be started again.
 */
final class SheetReader implements ItemStreamReader<RawRow> {
  private final Path path;
  private final Sheet sheet;
  private final Consumer<RawRow> passedOver;
  private final Consumer<List<Problem>> headProblems;
  private final Progress progress;
  private @Nullable SheetRows rows;
  private int row;

  /**
   * @param passedOver sees the records that an earlier run has dealt with
   * @param headProblems takes what is wrong with the sheet as a whole
   */
  SheetReader(
      Path path,
      Sheet sheet,
      Consumer<RawRow> passedOver,
      Consumer<List<Problem>> headProblems,
      Progress progress) {
    this.path = path;
    this.sheet = sheet;
    this.passedOver = passedOver;
    this.headProblems = headProblems;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    try {
      Reading<SheetRows> opened = SheetRows.open(path, sheet);
      headProblems.accept(opened.problems());
      rows = opened.value();
      progress.begin(String.valueOf(path.getFileName()), rows == null ? 0 : rows.lines());
      int done = context.getInt(key(), 0);
      while (row < done) {
        RawRow old = read();
        if (old == null) {
          break;
        }
        passedOver.accept(old);
      }
    } catch (IOException e) {
      throw new ItemStreamException("cannot read " + path, e);
    }
  }

  @Override
  public @Nullable RawRow read() throws IOException {
    RawRow next = rows == null ? null : rows.next();
    if (next != null) {
      row = next.row();
      progress.at(next.line());
    }
    return next;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(key(), row);
  }

  @Override
  public void close() {
    progress.end(row);
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
