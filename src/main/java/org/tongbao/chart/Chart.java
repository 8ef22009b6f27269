package org.tongbao.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A validated chart.
 *
 * @param form how it shows its values
 * @param title what it shows
 * @param unit of all values; empty when they have none
 * @param series 1 to {@link #MOST_SERIES}, at least one with a value
 */
public record Chart(ChartForm form, String title, String unit, List<Series> series) {
  /** As many series as can be distinguished in black and white. */
  public static final int MOST_SERIES = SeriesStyle.values().length;

  /** As many points as can be read on a page. */
  public static final int MOST_POINTS = 60;

  /** As many slots as can be told apart on a page. */
  public static final int MOST_SLOTS = 120;

  /** Keeps its own copy. */
  public Chart {
    series = List.copyOf(series);
  }

  /** The names of the points, from the first. */
  public List<String> names() {
    return series.get(0).points().stream().map(Point::name).toList();
  }

  /** How many slots the axis of names has: one for each point, and empty ones between them. */
  public int slots() {
    return slot(names().size() - 1) + 1;
  }

  /**
   * The slot of a point, from 0.
   *
   * @param point from 0
   */
  public int slot(int point) {
    List<Point> points = series.get(0).points();
    return points.subList(1, point + 1).stream().mapToInt(Point::steps).sum();
  }

  /**
   * Whether lines cross empty slots. Word knows this of the whole chart only, so a line that a
   * missing value has to break crosses none.
   */
  public boolean crossesSlots() {
    return series.stream()
        .allMatch(each -> each.points().stream().allMatch(point -> point.value() != null));
  }

  /** All values. */
  List<BigDecimal> values() {
    return series.stream()
        .flatMap(each -> each.points().stream())
        .map(Point::value)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether it has no values. */
  public boolean isEmpty() {
    return values().isEmpty();
  }

  /** The title with the unit, as printed above the chart. */
  public String caption() {
    return unit.isEmpty() ? title : title + "（单位：" + unit + "）";
  }

  /** A text alternative for readers who cannot see the chart. */
  public String alternative() {
    return series.stream()
        .map(Chart::sentence)
        .collect(Collectors.joining("", caption() + "，" + form.label() + "。", ""));
  }

  private static String sentence(Series series) {
    return series.points().stream()
        .map(point -> point.name() + (point.value() == null ? "没有数" : " " + point.label()))
        .collect(Collectors.joining("，", series.name() + "：", "。"));
  }
}
