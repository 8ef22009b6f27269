package org.tongbao.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.Point;
import org.tongbao.chart.Series;

/** Builds the current chart and its series. */
final class ChartBlock {
  /** As many digits as a spreadsheet can keep. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  private static final Pattern STEPS = Pattern.compile("[1-9]\\d?");

  /** What a rate prints where nothing was checked. */
  private static final String NONE = "—";

  private final Faults faults;
  private final List<Series> all = new ArrayList<>();
  private final Set<String> seriesNames = new HashSet<>();
  private final List<Point> points = new ArrayList<>();
  private final Set<String> pointNames = new HashSet<>();
  private final Set<Integer> sources = new LinkedHashSet<>();
  private ChartForm form = ChartForm.COLUMN;
  private String title = "";
  private String unit = "";
  private String series = "";
  private String point = "";
  private int steps = 1;
  private boolean valueRefused;

  ChartBlock(Faults faults) {
    this.faults = faults;
  }

  void begin(Map<String, String> attributes) {
    form = ChartForm.find(attributes.getOrDefault("form", "")).orElse(ChartForm.COLUMN);
    title = attributes.getOrDefault("title", "").strip();
    unit = attributes.getOrDefault("unit", "").strip();
    valueRefused = false;
    all.clear();
    seriesNames.clear();
  }

  void beginSeries(Map<String, String> attributes) {
    series = attributes.getOrDefault("name", "").strip();
    points.clear();
    pointNames.clear();
    sources.clear();
    if (!series.isEmpty() && !seriesNames.add(series)) {
      faults.add(MarkupMessage.SERIES_NAME_TWICE, title, series);
    }
    if (all.size() == Chart.MOST_SERIES) {
      faults.add(MarkupMessage.TOO_MANY_SERIES, title, Chart.MOST_SERIES);
    }
  }

  void beginPoint(Map<String, String> attributes) {
    point = attributes.getOrDefault("name", "").strip();
    steps = points.isEmpty() ? 1 : steps(attributes.getOrDefault("steps", "1").strip());
    if (points.size() > Chart.MOST_POINTS) {
      return; // reported already
    }
    if (!point.isEmpty() && !pointNames.add(point)) {
      faults.add(MarkupMessage.POINT_NAME_TWICE, series, point);
    }
    if (points.size() == Chart.MOST_POINTS) {
      faults.add(MarkupMessage.TOO_MANY_POINTS, series, Chart.MOST_POINTS);
    }
  }

  private int steps(String written) {
    if (STEPS.matcher(written).matches()) {
      return Integer.parseInt(written);
    }
    faults.add(MarkupMessage.POINT_STEPS, point, written);
    return 1;
  }

  /** A point ends. */
  void point(Text text) {
    if (points.size() > Chart.MOST_POINTS) {
      return;
    }
    for (String line : text.lines()) {
      for (Mark.Piece piece : Mark.pieces(line)) {
        if (piece.isMarked()) {
          sources.add(piece.id());
        }
      }
    }
    points.add(new Point(point, steps, value(text.withoutMarks())));
  }

  /** A value may have the chart's unit, as in prose. */
  private @Nullable BigDecimal value(String printed) {
    if (printed.isEmpty() || printed.equals(NONE)) {
      return null;
    }
    boolean withUnit = !unit.isEmpty() && printed.endsWith(unit);
    String number = withUnit ? printed.substring(0, printed.length() - unit.length()) : printed;
    if (NUMBER.matcher(number).matches()) {
      return new BigDecimal(number);
    }
    valueRefused = true;
    if (unit.isEmpty()) {
      faults.add(MarkupMessage.POINT_NOT_A_NUMBER, point, printed);
    } else {
      faults.add(MarkupMessage.POINT_NOT_A_NUMBER_WITH_UNIT, point, printed, unit);
    }
    return null;
  }

  void endSeries() {
    if (points.isEmpty()) {
      faults.add(MarkupMessage.SERIES_WITHOUT_POINTS, series);
    }
    if (points.stream().mapToInt(Point::steps).sum() > Chart.MOST_SLOTS) {
      faults.add(MarkupMessage.TOO_MANY_STEPS, series, Chart.MOST_SLOTS);
    }
    Series ended = new Series(series, points, List.copyOf(sources));
    if (!all.isEmpty()) {
      compare(all.get(0), ended);
    }
    all.add(ended);
  }

  /** All series must have the same points. */
  private void compare(Series first, Series other) {
    int size = first.points().size();
    int otherSize = other.points().size();
    for (int i = 0; i < Math.min(size, otherSize); i++) {
      String one = first.points().get(i).name();
      String two = other.points().get(i).name();
      if (!one.equals(two)) {
        faults.add(MarkupMessage.SERIES_POINTS_DIFFER, first.name(), other.name(), i + 1, one, two);
        return;
      }
      if (first.points().get(i).steps() != other.points().get(i).steps()) {
        faults.add(MarkupMessage.SERIES_STEPS_DIFFER, first.name(), other.name(), i + 1);
        return;
      }
    }
    if (size != otherSize) {
      faults.add(MarkupMessage.SERIES_LENGTHS_DIFFER, first.name(), other.name(), size, otherSize);
    }
  }

  /** The finished chart; null where there is nothing to draw. */
  @Nullable Chart end() {
    if (all.isEmpty()) {
      faults.add(MarkupMessage.CHART_WITHOUT_SERIES, title);
      return null;
    }
    Chart chart = new Chart(form, title, unit, all);
    boolean reported = valueRefused || all.stream().anyMatch(each -> each.points().isEmpty());
    if (chart.isEmpty() && !reported) {
      faults.add(MarkupMessage.CHART_WITHOUT_VALUES, title);
    }
    return chart.isEmpty() ? null : chart;
  }
}
