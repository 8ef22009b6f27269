package org.tongbao;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PastNotice;
import org.tongbao.inspection.Severity;
import org.tongbao.notice.HeldFacts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.notice.UnitFinding;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.PassRule;

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
    Set<Integer> vetoed = new HashSet<>();
    for (UnitFinding each : findings) {
      if (each.finding().severity() == Severity.VETO && each.unit() != null) {
        vetoed.add(each.unit().row());
      }
    }
    Census census = new Census(settings, new PassRule(settings.passLine()));
    units.forEach(unit -> census.add(unit, vetoed.contains(unit.row())));
    return census;
  }

  /** Makes the model. */
  Notice notice() {
    return new NoticeAssembly(settings, census(), new HeldFacts(units, findings), past).assemble();
  }
}
