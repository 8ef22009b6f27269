package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/**
 * A unit of this notice that is in a prior notice too.
 *
 * @param open its problems that are not rectified
 */
record MatchedUnit(InspectedUnit unit, Outcome outcome, List<String> open) {

  boolean failed() {
    return outcome == Outcome.FAILED;
  }

  /** Whether there is something left to be rectified. */
  boolean isUnresolved() {
    return failed() || !open.isEmpty();
  }

  /** Finds the units of prior notices in this one: by 网站标识码, else by 类别, 平台 and 名称. */
  static final class Index {
    private final Map<String, MatchedUnit> byCode = new HashMap<>();
    private final Map<String, MatchedUnit> byName = new HashMap<>();

    /**
     * Reads all units of this notice once.
     *
     * @param sought the units of prior notices; others are skipped
     */
    static Index of(List<PriorNotice.Unit> sought, Facts facts, PassRule rule) {
      Set<String> codes =
          sought.stream()
              .map(PriorNotice.Unit::code)
              .filter(code -> !code.isEmpty())
              .collect(Collectors.toSet());
      Set<String> names = sought.stream().map(Index::key).collect(Collectors.toSet());
      Index index = new Index();
      if (sought.isEmpty()) {
        return index;
      }
      Map<Integer, List<String>> open = new HashMap<>();
      facts.forEachUnit(
          (unit, vetoed) -> {
            String key = key(unit.kind(), unit.platform(), unit.name());
            if (codes.contains(unit.code()) || names.contains(key)) {
              List<String> problems = new ArrayList<>();
              open.put(unit.row(), problems);
              index.add(key, new MatchedUnit(unit, rule.outcome(unit, vetoed), problems));
            }
          });
      facts.forEachFinding(
          finding -> {
            List<String> problems = open.get(finding.unitRow());
            if (problems != null && !finding.rectified()) {
              problems.add(finding.problem());
            }
          });
      return index;
    }

    private void add(String key, MatchedUnit unit) {
      byName.put(key, unit);
      if (!unit.unit().code().isEmpty()) {
        byCode.put(unit.unit().code(), unit);
      }
    }

    /** The same unit in this notice; null if it is no longer on the sheet. */
    @Nullable MatchedUnit find(PriorNotice.Unit past) {
      MatchedUnit known = past.code().isEmpty() ? null : byCode.get(past.code());
      return known == null ? byName.get(key(past)) : known;
    }

    private static String key(PriorNotice.Unit unit) {
      return key(unit.kind(), unit.platform(), unit.name());
    }

    private static String key(String kind, String platform, String name) {
      return kind + '\n' + platform + '\n' + name;
    }
  }
}
