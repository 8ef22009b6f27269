package org.tongbao.statistics;

import java.math.BigDecimal;
import org.tongbao.inspection.InspectedUnit;

/**
 * Decides whether a unit passed. A unit fails if it has a veto finding (单项否决), whatever its score,
 * or, where the office scores, if its score is below the pass line. Source: 国办秘函〔2019〕19号.
 *
 * @param passLine 合格线, points of 100
 */
public record PassRule(BigDecimal passLine) {
  /**
   * What the inspection of a unit came to.
   *
   * @param vetoed whether it has a veto finding
   */
  public Outcome outcome(InspectedUnit unit, boolean vetoed) {
    if (!unit.checked()) {
      return Outcome.UNCHECKED;
    }
    BigDecimal score = unit.score();
    boolean belowLine = score != null && score.compareTo(passLine) < 0;
    return vetoed || belowLine ? Outcome.FAILED : Outcome.PASSED;
  }

  /**
   * Whether something is left to be rectified. A veto finding that is rectified is not; a score
   * that is too low is.
   *
   * @param unrectified whether it has a finding that is not rectified
   */
  public boolean isUnresolved(InspectedUnit unit, boolean unrectified) {
    return unrectified || outcome(unit, false) == Outcome.FAILED;
  }

  /**
   * Whether the sheet of units states another result. Of a unit that was not inspected, there is
   * none to compare.
   *
   * @param vetoed whether it has a veto finding
   */
  public boolean isContradicted(InspectedUnit unit, boolean vetoed) {
    Boolean stated = unit.statedPassed();
    Outcome outcome = outcome(unit, vetoed);
    return stated != null && outcome != Outcome.UNCHECKED && stated != (outcome == Outcome.PASSED);
  }
}
