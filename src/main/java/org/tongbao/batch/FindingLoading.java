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
 * Validates the records of findings and stores the result of each: a finding with its unit, or
 * problems.
 */
final class FindingLoading implements ItemWriter<List<FindingLoading.Validated>> {
  private final FindingRows rows;
  private final Supplier<@Nullable UnitIndex> units;
  private final InspectionStore store;

  /**
   * @param units gives all units, once they are loaded; null if their sheet cannot be read at all
   */
  FindingLoading(
      NoticeSettings settings, Supplier<@Nullable UnitIndex> units, InspectionStore store) {
    this.rows = new FindingRows(settings);
    this.units = units;
    this.store = store;
  }

  /**
   * The result of validating a record.
   *
   * @param row its number
   * @param line in which it begins
   */
  record Validated(int row, int line, Reading<Finding> reading, List<Problem> problems) {}

  /** Validates a record, after all units. */
  Validated process(RawRow raw) {
    Reading<FindingRow> validated = rows.judge(raw);
    List<Problem> problems = new ArrayList<>(validated.problems());
    if (validated.value() == null) {
      return new Validated(
          raw.row(), raw.line(), new Reading<>(null, validated.problems()), problems);
    }
    UnitIndex index = units.get();
    if (index == null) {
      return new Validated(
          raw.row(), raw.line(), new Reading<>(validated.value().finding(), List.of()), problems);
    }
    Reading<Finding> resolved = index.resolve(validated.value());
    problems.addAll(resolved.problems());
    return new Validated(raw.row(), raw.line(), resolved, problems);
  }

  @Override
  public void write(Chunk<? extends List<Validated>> chunk) {
    List<Validated> all = chunk.getItems().stream().flatMap(List::stream).toList();
    List<StoredFinding> findings = new ArrayList<>(all.size());
    int last = 0;
    for (Validated each : all) {
      Finding finding = each.reading.value();
      if (finding != null) {
        findings.add(new StoredFinding(each.line, finding));
      }
      if (!each.problems.isEmpty()) {
        store.saveProblems(Sheet.FINDINGS.stem(), each.row, each.problems);
      }
      last = each.row;
    }
    store.saveFindings(findings);
    store.saveRowsRead(Sheet.FINDINGS.stem(), last);
  }
}
