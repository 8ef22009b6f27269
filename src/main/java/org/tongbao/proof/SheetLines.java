package org.tongbao.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.Source;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

/** The lines of both sheets that sources refer to, found in one pass over the stored facts. */
final class SheetLines {
  /** Of a longer set only the first lines are listed. */
  static final int MOST_LISTED = 10;

  private final PassRule rule;
  private final Set<Integer> wantedUnits = new HashSet<>();
  private final Set<Integer> wantedFindings = new HashSet<>();
  private final Map<Integer, UnitLine> units = new HashMap<>();
  private final Map<Integer, FindingLine> findings = new HashMap<>();
  private final Map<Integer, List<Integer>> vetoes = new HashMap<>();
  private final Map<Evidence.Units, Lines> sets = new HashMap<>();

  private SheetLines(NoticeSettings settings) {
    this.rule = new PassRule(settings.scoring().passLine());
  }

  /**
   * A unit's line.
   *
   * @param line in units.csv
   * @param name 名称
   * @param score points, or empty
   * @param vetoes the lines of its veto findings
   */
  record UnitLine(int line, String name, String score, List<Integer> vetoes) {}

  /**
   * A finding's line.
   *
   * @param line in findings.csv
   * @param unit the number of its unit in units.csv; null when it names none
   */
  record FindingLine(int line, @Nullable Integer unit) {}

  /** How many units a set has, and the first of them. */
  static final class Lines {
    private final List<UnitLine> first = new ArrayList<>();
    private int count;

    int count() {
      return count;
    }

    List<UnitLine> first() {
      return first;
    }
  }

  static SheetLines of(InspectionStore store, NoticeSettings settings, List<Source> sources) {
    SheetLines lines = new SheetLines(settings);
    sources.stream().flatMap(source -> source.evidence().stream()).forEach(lines::want);
    store.forEachFinding(lines::add);
    store.forEachCountedUnit(lines::add);
    return lines;
  }

  private void want(Evidence evidence) {
    if (evidence instanceof Evidence.UnitRows rows) {
      wantedUnits.addAll(rows.rows());
    } else if (evidence instanceof Evidence.Findings rows) {
      wantedFindings.addAll(rows.rows());
    }
  }

  private void add(StoredFinding stored) {
    Finding finding = stored.finding();
    Integer unit = finding.unitRow();
    if (wantedFindings.contains(finding.row())) {
      findings.put(finding.row(), new FindingLine(stored.line(), unit));
      if (unit != null) {
        wantedUnits.add(unit);
      }
    }
    if (unit != null && finding.severity() == Severity.VETO) {
      vetoes.computeIfAbsent(unit, unused -> new ArrayList<>()).add(stored.line());
    }
  }

  private void add(StoredUnit stored, boolean vetoed) {
    InspectedUnit unit = stored.unit();
    UnitLine line =
        new UnitLine(
            stored.line(),
            unit.name(),
            unit.score() == null ? "" : unit.score().stripTrailingZeros().toPlainString(),
            vetoes.getOrDefault(unit.row(), List.of()));
    if (wantedUnits.contains(unit.row())) {
      units.put(unit.row(), line);
    }
    Outcome outcome = rule.outcome(unit, vetoed);
    count(unit, Measure.RUNNING, line);
    if (outcome != Outcome.UNCHECKED) {
      count(unit, Measure.CHECKED, line);
    }
    if (outcome == Outcome.FAILED) {
      count(unit, Measure.FAILED, line);
    }
  }

  private void count(InspectedUnit unit, Measure measure, UnitLine line) {
    count(new Evidence.Units(unit.kind(), null, "", measure), line);
    if (unit.region().isEmpty() && unit.department().isEmpty()) {
      count(new Evidence.Units(unit.kind(), null, Evidence.Units.OTHERS, measure), line);
    }
    for (Dimension dimension : Dimension.values()) {
      String group = dimension.of(unit);
      if (!group.isEmpty()) {
        count(new Evidence.Units(unit.kind(), dimension, group, measure), line);
      }
    }
  }

  private void count(Evidence.Units set, UnitLine line) {
    Lines lines = sets.computeIfAbsent(set, unused -> new Lines());
    lines.count++;
    if (lines.count <= MOST_LISTED) {
      lines.first.add(line);
    }
  }

  /** The units of a set that is RUNNING, CHECKED or FAILED. */
  Lines units(Evidence.Units set) {
    Lines lines = sets.get(set);
    return lines == null ? new Lines() : lines;
  }

  /** A unit that a source refers to. */
  UnitLine unit(int row) {
    UnitLine line = units.get(row);
    if (line == null) {
      throw new IllegalStateException("no unit " + row);
    }
    return line;
  }

  /** A finding that a source refers to. */
  FindingLine finding(int row) {
    FindingLine line = findings.get(row);
    if (line == null) {
      throw new IllegalStateException("no finding " + row);
    }
    return line;
  }
}
