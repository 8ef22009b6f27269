package org.tongbao.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.Point;
import org.tongbao.chart.Series;

/** The chart at hand: its series, and the one that is being filled. */
final class ChartBlock {
  /** No more digits than a spreadsheet keeps. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,6})?");

  /** What a rate of nothing prints. */
  private static final String NONE = "—";

  private final BiConsumer<String, String> faults;
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
  private boolean valueRefused;

  ChartBlock(BiConsumer<String, String> faults) {
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
      faults.accept("图“" + title + "”有两个系列都叫“" + series + "”", "各系列的名称应当不同");
    }
    if (all.size() == Chart.MOST_SERIES) {
      faults.accept("图“" + title + "”的系列超过 " + Chart.MOST_SERIES + " 个", "再多就分不清了，请分成几个图");
    }
  }

  void beginPoint(Map<String, String> attributes) {
    point = attributes.getOrDefault("name", "").strip();
    if (points.size() > Chart.MOST_POINTS) {
      return; // told already
    }
    if (!point.isEmpty() && !pointNames.add(point)) {
      faults.accept("系列“" + series + "”有两个点都叫“" + point + "”", "同一系列里各点的名称应当不同");
    }
    if (points.size() == Chart.MOST_POINTS) {
      faults.accept("系列“" + series + "”的点超过 " + Chart.MOST_POINTS + " 个", "再多就看不清了，请分成几个图，或用表格");
    }
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
    points.add(new Point(point, value(text.withoutMarks())));
  }

  /** A value may be printed with the chart's unit, as it is in prose. */
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
    String example = unit.isEmpty() ? "98.6" : "98.6 或 98.6" + unit;
    faults.accept(
        "点“" + point + "”的值“" + printed + "”不能画在图里",
        "值应当只有数字、一个小数点和负号（整数最多 9 位，小数最多 6 位），如 " + example + "；没有值的空着");
    return null;
  }

  void endSeries() {
    if (points.isEmpty()) {
      faults.accept("系列“" + series + "”没有一个点", "没有内容时整个图应当一并省去");
    }
    Series ended = new Series(series, points, List.copyOf(sources));
    if (!all.isEmpty()) {
      compare(all.get(0), ended);
    }
    all.add(ended);
  }

  /** Values side by side must be of the same thing. */
  private void compare(Series first, Series other) {
    String both = "系列“" + first.name() + "”和“" + other.name() + "”的点不同：";
    String remedy = "各系列的点应当名称相同、次序相同；没有值的点也要写，空着就是";
    int shared = Math.min(first.points().size(), other.points().size());
    for (int i = 0; i < shared; i++) {
      String one = first.points().get(i).name();
      String two = other.points().get(i).name();
      if (!one.equals(two)) {
        faults.accept(both + "第 " + (i + 1) + " 个是“" + one + "”和“" + two + "”", remedy);
        return;
      }
    }
    if (first.points().size() != other.points().size()) {
      faults.accept(both + first.points().size() + " 个和 " + other.points().size() + " 个", remedy);
    }
  }

  /** The finished chart; null where there is nothing to draw. */
  @Nullable Chart end() {
    if (all.isEmpty()) {
      faults.accept("图“" + title + "”没有系列", "应当有 <series name=\"…\">，里面每个值一个 <point name=\"…\">");
      return null;
    }
    Chart chart = new Chart(form, title, unit, all);
    boolean told = valueRefused || all.stream().anyMatch(each -> each.points().isEmpty());
    if (chart.isEmpty() && !told) {
      faults.accept("图“" + title + "”没有一个值", "没有内容时整个图应当一并省去");
    }
    return chart.isEmpty() ? null : chart;
  }
}
