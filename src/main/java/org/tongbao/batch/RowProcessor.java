package org.tongbao.batch;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStream;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.SourceStart;

/**
 * Validates the rows of a sheet and filters out those that are refused. Problems and the number of
 * rows read are stored in the transaction of their chunk: Spring Batch calls {@link #update} in it,
 * right before the commit, even if no row is left to write.
 */
final class RowProcessor<S> implements ItemProcessor<RawRow, S>, ItemStream {
  private final Sheet sheet;
  private final SheetReader reader;
  private final Function<RawRow, Reading<S>> validation;
  private final Consumer<RawRow> leftOut;
  private final InspectionStore store;
  private final Map<Integer, List<Problem>> problems = new LinkedHashMap<>();
  private final Set<Problem> ofRecord = new HashSet<>();
  private boolean begun;
  private int sources;

  /**
   * @param reader of the sheet
   * @param validation called for each row in the order of the sheet
   * @param leftOut called for each row that is no data
   */
  RowProcessor(
      Sheet sheet,
      SheetReader reader,
      Function<RawRow, Reading<S>> validation,
      Consumer<RawRow> leftOut,
      InspectionStore store) {
    this.sheet = sheet;
    this.reader = reader;
    this.validation = validation;
    this.leftOut = leftOut;
    this.store = store;
  }

  @Override
  public @Nullable S process(RawRow row) {
    if (row.remark() != null) {
      problems.put(row.row(), List.of(row.remark()));
      leftOut.accept(row);
      return null;
    }
    Reading<S> reading = validation.apply(row);
    if (row.part() <= 1) {
      ofRecord.clear();
    }
    // Several problems in one cell have all other cells in common.
    List<Problem> found = reading.problems().stream().filter(ofRecord::add).toList();
    if (!found.isEmpty()) {
      problems.put(row.row(), found);
    }
    return reading.value();
  }

  /** Stores what the chunk has brought; the sheet's own problems have row 0. */
  @Override
  public void update(ExecutionContext context) {
    if (!begun) {
      store.saveProblems(sheet.stem(), 0, reader.headProblems());
      begun = true;
    }
    problems.forEach((row, found) -> store.saveProblems(sheet.stem(), row, found));
    problems.clear();
    for (SourceStart start : reader.starts().subList(sources, reader.starts().size())) {
      store.saveSource(sheet.stem(), start);
    }
    sources = reader.starts().size();
    store.saveRowsRead(sheet.stem(), reader.row());
  }
}
