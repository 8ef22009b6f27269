package org.tongbao.html;

import java.math.BigDecimal;
import java.util.List;
import org.tongbao.chart.Axis;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.ChartLayout;
import org.tongbao.chart.ChartLayout.Plot;
import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.SeriesStyle;
import org.tongbao.html.Svg.Anchor;
import org.tongbao.xml.XmlText;

/**
 * Draws a chart as SVG with the same layout, greys and patterns as in the document. Screen readers
 * read its title and values.
 */
final class ChartSvg {
  /** The width of a page's text, in twips. */
  private static final int WIDTH = 8844;

  private static final int MOST_HEIGHT = 9000;
  private static final int TITLE_SIZE = 240;
  private static final String TITLE_FONT = "SimHei, 黑体, Noto Sans CJK SC, sans-serif";
  private static final String FONT = "FangSong, FangSong_GB2312, 仿宋, 仿宋_GB2312, STFangsong, serif";

  private final Chart chart;
  private final String id;
  private final ChartLayout layout;
  private final Axis axis;
  private final Svg svg = new Svg();

  private ChartSvg(Chart chart, String id) {
    this.chart = chart;
    this.id = id;
    this.layout = ChartLayout.of(chart, WIDTH, MOST_HEIGHT, TITLE_SIZE);
    this.axis = Axis.of(chart);
  }

  /**
   * The drawing, as an element of a page.
   *
   * @param id an id that is unique on the page
   */
  static String of(Chart chart, String id) {
    return new ChartSvg(chart, id).draw();
  }

  private String draw() {
    svg.raw("<svg role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-desc\" viewBox=\"0 0 ")
        .raw(layout.width() + " " + layout.height() + "\" font-size=\"" + layout.size() + "\"")
        .raw(" font-family=\"" + FONT + "\" fill=\"#" + SeriesStyle.BLACK + "\">\n")
        .raw("<title id=\"" + id + "-title\">" + XmlText.escapedWithQuotes(chart.caption()))
        .raw(
            "</title>\n<desc id=\""
                + id
                + "-desc\">"
                + XmlText.escapedWithQuotes(chart.alternative()))
        .raw("</desc>\n");
    SvgSeries series = new SvgSeries(chart, layout, axis, id, svg);
    series.patterns();
    heads();
    boolean horizontal = chart.form() == ChartForm.BAR;
    if (horizontal) {
      horizontalAxes();
    } else {
      verticalAxes();
    }
    series.draw();
    foot();
    legend(series);
    return svg.raw("</svg>\n").toString();
  }

  private void heads() {
    int y = 2 * layout.titleSize();
    for (String line : ChartLayout.heads(chart)) {
      String font = " font-size=\"" + layout.titleSize() + "\" font-family=\"" + TITLE_FONT + "\"";
      boolean wide = ChartLayout.width(line, layout.titleSize()) > layout.width();
      String condensed = wide ? condensed(layout.width()) : "";
      svg.text(layout.width() / 2, y, Anchor.MIDDLE, font + condensed, line);
      y += layout.titleSize() * 3 / 2;
    }
  }

  private static String condensed(int width) {
    return " textLength=\"" + width + "\" lengthAdjust=\"spacingAndGlyphs\"";
  }

  private void horizontalAxes() {
    Plot plot = layout.plot();
    for (BigDecimal tick : axis.ticks()) {
      int x = plot.left() + axis.place(tick, plot.width());
      svg.line(x, plot.top(), x, plot.bottom(), SeriesStyle.GRID);
      int y = plot.bottom() + layout.size() * 3 / 2;
      svg.text(x, y, Anchor.MIDDLE, tick.toPlainString());
    }
    List<String> names = chart.names();
    int room = plot.left() - layout.size();
    for (int i = 0; i < names.size(); i++) {
      int y =
          plot.top()
              + (2 * chart.slot(i) + 1) * plot.height() / (2 * chart.slots())
              + layout.size() / 3;
      boolean wide = ChartLayout.width(names.get(i), layout.size()) > room;
      String condensed = wide ? condensed(room) : "";
      svg.text(plot.left() - layout.size() / 2, y, Anchor.END, condensed, names.get(i));
    }
  }

  private void verticalAxes() {
    Plot plot = layout.plot();
    for (BigDecimal tick : axis.ticks()) {
      int y = plot.bottom() - axis.place(tick, plot.height());
      svg.line(plot.left(), y, plot.right(), y, SeriesStyle.GRID);
      int x = plot.left() - layout.size() / 2;
      svg.text(x, y + layout.size() / 3, Anchor.END, tick.toPlainString());
    }
    List<String> names = chart.names();
    for (int i = 0; i < names.size(); i++) {
      int x = plot.left() + (2 * chart.slot(i) + 1) * plot.width() / (2 * chart.slots());
      if (layout.names() == Turn.SLANTED) {
        int y = plot.bottom() + layout.size();
        svg.rotated(x + layout.size() / 3, y, Anchor.END, -45, names.get(i));
      } else {
        svg.text(x, plot.bottom() + layout.size() * 3 / 2, Anchor.MIDDLE, names.get(i));
      }
    }
  }

  /** The line of zero, or of the lowest value shown; drawn over the bars. */
  private void foot() {
    Plot plot = layout.plot();
    BigDecimal least = axis.showsZero() ? BigDecimal.ZERO : axis.from();
    if (chart.form() == ChartForm.BAR) {
      int x = plot.left() + axis.place(least, plot.width());
      svg.line(x, plot.top(), x, plot.bottom(), SeriesStyle.INK);
    } else {
      int y = plot.bottom() - axis.place(least, plot.height());
      svg.line(plot.left(), y, plot.right(), y, SeriesStyle.INK);
      svg.line(plot.left(), plot.top(), plot.left(), plot.bottom(), SeriesStyle.INK);
    }
  }

  private void legend(SvgSeries series) {
    List<List<Integer>> lines = ChartLayout.legend(chart, layout.width(), layout.size());
    int y = layout.height() - lines.size() * layout.size() * 2 + layout.size() * 3 / 2;
    for (List<Integer> line : lines) {
      int whole = line.stream().mapToInt(this::entryWidth).sum();
      int x = (layout.width() - whole) / 2;
      for (int place : line) {
        series.symbol(place, x + layout.size() / 2, y);
        String name = chart.series().get(place).name();
        svg.text(x + 3 * layout.size(), y, Anchor.START, name);
        x += entryWidth(place);
      }
      y += 2 * layout.size();
    }
  }

  private int entryWidth(int place) {
    return ChartLayout.legendEntry(chart.series().get(place).name(), layout.size());
  }
}
