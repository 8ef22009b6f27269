package org.tongbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.UnitIndex;
import org.tongbao.intake.sheet.UnitRow;
import org.tongbao.intake.sheet.UnitRows;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredUnit;

/** Validates the records of units and stores the result of each: a unit, or problems. */
final class UnitLoading implements ItemWriter<List<UnitLoading.Validated>> {
  private final UnitRows rows;
  private final String file;
  private UnitIndex index;
  private final InspectionStore store;
  private boolean filled;

  /**
   * @param file the name of the sheet of units in messages
   */
  UnitLoading(NoticeSettings settings, String file, InspectionStore store) {
    this.rows = new UnitRows(settings);
    this.file = file;
    this.index = new UnitIndex(file);
    this.store = store;
  }

  /**
   * The result of validating a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  record Validated(int row, int line, Reading<UnitRow> reading, List<Problem> problems) {}

  /**
   * The index of all units. A run that continues after its units were loaded reads their sheet
   * again for it. Null if the sheet is refused as a whole: then findings cannot be checked against
   * units.
   */
  @Nullable UnitIndex all(Supplier<Path> sheetOfUnits) {
    if (filled) {
      return index;
    }
    Path sheet = sheetOfUnits.get();
    try {
      Reading<SheetRows> opened = SheetRows.open(sheet, Sheet.UNITS);
      if (opened.value() == null) {
        return null;
      }
      try (SheetRows all = opened.value()) {
        for (RawRow row = all.next(); row != null; row = all.next()) {
          process(row);
        }
      }
      filled = true;
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Frees the memory of the index, which would be read again if it were needed. */
  void forget() {
    index = new UnitIndex(file);
    filled = false;
  }

  /** Validates a record. Records must be given one after the other, in the order of the sheet. */
  Validated process(RawRow raw) {
    filled = true;
    Reading<UnitRow> reading = rows.judge(raw);
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.value() == null) {
      index.refuse(raw);
    } else {
      Optional<Problem> duplicate = index.add(reading.value());
      duplicate.ifPresent(
          problem -> {
            problems.add(problem);
            index.refuse(raw);
          });
    }
    return new Validated(raw.row(), raw.line(), reading, problems);
  }

  @Override
  public void write(Chunk<? extends List<Validated>> chunk) {
    List<Validated> all = chunk.getItems().stream().flatMap(List::stream).toList();
    List<StoredUnit> units = new ArrayList<>(all.size());
    int last = 0;
    for (Validated each : all) {
      UnitRow row = each.reading.value();
      if (row != null && each.problems.stream().noneMatch(Problem::stops)) {
        units.add(new StoredUnit(each.line, row.unit()));
      }
      if (!each.problems.isEmpty()) {
        store.saveProblems(Sheet.UNITS.stem(), each.row, each.problems);
      }
      last = each.row;
    }
    store.saveUnits(units);
    store.saveRowsRead(Sheet.UNITS.stem(), last);
  }
}
