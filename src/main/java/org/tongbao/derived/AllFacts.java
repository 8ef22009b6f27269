package org.tongbao.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;

/**
 * All units and findings of a run, held in memory while derived notices are rendered. Units and
 * findings are read in one pass each; one query per notice would read rows from all over the
 * tables, once for each level of regions. A unit takes about 300 bytes and a finding about 100,
 * plus their texts.
 */
public final class AllFacts {
  private final Map<Integer, InspectedUnit> units = new HashMap<>();
  private final Map<Integer, List<Finding>> findings = new HashMap<>();

  /**
   * Reads the facts of a run.
   *
   * @param rows accepts the rows of the units that are needed
   */
  public static AllFacts read(InspectionStore store, IntPredicate rows) {
    AllFacts all = new AllFacts();
    store.forEachUnitWithPath(
        (unit, vetoed) -> {
          if (rows.test(unit.row())) {
            all.units.put(unit.row(), unit);
          }
        });
    store.forEachFinding(stored -> all.addOwned(stored.finding()));
    return all;
  }

  /** The facts of a small inspection that is in memory already. */
  public static AllFacts of(List<InspectedUnit> units, List<UnitFinding> findings) {
    AllFacts all = new AllFacts();
    units.forEach(unit -> all.units.put(unit.row(), unit));
    for (UnitFinding found : findings) {
      InspectedUnit unit = found.unit();
      if (unit != null) {
        all.add(unit.row(), found.finding());
      }
    }
    return all;
  }

  private void addOwned(Finding finding) {
    if (finding.unitRow() != null && units.containsKey(finding.unitRow())) {
      add(finding.unitRow(), finding);
    }
  }

  private void add(int row, Finding finding) {
    findings.computeIfAbsent(row, unused -> new ArrayList<>(2)).add(finding);
  }

  /**
   * The facts of one notice.
   *
   * @param rows the rows of its units, in the order of the sheet
   */
  public DerivedFacts of(DerivedNotice item, List<Integer> rows) {
    List<InspectedUnit> own = new ArrayList<>(rows.size());
    List<UnitFinding> found = new ArrayList<>();
    for (Integer row : rows) {
      InspectedUnit unit = Objects.requireNonNull(units.get(row));
      own.add(unit);
      for (Finding finding : findings.getOrDefault(row, List.of())) {
        found.add(new UnitFinding(finding, unit));
      }
    }
    found.sort(Comparator.comparingInt(each -> each.finding().row()));
    return new DerivedFacts(item, own, found);
  }
}
