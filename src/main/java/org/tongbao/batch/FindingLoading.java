package org.tongbao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.FindingRow;
import org.tongbao.intake.sheet.FindingRows;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.UnitIndex;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredFinding;

/**
 * Judges the records of findings and stores what came of each: a finding with its unit, or
 * problems.
 */
final class FindingLoading implements ItemWriter<List<FindingLoading.Judged>> {
  private final FindingRows judge;
  private final Supplier<@Nullable UnitIndex> units;
  private final InspectionStore store;

  /**
   * @param units all units, once they are loaded; null where their sheet cannot be read at all
   */
  FindingLoading(
      NoticeSettings settings, Supplier<@Nullable UnitIndex> units, InspectionStore store) {
    this.judge = new FindingRows(settings);
    this.units = units;
    this.store = store;
  }

  /**
   * What came of a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  record Judged(int row, int line, Reading<Finding> reading, List<Problem> problems) {}

  /** Judges a record, once all units are judged. */
  Judged process(RawRow raw) {
    Reading<FindingRow> judged = judge.judge(raw);
    List<Problem> problems = new ArrayList<>(judged.problems());
    if (judged.value() == null) {
      return new Judged(raw.row(), raw.line(), new Reading<>(null, judged.problems()), problems);
    }
    UnitIndex index = units.get();
    if (index == null) {
      return new Judged(
          raw.row(), raw.line(), new Reading<>(judged.value().finding(), List.of()), problems);
    }
    Reading<Finding> resolved = index.resolve(judged.value());
    problems.addAll(resolved.problems());
    return new Judged(raw.row(), raw.line(), resolved, problems);
  }

  @Override
  public void write(Chunk<? extends List<Judged>> chunk) {
    List<Judged> all = chunk.getItems().stream().flatMap(List::stream).toList();
    List<StoredFinding> findings = new ArrayList<>(all.size());
    int last = 0;
    for (Judged judged : all) {
      Finding finding = judged.reading.value();
      if (finding != null) {
        findings.add(new StoredFinding(judged.line, finding));
      }
      if (!judged.problems.isEmpty()) {
        store.saveProblems(Sheet.FINDINGS.stem(), judged.row, judged.problems);
      }
      last = judged.row;
    }
    store.saveFindings(findings);
    store.saveRowsRead(Sheet.FINDINGS.stem(), last);
  }
}
