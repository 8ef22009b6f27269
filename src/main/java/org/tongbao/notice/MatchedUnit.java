package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.PriorNotice;
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
  void inspectAgain(InspectedUnit again) {
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

  /** What was found of it this time, whether it is rectified or not. */
  List<Finding> findings() {
    return findings;
  }

  /** Findings of earlier periods that the sheet has of it. */
  List<Finding> earlier() {
    return earlier;
  }

  /** The problems that were found of it this time. */
  List<String> problems() {
    return findings.stream().map(Finding::problem).toList();
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
    return rule.isUnresolved(inspected, !unrectified().isEmpty());
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
  boolean isWhere(PriorNotice.Unit past) {
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

    /** What became of it. */
    Rectification fate() {
      return Rectification.of(past, now);
    }

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

  /** Two units with different codes are never the same. */
  boolean mayBe(PriorNotice.Unit past) {
    return past.code().isEmpty() || unit.code().isEmpty();
  }
}
