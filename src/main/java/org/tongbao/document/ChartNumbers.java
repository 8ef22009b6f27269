package org.tongbao.document;

import java.math.BigDecimal;
import java.util.List;

/** Number formats with which Word prints numbers as they were written. */
final class ChartNumbers {
  private static final List<BigDecimal> WHOLE = List.of(BigDecimal.valueOf(100), BigDecimal.ZERO);

  private ChartNumbers() {}

  /**
   * The format for some numbers: as many decimals as they have; beside 98.83 a rate of 100 or 0 has
   * none, as in prose.
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
