package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.inspection.Severity;

/**
 * The facts of a small inspection, kept in memory.
 *
 * @param all every unit, in the order of the sheet
 * @param findings all findings, in the order of the sheet
 * @param laterRounds the facts of later rounds
 * @param earlierFindings findings of earlier periods
 */
public record InMemoryFacts(
    List<InspectedUnit> all,
    List<UnitFinding> findings,
    List<InMemoryFacts> laterRounds,
    List<Finding> earlierFindings)
    implements Facts {

  /** Keeps its own copies. */
  public InMemoryFacts {
    all = List.copyOf(all);
    findings = List.copyOf(findings);
    laterRounds = List.copyOf(laterRounds);
    earlierFindings = List.copyOf(earlierFindings);
  }

  /** Facts of the only round, and of this period. */
  public InMemoryFacts(List<InspectedUnit> all, List<UnitFinding> findings) {
    this(all, findings, List.of(), List.of());
  }

  @Override
  public List<UnitFinding> named() {
    return findings.stream().filter(found -> found.finding().named()).toList();
  }

  @Override
  public int findingCount() {
    return findings.size();
  }

  @Override
  public void forEachFinding(Consumer<Finding> each) {
    findings.forEach(found -> each.accept(found.finding()));
  }

  @Override
  public List<InspectedUnit> scored(String kind) {
    List<InspectedUnit> scored = new ArrayList<>();
    forEachUnit(
        (unit, vetoed) -> {
          if (unit.kind().equals(kind) && unit.checked() && unit.score() != null && !vetoed) {
            scored.add(unit);
          }
        });
    return scored;
  }

  @Override
  public Set<Integer> vetoed() {
    Set<Integer> vetoed = new HashSet<>();
    for (UnitFinding found : findings) {
      if (found.unit() != null && found.finding().severity() == Severity.VETO) {
        vetoed.add(found.unit().row());
      }
    }
    return vetoed;
  }

  @Override
  public void forEachUnit(BiConsumer<InspectedUnit, Boolean> each) {
    Set<Integer> vetoed = vetoed();
    all.forEach(unit -> each.accept(unit, vetoed.contains(unit.row())));
  }

  @Override
  public List<ListedUnit> listed(String kind, OfficialOrder order) {
    Map<InspectedUnit, List<Finding>> listed = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      InspectedUnit unit = each.unit();
      if (unit != null && each.finding().kind().equals(kind) && each.finding().listed()) {
        listed.computeIfAbsent(unit, unused -> new ArrayList<>()).add(each.finding());
      }
    }
    return listed.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                row -> order.place(row.getKey().region(), row.getKey().department())))
        .map(row -> listed(row.getKey(), row.getValue()))
        .toList();
  }

  private static ListedUnit listed(InspectedUnit unit, List<Finding> findings) {
    List<String> problems = findings.stream().map(Finding::problem).distinct().toList();
    return ListedUnit.of(unit, problems, findings.stream().map(Finding::row).toList());
  }

  @Override
  public List<InspectedUnit> unitRows() {
    return all;
  }

  @Override
  public List<Finding> findingRows() {
    return findings.stream().map(UnitFinding::finding).toList();
  }
}
