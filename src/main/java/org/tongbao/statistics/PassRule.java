package org.tongbao.statistics;

import java.math.BigDecimal;
import org.tongbao.inspection.InspectedUnit;

/**
 * Who fails: a unit with a veto finding, or, where the office scores, one below the pass line. A
 * veto beats any score. Source: 国办秘函〔2019〕19号.
 *
 * @param passLine 合格线, points of 100
 */
public record PassRule(BigDecimal passLine) {
  /**
   * Whether the unit fails.
   *
   * @param vetoed whether it has a veto finding
   */
  public boolean fails(InspectedUnit unit, boolean vetoed) {
    BigDecimal score = unit.score();
    return vetoed || (score != null && score.compareTo(passLine) < 0);
  }
}
