package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/** The results of a round (轮次), with which the next one is compared as with a prior notice. */
final class RoundResults {
  /** A round's counts are compared with no other's, since each has its own units. */
  private static final PriorNotice.Counts NO_COUNTS =
      new PriorNotice.Counts(0, 0, 0, List.of("—", "—", "—"));

  private final PassRule rule;
  private final Map<Integer, List<Finding>> findings = new HashMap<>();
  private final List<PriorNotice.Unit> units = new ArrayList<>();

  private RoundResults(PassRule rule) {
    this.rule = rule;
  }

  static PriorNotice of(String round, NoticeSettings settings, Facts facts) {
    RoundResults results = new RoundResults(new PassRule(settings.scoring().passLine()));
    facts.forEachFinding(results::add);
    facts.forEachUnitWithPath(results::add);
    List<PriorNotice.Kind> kinds =
        settings.grouping().kinds().stream()
            .map(kind -> new PriorNotice.Kind(kind, NO_COUNTS, List.of()))
            .toList();
    Period name = Period.ofRound(round, settings.basics().window());
    return new PriorNotice("“轮次”为" + round + "的各行", name, "", kinds, results.units);
  }

  private void add(Finding finding) {
    if (finding.unitRow() != null) {
      findings.computeIfAbsent(finding.unitRow(), none -> new ArrayList<>()).add(finding);
    }
  }

  private void add(InspectedUnit unit, boolean vetoed) {
    List<Finding> found = findings.getOrDefault(unit.row(), List.of());
    boolean failed = rule.outcome(unit, vetoed) == Outcome.FAILED;
    if (!failed && found.isEmpty()) {
      return;
    }
    boolean rectified = !rule.isUnresolved(unit, !found.stream().allMatch(Finding::isRectified));
    String place = unit.region().isEmpty() ? unit.department() : unit.region();
    units.add(
        new PriorNotice.Unit(
            unit.kind(),
            unit.name(),
            unit.code(),
            unit.platform(),
            unit.sponsor(),
            unit.region().isEmpty() ? place : RegionPath.of(place).name(1),
            place,
            failed,
            true,
            rectified,
            "",
            found.stream().map(Finding::problem).distinct().toList()));
  }
}
