package org.tongbao.notice;

import java.util.List;
import org.tongbao.inspection.InspectedUnit;

/** The facts, held in memory. */
record HeldFacts(List<InspectedUnit> all, List<UnitFinding> findings) implements Facts {
  @Override
  public List<InspectedUnit> scored(String kind) {
    return all.stream()
        .filter(unit -> unit.kind().equals(kind) && unit.checked() && unit.score() != null)
        .toList();
  }

  @Override
  public Iterable<ListedUnit> units(String kind) {
    return all.stream()
        .filter(unit -> unit.kind().equals(kind))
        .map(
            unit ->
                listed(unit, findings.stream().filter(each -> unit.equals(each.unit())).toList()))
        .toList();
  }

  private static ListedUnit listed(InspectedUnit unit, List<UnitFinding> own) {
    return ListedUnit.of(
        unit,
        own.stream().map(each -> each.finding().problem()).toList(),
        own.stream().map(each -> each.finding().row()).toList());
  }
}
