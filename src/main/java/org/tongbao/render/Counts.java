package org.tongbao.render;

import org.tongbao.intake.sheet.Sheet;
import org.tongbao.plan.Input;
import org.tongbao.statistics.Census;
import org.tongbao.store.InspectionStore;

/**
 * What was read and counted, as a command tells it at its end.
 *
 * @param input whose sheets they are
 * @param unitRows records of units that were read
 * @param findingRows records of findings that were read
 * @param units accepted units
 * @param findings accepted findings
 * @param census counts and rates
 */
public record Counts(
    Input input, int unitRows, int findingRows, int units, int findings, Census census) {

  /** What a run's database holds. */
  public static Counts of(Input input, InspectionStore store, Census census) {
    return new Counts(
        input,
        store.rowsRead(Sheet.UNITS.stem()),
        store.rowsRead(Sheet.FINDINGS.stem()),
        store.units(),
        store.findings(),
        census);
  }
}
