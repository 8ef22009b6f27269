package org.tongbao.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

/**
 * Who fails: a unit with a veto finding, or, where the office scores, one below the pass line. A
 * veto beats any score. Source: 国办秘函〔2019〕19号.
 *
 * @param passLine 合格线, points of 100
 */
public record PassRule(BigDecimal passLine) {
  /** The pass line of the national standard: 60 points. */
  public static final PassRule STANDARD = new PassRule(BigDecimal.valueOf(60));

  /**
   * Whether the unit fails.
   *
   * @param worst the gravest of its findings, or null when it has none
   */
  public boolean fails(InspectedUnit unit, @Nullable Severity worst) {
    BigDecimal score = unit.score();
    return worst == Severity.VETO || (score != null && score.compareTo(passLine) < 0);
  }
}
