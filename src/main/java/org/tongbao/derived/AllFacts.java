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
 * All units and findings of a run in memory, while further notices are made of them: read in one
 * pass each. A query a notice would look up rows all over the tables, once for each level of
 * regions. Some 300 bytes a unit and 100 a finding, beside their texts.
 */
public final class AllFacts {
  private final Map<Integer, InspectedUnit> units = new HashMap<>();
  private final Map<Integer, List<Finding>> findings = new HashMap<>();

  /**
   * Reads a run's.
   *
   * @param rows which units are wanted
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

  /** Those of a small inspection. */
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
   * Those of one notice.
   *
   * @param rows of its units, in the order of the sheet
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
