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

/** Judges the records of units and stores what came of each: a unit, or problems. */
final class UnitLoading implements ItemWriter<List<UnitLoading.Judged>> {
  private final UnitRows judge;
  private final String file;
  private UnitIndex index;
  private final InspectionStore store;
  private boolean known;

  /**
   * @param file the sheet of units, as messages name it
   */
  UnitLoading(NoticeSettings settings, String file, InspectionStore store) {
    this.judge = new UnitRows(settings);
    this.file = file;
    this.index = new UnitIndex(file);
    this.store = store;
  }

  /**
   * What came of a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  record Judged(int row, int line, Reading<UnitRow> reading, List<Problem> problems) {}

  /**
   * All units, by name. A run that goes on after its units were loaded has to learn their names
   * anew. Null where their sheet is refused as a whole: of findings alone nothing more can be said.
   */
  @Nullable UnitIndex all(Supplier<Path> sheetOfUnits) {
    if (known) {
      return index;
    }
    Path sheet = sheetOfUnits.get();
    try {
      Reading<SheetRows> opened = SheetRows.open(sheet, Sheet.UNITS);
      if (opened.value() == null) {
        return null;
      }
      try (SheetRows rows = opened.value()) {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
          process(row);
        }
      }
      known = true;
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets go of their names, which would be learned anew if they were asked for again. */
  void forget() {
    index = new UnitIndex(file);
    known = false;
  }

  /** Judges a record; one after the other, in the order of the sheet. */
  Judged process(RawRow raw) {
    known = true;
    Reading<UnitRow> reading = judge.judge(raw);
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.value() == null) {
      index.refuse(raw);
    } else {
      Optional<Problem> twin = index.add(reading.value());
      twin.ifPresent(
          problem -> {
            problems.add(problem);
            index.refuse(raw);
          });
    }
    return new Judged(raw.row(), raw.line(), reading, problems);
  }

  @Override
  public void write(Chunk<? extends List<Judged>> chunk) {
    List<Judged> all = chunk.getItems().stream().flatMap(List::stream).toList();
    List<StoredUnit> units = new ArrayList<>(all.size());
    int last = 0;
    for (Judged judged : all) {
      UnitRow row = judged.reading.value();
      if (row != null && judged.problems.stream().noneMatch(Problem::stops)) {
        units.add(new StoredUnit(judged.line, row.unit()));
      }
      if (!judged.problems.isEmpty()) {
        store.saveProblems(Sheet.UNITS.stem(), judged.row, judged.problems);
      }
      last = judged.row;
    }
    store.saveUnits(units);
    store.saveRowsRead(Sheet.UNITS.stem(), last);
  }
}
