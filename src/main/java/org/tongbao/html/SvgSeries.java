package org.tongbao.html;

import java.math.BigDecimal;
import java.util.List;
import org.tongbao.chart.Axis;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.ChartLayout;
import org.tongbao.chart.ChartLayout.Plot;
import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.Point;
import org.tongbao.chart.Series;
import org.tongbao.chart.SeriesStyle;
import org.tongbao.html.Svg.Anchor;

/** Draws the values of a chart, and the symbols of its legend. */
final class SvgSeries {
  private static final List<String> DASHES =
      List.of(
          "",
          "140 90",
          "35 60",
          "140 70 35 70",
          "280 110",
          "90 50",
          "280 90 35 90",
          "280 70 35 70 35 70");

  private final Chart chart;
  private final ChartLayout layout;
  private final Axis axis;
  private final String id;
  private final Svg svg;
  private final Plot plot;
  private final int count;
  private final int slots;

  SvgSeries(Chart chart, ChartLayout layout, Axis axis, String id, Svg svg) {
    this.chart = chart;
    this.layout = layout;
    this.axis = axis;
    this.id = id;
    this.svg = svg;
    this.plot = layout.plot();
    this.count = chart.names().size();
    this.slots = chart.slots();
  }

  /** The patterns of bars. */
  void patterns() {
    if (chart.form() == ChartForm.LINE) {
      return;
    }
    for (int place = 0; place < chart.series().size(); place++) {
      String strokes = strokes(SeriesStyle.of(place));
      if (!strokes.isEmpty()) {
        svg.raw("<pattern id=\"" + id + "-" + place + "\" width=\"120\" height=\"120\"")
            .raw(" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0H120V120H0Z\" fill=\"#")
            .raw(SeriesStyle.PAPER + "\"/><path d=\"" + strokes + "\" fill=\"none\" stroke=\"#")
            .raw(SeriesStyle.INK + "\" stroke-width=\"30\"/></pattern>\n");
      }
    }
  }

  /** The tile of a pattern; empty for a plain grey. */
  private static String strokes(SeriesStyle style) {
    return switch (style) {
      case DARK, LIGHT, WHITE -> "";
      case RISING -> "M-30 30L30 -30M0 120L120 0M90 150L150 90";
      case LEVEL -> "M0 30H120M0 90H120";
      case CHECKED -> "M0 15H60M0 45H60M60 75H120M60 105H120";
      case UPRIGHT -> "M30 0V120M90 0V120";
      case CROSSED -> "M0 60H120M60 0V120";
    };
  }

  private String fill(int place) {
    return switch (SeriesStyle.of(place)) {
      case DARK -> "#" + SeriesStyle.DARK_GREY;
      case LIGHT -> "#" + SeriesStyle.PALE;
      case WHITE -> "#" + SeriesStyle.PAPER;
      default -> "url(#" + id + "-" + place + ")";
    };
  }

  void draw() {
    for (int place = 0; place < chart.series().size(); place++) {
      Series series = chart.series().get(place);
      if (chart.form() == ChartForm.LINE) {
        line(place, series);
      }
      for (int i = 0; i < count; i++) {
        Point point = series.points().get(i);
        if (point.value() == null) {
          continue;
        }
        switch (chart.form()) {
          case COLUMN -> column(place, i, point.value(), point.label());
          case BAR -> bar(place, i, point.value(), point.label());
          case LINE -> {
            marker(place, x(i), y(point.value()));
            label(x(i), y(point.value()) - layout.size() * 2 / 3, point.label());
          }
        }
      }
    }
  }

  /** The beginning of a bar, counted from the edge of the plot. */
  private int begin(int place, int point, int length) {
    int series = chart.series().size();
    int share = ChartLayout.barsShare(series);
    int slot = length / slots;
    return chart.slot(point) * length / slots
        + slot * (100 - share) / 200
        + place * thickness(length);
  }

  private int thickness(int length) {
    int series = chart.series().size();
    return length / slots * ChartLayout.barsShare(series) / 100 / series;
  }

  private void column(int place, int point, BigDecimal value, String label) {
    int x = plot.left() + begin(place, point, plot.width());
    int wide = thickness(plot.width());
    int y = y(value);
    int foot = y(BigDecimal.ZERO);
    svg.box(x, Math.min(y, foot), wide, Math.abs(foot - y), fill(place), SeriesStyle.INK);
    boolean below = value.signum() < 0;
    int middle = x + wide / 2;
    if (layout.labels() == Turn.UPRIGHT) {
      int at = below ? y + layout.size() / 3 : y - layout.size() / 3;
      Anchor anchor = below ? Anchor.END : Anchor.START;
      svg.rotated(middle + layout.size() / 3, at, anchor, -90, label);
    } else {
      label(middle, below ? y + layout.size() : y - layout.size() / 3, label);
    }
  }

  private void bar(int place, int point, BigDecimal value, String label) {
    int y = plot.top() + begin(place, point, plot.height());
    int high = thickness(plot.height());
    int x = plot.left() + axis.place(value, plot.width());
    int foot = plot.left() + axis.place(BigDecimal.ZERO, plot.width());
    svg.box(Math.min(x, foot), y, Math.abs(x - foot), high, fill(place), SeriesStyle.INK);
    if (layout.labels() != Turn.NONE) {
      boolean below = value.signum() < 0;
      int gap = below ? -layout.size() / 3 : layout.size() / 3;
      Anchor anchor = below ? Anchor.END : Anchor.START;
      svg.text(x + gap, y + high / 2 + layout.size() / 3, anchor, label);
    }
  }

  private void label(int x, int y, String label) {
    if (layout.labels() != Turn.NONE) {
      svg.text(x, y, Anchor.MIDDLE, label);
    }
  }

  private int x(int point) {
    return plot.left() + (2 * chart.slot(point) + 1) * plot.width() / (2 * slots);
  }

  private int y(BigDecimal value) {
    return plot.bottom() - axis.place(value, plot.height());
  }

  /** A point without a value breaks the line; it never crosses empty slots then. */
  private void line(int place, Series series) {
    StringBuilder path = new StringBuilder();
    boolean broken = true;
    for (int i = 0; i < count; i++) {
      BigDecimal value = series.points().get(i).value();
      if (value != null) {
        boolean apart = series.points().get(i).steps() > 1 && !chart.crossesSlots();
        path.append(broken || apart ? 'M' : 'L').append(x(i)).append(' ').append(y(value));
      }
      broken = value == null;
    }
    stroke(place, path.toString());
  }

  private void stroke(int place, String path) {
    String dashes = DASHES.get(place);
    svg.raw("<path d=\"" + path + "\" fill=\"none\" stroke=\"#" + SeriesStyle.INK)
        .raw("\" stroke-width=\"35\"")
        .raw(dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"")
        .raw("/>\n");
  }

  /** The symbol before a name in the legend, two characters wide. */
  void symbol(int place, int x, int base) {
    int size = layout.size();
    int middle = base - size / 3;
    if (chart.form() == ChartForm.LINE) {
      stroke(place, "M" + x + " " + middle + "H" + (x + 2 * size));
      marker(place, x + size, middle);
    } else {
      svg.box(x + size, middle - size / 2, size, size, fill(place), SeriesStyle.INK);
    }
  }

  private void marker(int place, int x, int y) {
    String at = x + " " + y;
    String shape =
        switch (place % 4) {
          case 0 -> "m-70 0a70 70 0 1 0 140 0a70 70 0 1 0 -140 0Z";
          case 1 -> "m-65 -65h130v130h-130Z";
          case 2 -> "m0 -80l80 145h-160Z";
          default -> "m0 -90l90 90l-90 90l-90 -90Z";
        };
    String fill = place < 4 ? SeriesStyle.INK : SeriesStyle.PAPER;
    svg.raw("<path d=\"M" + at + shape + "\" fill=\"#" + fill + "\" stroke=\"#" + SeriesStyle.INK)
        .raw("\" stroke-width=\"15\"/>\n");
  }
}
