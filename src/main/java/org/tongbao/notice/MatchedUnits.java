package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.SameUnits;
import org.tongbao.statistics.PassRule;

/**
 * Finds the units of a prior notice in this one: by 网站标识码; where one of both has none, by 类别, 平台
 * and 名称, if the place agrees and no other unit can be meant.
 */
final class MatchedUnits {
  private final Map<String, MatchedUnit> byCode = new HashMap<>();
  private final Map<String, List<MatchedUnit>> byName = new HashMap<>();

  /**
   * Reads all units of this notice once.
   *
   * @param sought the units of prior notices; others are skipped
   */
  static MatchedUnits of(List<PriorNotice.Unit> sought, Facts facts, PassRule rule) {
    MatchedUnits index = new MatchedUnits();
    if (sought.isEmpty()) {
      return index;
    }
    Set<String> codes = sought.stream().map(MatchedUnits::code).collect(Collectors.toSet());
    Set<String> names = sought.stream().map(MatchedUnits::name).collect(Collectors.toSet());
    Map<Integer, MatchedUnit> byRow = new HashMap<>();
    SameUnits<MatchedUnit> same = new SameUnits<>();
    facts.forEachUnitWithPath(
        (unit, vetoed) -> {
          String code = SameUnits.codeKey(unit.kind(), unit.code());
          String name = SameUnits.nameKey(unit.kind(), unit.platform(), unit.name());
          if ((!unit.code().isEmpty() && codes.contains(code)) || names.contains(name)) {
            MatchedUnit added = new MatchedUnit(unit, vetoed, rule);
            byRow.put(unit.row(), added);
            same.add(unit, added);
            index.byName.computeIfAbsent(name, none -> new ArrayList<>()).add(added);
            if (!unit.code().isEmpty()) {
              index.byCode.put(code, added);
            }
          }
        });
    facts.forEachFinding(finding -> add(finding, byRow, MatchedUnit::findings));
    facts.laterRounds().forEach(round -> again(round, same));
    facts.earlierFindings().forEach(finding -> add(finding, byRow, MatchedUnit::earlier));
    return index;
  }

  private static void again(Facts round, SameUnits<MatchedUnit> first) {
    Map<Integer, MatchedUnit> byRow = new HashMap<>();
    round.forEachUnitWithPath(
        (unit, vetoed) -> {
          MatchedUnit same = unit.checked() ? first.of(unit) : null;
          if (same != null) {
            same.inspectAgain(unit);
            byRow.put(unit.row(), same);
          }
        });
    round.forEachFinding(finding -> add(finding, byRow, MatchedUnit::findings));
  }

  private static void add(
      Finding finding, Map<Integer, MatchedUnit> byRow, Function<MatchedUnit, List<Finding>> list) {
    MatchedUnit of = finding.unitRow() == null ? null : byRow.get(finding.unitRow());
    if (of != null) {
      list.apply(of).add(finding);
    }
  }

  private static String code(PriorNotice.Unit unit) {
    return SameUnits.codeKey(unit.kind(), unit.code());
  }

  private static String name(PriorNotice.Unit unit) {
    return SameUnits.nameKey(unit.kind(), unit.platform(), unit.name());
  }

  /** What is known of each unit of a notice, in its order. */
  List<MatchedUnit.Match> of(PriorNotice notice) {
    Set<MatchedUnit> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, List<PriorNotice.Unit>> others = new HashMap<>();
    for (PriorNotice.Unit past : notice.units()) {
      MatchedUnit same = sameCode(past);
      if (same == null) {
        others.computeIfAbsent(name(past), none -> new ArrayList<>()).add(past);
      } else {
        taken.add(same);
      }
    }
    return notice.units().stream()
        .map(
            past -> {
              MatchedUnit same = sameCode(past);
              return same != null
                  ? new MatchedUnit.Match(past, same, true, List.of())
                  : byName(past, taken, others.getOrDefault(name(past), List.of()));
            })
        .toList();
  }

  private @Nullable MatchedUnit sameCode(PriorNotice.Unit past) {
    return past.code().isEmpty() ? null : byCode.get(code(past));
  }

  /**
   * @param taken units that are found by their codes
   * @param rivals all units of the notice that have this name and are not found by their codes
   */
  private MatchedUnit.Match byName(
      PriorNotice.Unit past, Set<MatchedUnit> taken, List<PriorNotice.Unit> rivals) {
    List<MatchedUnit> free =
        byName.getOrDefault(name(past), List.of()).stream()
            .filter(now -> !taken.contains(now))
            .toList();
    List<MatchedUnit> possible = free.stream().filter(now -> now.mayBe(past)).toList();
    List<MatchedUnit> near = possible.stream().filter(now -> now.isWhere(past)).toList();
    if (near.size() == 1 && hasOneRival(near.get(0), rivals)) {
      return new MatchedUnit.Match(past, near.get(0), true, List.of());
    }
    boolean gone = near.isEmpty() && possible.stream().allMatch(now -> hasOneRival(now, rivals));
    return new MatchedUnit.Match(past, null, gone, free);
  }

  private static boolean hasOneRival(MatchedUnit now, List<PriorNotice.Unit> rivals) {
    return rivals.stream().filter(past -> now.mayBe(past) && now.isWhere(past)).count() == 1;
  }
}
