package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.SameUnits;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/**
 * A unit of this notice that may be in a prior notice too. Of several rounds (轮次) the last one in
 * which it was inspected counts.
 */
final class MatchedUnit {
  private final PassRule rule;
  private final InspectedUnit unit;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> earlier = new ArrayList<>();
  private final Outcome outcome;
  private InspectedUnit inspected;

  MatchedUnit(InspectedUnit unit, boolean vetoed, PassRule rule) {
    this.rule = rule;
    this.unit = unit;
    this.inspected = unit;
    this.outcome = rule.outcome(unit, vetoed);
  }

  /** As it was inspected in a later round, which replaces what was found before. */
  private void inspectAgain(InspectedUnit again) {
    inspected = again;
    findings.clear();
  }

  /** As it stands in the first round. */
  InspectedUnit unit() {
    return unit;
  }

  /** Whether it counts as failed: in the first round, like all counts of a notice. */
  boolean failed() {
    return outcome == Outcome.FAILED;
  }

  /** Whether it was inspected in any round. */
  boolean isChecked() {
    return inspected.checked();
  }

  /** All that was found of it, whether it is rectified or not. */
  List<String> problems() {
    return findings.stream().map(Finding::problem).toList();
  }

  /** What was found of it this time. */
  List<Finding> current() {
    return List.copyOf(findings);
  }

  /** What is not rectified, of this inspection and of earlier ones. */
  List<Finding> unrectified() {
    return Stream.concat(
            findings.stream().filter(finding -> !finding.isRectified()),
            earlier.stream().filter(finding -> Boolean.FALSE.equals(finding.rectified())))
        .toList();
  }

  /** What the sheet says is rectified, of this inspection and of earlier ones. */
  List<Finding> rectified() {
    return Stream.concat(findings.stream(), earlier.stream()).filter(Finding::isRectified).toList();
  }

  /** Whether something is not rectified, or its score is too low. */
  boolean isUnresolved() {
    return !unrectified().isEmpty() || rule.outcome(inspected, false) == Outcome.FAILED;
  }

  /** The row that says what became of it: of the last round in which it was inspected. */
  int row() {
    return inspected.row();
  }

  /** 得分, as it is filed; empty if it has none. */
  String score() {
    BigDecimal points = unit.score();
    return points == null ? "" : points.toPlainString();
  }

  /** Its place and its code, as a message says it. */
  String described() {
    return place(unit.region(), unit.department())
        + (unit.code().isEmpty() ? "没有标识码" : "标识码" + unit.code());
  }

  private static String place(String region, String department) {
    String place = region.isEmpty() ? department : region;
    return place.isEmpty() ? "" : place + "，";
  }

  /** Whether one region is the other or lies in it; a place that is not given may be any. */
  private boolean isWhere(PriorNotice.Unit past) {
    String here = VisibleForm.of(unit.region().isEmpty() ? unit.department() : unit.region());
    String there = VisibleForm.of(past.place());
    return here.isEmpty()
        || there.isEmpty()
        || (here + "/").startsWith(there + "/")
        || (there + "/").startsWith(here + "/");
  }

  /**
   * What is known of a unit of a prior notice.
   *
   * @param past the unit as that notice has it
   * @param now the same unit in this notice; null if it is not on the sheet, or not certain
   * @param certain false if a unit of that name may be the same or another one
   * @param namesakes units of that name on the sheet, if none of them is certainly the same
   */
  record Match(
      PriorNotice.Unit past,
      @Nullable MatchedUnit now,
      boolean certain,
      List<MatchedUnit> namesakes) {

    /** Whether it is that unit of this notice. */
    boolean is(MatchedUnit other) {
      return now != null && now.unit().row() == other.unit().row();
    }

    /**
     * Its name in this notice: with the name that it had then, where that is another one; with its
     * code or place, where another unit has this name.
     */
    String name() {
      if (now != null) {
        boolean same = VisibleForm.same(now.unit().name(), past.name());
        return now.unit().name() + (same ? "" : "（原" + past.name() + "）");
      }
      String which = past.code().isEmpty() ? past.place() : "标识码" + past.code();
      return past.name() + (namesakes.isEmpty() || which.isEmpty() ? "" : "（" + which + "）");
    }
  }

  /**
   * Finds the units of a prior notice in this one: by 网站标识码; where one of both has none, by 类别, 平台
   * and 名称, if the place agrees and no other unit can be meant.
   */
  static final class Index {
    private final Map<String, MatchedUnit> byCode = new HashMap<>();
    private final Map<String, List<MatchedUnit>> byName = new HashMap<>();

    /**
     * Reads all units of this notice once.
     *
     * @param sought the units of prior notices; others are skipped
     */
    static Index of(List<PriorNotice.Unit> sought, Facts facts, PassRule rule) {
      Index index = new Index();
      if (sought.isEmpty()) {
        return index;
      }
      Set<String> codes = sought.stream().map(Index::code).collect(Collectors.toSet());
      Set<String> names = sought.stream().map(Index::name).collect(Collectors.toSet());
      Map<Integer, MatchedUnit> byRow = new HashMap<>();
      SameUnits<MatchedUnit> same = new SameUnits<>();
      facts.forEachUnitWithPath(
          (unit, vetoed) -> {
            String code = code(unit.kind(), unit.code());
            String name = name(unit.kind(), unit.platform(), unit.name());
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
      facts.forEachFinding(finding -> add(finding, byRow, each -> each.findings));
      facts.laterRounds().forEach(round -> again(round, same));
      facts.earlierFindings().forEach(finding -> add(finding, byRow, each -> each.earlier));
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
      round.forEachFinding(finding -> add(finding, byRow, each -> each.findings));
    }

    private static void add(
        Finding finding,
        Map<Integer, MatchedUnit> byRow,
        Function<MatchedUnit, List<Finding>> list) {
      MatchedUnit of = finding.unitRow() == null ? null : byRow.get(finding.unitRow());
      if (of != null) {
        list.apply(of).add(finding);
      }
    }

    private static String code(PriorNotice.Unit unit) {
      return code(unit.kind(), unit.code());
    }

    private static String code(String kind, String code) {
      return kind + '\n' + VisibleForm.ofCode(code);
    }

    private static String name(PriorNotice.Unit unit) {
      return name(unit.kind(), unit.platform(), unit.name());
    }

    private static String name(String kind, String platform, String name) {
      return kind + '\n' + VisibleForm.of(platform) + '\n' + VisibleForm.of(name);
    }

    /** What is known of each unit of a notice, in its order. */
    List<Match> of(PriorNotice notice) {
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
                    ? new Match(past, same, true, List.of())
                    : byName(past, taken, others.getOrDefault(name(past), List.of()));
              })
          .toList();
    }

    private @Nullable MatchedUnit sameCode(PriorNotice.Unit past) {
      return past.code().isEmpty() ? null : byCode.get(code(past));
    }

    /**
     * Two units with different codes are never the same.
     *
     * @param taken units that are found by their codes
     * @param rivals all units of the notice that have this name and are not found by their codes
     */
    private Match byName(
        PriorNotice.Unit past, Set<MatchedUnit> taken, List<PriorNotice.Unit> rivals) {
      List<MatchedUnit> free =
          byName.getOrDefault(name(past), List.of()).stream()
              .filter(now -> !taken.contains(now))
              .toList();
      List<MatchedUnit> possible = free.stream().filter(now -> now.mayBe(past)).toList();
      List<MatchedUnit> near = possible.stream().filter(now -> now.isWhere(past)).toList();
      if (near.size() == 1 && hasOneRival(near.get(0), rivals)) {
        return new Match(past, near.get(0), true, List.of());
      }
      boolean gone = near.isEmpty() && possible.stream().allMatch(now -> hasOneRival(now, rivals));
      return new Match(past, null, gone, free);
    }

    private static boolean hasOneRival(MatchedUnit now, List<PriorNotice.Unit> rivals) {
      return rivals.stream().filter(past -> now.mayBe(past) && now.isWhere(past)).count() == 1;
    }
  }

  private boolean mayBe(PriorNotice.Unit past) {
    return past.code().isEmpty() || unit.code().isEmpty();
  }
}
