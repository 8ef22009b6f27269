package org.tongbao.notice;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongbao.inspection.Period;

/** The distances in time between periods, so that a line over them can be drawn true to time. */
final class TimeSteps {
  private TimeSteps() {}

  /** More cannot be told apart on a line. */
  private static final int MOST = 99;

  /**
   * From the end of each period to the end of the next one, in the longest step that all distances
   * are multiples of: months where all are whole months, else days, rounded where they are more
   * than {@link #MOST} steps; all 1 where periods have the same days, as batches of a quarter.
   *
   * @param periods from the oldest
   * @return one number for each period; the first is 1
   */
  static List<Integer> between(List<Period> periods) {
    List<LocalDate> ends = periods.stream().map(each -> each.days().to().plusDays(1)).toList();
    if (Set.copyOf(ends).size() < ends.size()) {
      return ends.stream().map(unused -> 1).toList();
    }
    boolean inMonths = ends.stream().allMatch(end -> end.getDayOfMonth() == 1);
    ChronoUnit unit = inMonths ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    List<Long> distances = new ArrayList<>();
    long common = 0;
    for (int i = 1; i < ends.size(); i++) {
      long distance = unit.between(ends.get(i - 1), ends.get(i));
      distances.add(distance);
      common = BigInteger.valueOf(common).gcd(BigInteger.valueOf(distance)).longValue();
    }
    return steps(distances, common);
  }

  private static List<Integer> steps(List<Long> distances, long common) {
    double all = distances.stream().mapToLong(each -> each / common).sum();
    double scale = Math.max(1, all / MOST);
    List<Integer> steps = new ArrayList<>(List.of(1));
    for (long distance : distances) {
      steps.add(Math.toIntExact(Math.max(1, Math.round(distance / (common * scale)))));
    }
    return steps;
  }
}
