package org.tongbao;

import java.util.List;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PastNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.notice.HeldFacts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.notice.UnitFinding;
import org.tongbao.statistics.Census;

/**
 * A small inspection, held in memory, that a template set is tried with.
 *
 * @param units in the order of their sheet
 * @param findings in the order of their sheet
 * @param past earlier notices, the latest first
 */
record Example(
    NoticeSettings settings,
    List<InspectedUnit> units,
    List<UnitFinding> findings,
    List<PastNotice> past) {

  /** Keeps its own copies. */
  Example {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
    past = List.copyOf(past);
  }

  /** One without history. */
  Example(NoticeSettings settings, List<InspectedUnit> units, List<UnitFinding> findings) {
    this(settings, units, findings, List.of());
  }

  /** Counts all units. */
  Census census() {
    return Counting.census(facts(), settings);
  }

  /** Makes the model. */
  Notice notice() {
    return new NoticeAssembly(settings, census(), facts(), past).assemble();
  }

  private HeldFacts facts() {
    return CountedRegions.below(RegionPath.of(""), units, findings);
  }
}
