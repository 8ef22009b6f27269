package org.tongbao.notice;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.Period;

/** The distances in time between periods, so that a line over them can be drawn true to time. */
final class TimeSteps {
  private TimeSteps() {}

  /**
   * From the end of each period to the end of the next one, in the longest step that all distances
   * are multiples of; all 1 where the periods have no days of their own, as batches of a quarter.
   *
   * @param periods from the oldest
   * @return one number for each period; the first is 1
   */
  static List<Integer> between(List<Period> periods) {
    List<Integer> months = new ArrayList<>();
    int common = 0;
    for (int i = 1; i < periods.size(); i++) {
      long distance =
          ChronoUnit.MONTHS.between(
              periods.get(i - 1).days().to().plusDays(1), periods.get(i).days().to().plusDays(1));
      if (distance == 0) {
        return periods.stream().map(unused -> 1).toList();
      }
      months.add((int) distance);
      common = BigInteger.valueOf(common).gcd(BigInteger.valueOf(distance)).intValue();
    }
    List<Integer> steps = new ArrayList<>(List.of(1));
    for (int distance : months) {
      steps.add(distance / common);
    }
    return steps;
  }
}
