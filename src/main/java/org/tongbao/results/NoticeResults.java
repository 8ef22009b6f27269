package org.tongbao.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Results;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.SameUnits;
import org.tongbao.notice.Facts;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.statistics.Tally;

/** Makes the results of an inspection, as they are filed, from its units, findings and counts. */
public final class NoticeResults {
  private static final int SCORE_DIGITS = 2;

  private final PassRule rule;
  private final boolean list;
  private final Map<Integer, List<Results.Problem>> problems = new TreeMap<>();
  private final List<Results.Problem> unnamed = new ArrayList<>();
  private final List<Results.Unit> units = new ArrayList<>();
  private final List<Results.Unit> unchecked = new ArrayList<>();

  /** What became of units that were checked again, by their rows in the first round. */
  private final Map<Integer, Boolean> rechecked = new HashMap<>();

  private NoticeResults(NoticeSettings settings, boolean list) {
    this.list = list;
    this.rule = new PassRule(settings.scoring().passLine());
  }

  /** Those of a run, or of sheets in memory. */
  public static Results of(Facts facts, NoticeSettings settings, Census census) {
    NoticeResults results = new NoticeResults(settings, false);
    facts.forEachFinding(results::add);
    results.recheck(facts);
    facts.forEachUnitWithPath(results::add);
    List<Results.Kind> kinds = census.kinds().stream().map(kind -> kind(kind, census)).toList();
    return new Results(kinds, results.units, results.unnamed, results.unchecked);
  }

  /** Those of a list of units, without counts: every unit, with the result that the list states. */
  static Results ofList(InMemoryFacts list, NoticeSettings settings) {
    NoticeResults results = new NoticeResults(settings, true);
    list.forEachFinding(results::add);
    list.forEachUnit(results::add);
    return new Results(List.of(), results.units, results.unnamed, List.of());
  }

  private void recheck(Facts facts) {
    SameUnits<Integer> first = new SameUnits<>();
    if (!facts.laterRounds().isEmpty()) {
      facts.forEachUnitWithPath((unit, vetoed) -> first.add(unit, unit.row()));
    }
    for (Facts again : facts.laterRounds()) {
      Set<Integer> unrectified = new HashSet<>();
      again.forEachFinding(
          finding -> {
            if (finding.unitRow() != null && !finding.isRectified()) {
              unrectified.add(finding.unitRow());
            }
          });
      again.forEachUnitWithPath(
          (unit, vetoed) -> {
            Integer same = unit.checked() ? first.of(unit) : null;
            if (same != null) {
              rechecked.put(same, !rule.isUnresolved(unit, unrectified.contains(unit.row())));
            }
          });
    }
  }

  /** Whether nothing is left to be rectified; of a unit that was checked again, the last time. */
  private boolean isRectified(InspectedUnit unit, List<Results.Problem> own) {
    boolean all = own.stream().allMatch(Results.Problem::rectified);
    boolean rectified = !own.isEmpty() && !rule.isUnresolved(unit, !all);
    return rechecked.getOrDefault(unit.row(), rectified);
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
            finding.isRectified(),
            finding.listed(),
            finding.named()));
  }

  private void add(InspectedUnit unit, boolean vetoed) {
    Outcome outcome = rule.outcome(unit, vetoed);
    @Nullable Boolean stated = unit.statedPassed();
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
            (list && stated != null) ? stated : (outcome == Outcome.PASSED),
            isRectified(unit, own),
            unit.score() == null ? "" : print(unit.score()),
            own);
    if (outcome == Outcome.UNCHECKED) {
      unchecked.add(result);
    }
    if (list || !own.isEmpty() || outcome == Outcome.FAILED) {
      units.add(result);
    }
  }

  /** With the digits that the database gives it, so that a folder's results are those of a run. */
  private static String print(BigDecimal score) {
    return score.setScale(SCORE_DIGITS, RoundingMode.HALF_UP).toPlainString();
  }

  private static Results.Kind kind(String kind, Census census) {
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
