package org.tongbao.render;

import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.statistics.Census;
import org.tongbao.store.InspectionStore;

/**
 * What was read and counted; a command prints it at its end.
 *
 * @param sheets the sheets
 * @param unitRows number of records read from the sheet of units
 * @param findingRows number of records read from the sheet of findings
 * @param units accepted units
 * @param findings accepted findings
 * @param earlierFindings accepted findings of earlier periods
 * @param census counts and rates
 */
public record Counts(
    Sheets sheets,
    int unitRows,
    int findingRows,
    int units,
    int findings,
    int earlierFindings,
    Census census) {

  /** Reads the numbers of a run from its stored facts. */
  public static Counts of(Sheets sheets, InspectionStore store, Census census) {
    return new Counts(
        sheets,
        store.rowsRead(Sheet.UNITS.stem()),
        store.rowsRead(Sheet.FINDINGS.stem()),
        store.units(),
        store.findings(),
        store.round(InRound.EARLIER).findings(),
        census);
  }
}
