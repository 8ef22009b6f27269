package org.tongbao.document;

import java.math.BigDecimal;
import java.util.List;

/** Has Word print numbers as they were written. */
final class ChartNumbers {
  private static final List<BigDecimal> WHOLE = List.of(BigDecimal.valueOf(100), BigDecimal.ZERO);

  private ChartNumbers() {}

  /**
   * The format under which numbers look as they were written: with the digits that they all have; a
   * rate of all or nothing is 100 or 0 beside 98.83, as in prose.
   */
  static String format(List<BigDecimal> numbers) {
    int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    String digits = scale == 0 ? "0" : "0." + "0".repeat(scale);
    List<BigDecimal> shorter = numbers.stream().filter(each -> each.scale() < scale).toList();
    if (shorter.isEmpty()) {
      return digits;
    }
    return WHOLE.containsAll(shorter) ? "[=100]0;[=0]0;" + digits : "General";
  }
}
