package org.tongbao.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Charts for tests, in few words. */
public final class Charts {
  private Charts() {}

  /** A chart. */
  public static Chart chart(ChartForm form, String title, String unit, Series... series) {
    return new Chart(form, title, unit, List.of(series));
  }

  /**
   * A series.
   *
   * @param points each a name, perhaps with + and its steps, and after a space its value, if there
   *     is one
   */
  public static Series series(String name, String... points) {
    return new Series(name, Arrays.stream(points).map(Charts::point).toList(), List.of());
  }

  private static Point point(String words) {
    String[] both = words.split(" ", 2);
    String[] steps = both[0].split("\\+", 2);
    return new Point(
        steps[0],
        steps.length == 1 ? 1 : Integer.parseInt(steps[1]),
        both.length == 1 ? null : new BigDecimal(both[1]));
  }
}
