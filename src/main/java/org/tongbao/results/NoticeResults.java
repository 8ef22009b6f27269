package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongbao.archive.Results;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.statistics.Tally;
import org.tongbao.store.InspectionStore;

/** Makes the results of an inspection, as they are filed, from its units, findings and counts. */
public final class NoticeResults {
  private final PassRule rule;
  private final Map<Integer, List<Results.Problem>> problems = new TreeMap<>();
  private final List<Results.Problem> unnamed = new ArrayList<>();
  private final List<Results.Unit> units = new ArrayList<>();
  private final List<Results.Unit> unchecked = new ArrayList<>();

  private NoticeResults(NoticeSettings settings) {
    this.rule = new PassRule(settings.scoring().passLine());
  }

  /** Those of a run. */
  public static Results of(InspectionStore store, NoticeSettings settings, Census census) {
    NoticeResults results = new NoticeResults(settings);
    store.forEachFinding(stored -> results.add(stored.finding()));
    store.forEachUnitWithPath(results::add);
    List<Results.Kind> kinds = census.kinds().stream().map(kind -> kind(kind, census)).toList();
    return results.with(kinds);
  }

  /** Those of sheets in memory. */
  static Results of(InMemoryFacts facts, NoticeSettings settings, List<Results.Kind> kinds) {
    NoticeResults results = new NoticeResults(settings);
    facts.forEachFinding(results::add);
    facts.forEachUnit(results::add);
    return results.with(kinds);
  }

  private Results with(List<Results.Kind> kinds) {
    return new Results(kinds, units, unnamed, unchecked);
  }

  private void add(Finding finding) {
    Integer unit = finding.unitRow();
    List<Results.Problem> of =
        unit == null ? unnamed : problems.computeIfAbsent(unit, unused -> new ArrayList<>());
    of.add(
        new Results.Problem(
            finding.kind(),
            finding.indicator(),
            finding.severity().label(),
            finding.section(),
            finding.topic(),
            finding.problem(),
            finding.date() == null ? "" : finding.date().toString(),
            finding.source(),
            finding.rectified(),
            finding.listed(),
            finding.named()));
  }

  private void add(InspectedUnit unit, boolean vetoed) {
    Outcome outcome = rule.outcome(unit, vetoed);
    List<Results.Problem> own = problems.getOrDefault(unit.row(), List.of());
    Results.Unit result =
        new Results.Unit(
            unit.kind(),
            unit.name(),
            unit.code(),
            unit.platform(),
            unit.region(),
            unit.department(),
            unit.sponsor(),
            unit.checked(),
            outcome == Outcome.PASSED,
            unit.score() == null ? "" : unit.score().toPlainString(),
            own);
    if (outcome == Outcome.UNCHECKED) {
      unchecked.add(result);
    }
    if (!own.isEmpty() || outcome == Outcome.FAILED) {
      units.add(result);
    }
  }

  static Results.Kind kind(String kind, Census census) {
    List<Results.Group> groups = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (GroupTally group : census.by(dimension, kind)) {
        groups.add(new Results.Group(dimension.column(), group.group(), counts(group.tally())));
      }
    }
    return new Results.Kind(kind, counts(census.total(kind)), groups);
  }

  private static Results.Counts counts(Tally tally) {
    List<String> rates =
        List.of(tally.rate().print(2), tally.rate().print(1), tally.rate().print(0));
    return new Results.Counts(tally.running(), tally.checked(), tally.passed(), rates);
  }
}
