package org.tongbao.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.ChartLayout;
import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.Point;
import org.tongbao.chart.Series;
import org.tongbao.chart.SeriesStyle;
import org.tongbao.xml.XmlText;

/**
 * Writes the series of a chart: references to the cells of the workbook, the cached values that
 * Word expects, and line or fill.
 */
final class ChartSeriesXml {
  private static final List<String> MARKERS = List.of("circle", "square", "triangle", "diamond");
  private static final List<String> DASHES =
      List.of(
          "solid", "dash", "sysDot", "dashDot", "lgDash", "sysDash", "lgDashDot", "lgDashDotDot");

  private final Chart chart;
  private final ChartLayout layout;
  private final ChartFonts fonts;
  private final boolean line;

  ChartSeriesXml(Chart chart, ChartLayout layout, ChartFonts fonts) {
    this.chart = chart;
    this.layout = layout;
    this.fonts = fonts;
    this.line = chart.form() == ChartForm.LINE;
  }

  /** The series at an index, from 0. */
  String of(int place) {
    Series series = chart.series().get(place);
    String start = "<c:ser><c:idx val=\"" + place + "\"/><c:order val=\"" + place + "\"/>";
    String name =
        "<c:tx><c:strRef><c:f>"
            + ChartWorkbook.cells(place + 1, 0, 0)
            + "</c:f><c:strCache><c:ptCount val=\"1\"/>"
            + cached(0, series.name())
            + "</c:strCache></c:strRef></c:tx>";
    String look =
        line ? lineProperties(place) : barProperties(place) + "<c:invertIfNegative val=\"0\"/>";
    String end = (line ? "<c:smooth val=\"0\"/>" : "") + "</c:ser>";
    return start + name + look + labels(series) + names() + values(place, series) + end;
  }

  private String names() {
    List<String> names = chart.names();
    StringBuilder xml = new StringBuilder("<c:cat><c:strRef><c:f>");
    xml.append(ChartWorkbook.cells(0, 1, chart.slots()));
    xml.append("</c:f><c:strCache><c:ptCount val=\"" + chart.slots() + "\"/>");
    for (int i = 0; i < names.size(); i++) {
      xml.append(cached(chart.slot(i), names.get(i)));
    }
    return xml.append("</c:strCache></c:strRef></c:cat>").toString();
  }

  /** A point without a value is left out, as is an empty slot. */
  private String values(int place, Series series) {
    List<Point> points = series.points();
    StringBuilder xml = new StringBuilder("<c:val><c:numRef><c:f>");
    xml.append(ChartWorkbook.cells(place + 1, 1, chart.slots()));
    xml.append("</c:f><c:numCache><c:formatCode>General</c:formatCode>");
    xml.append("<c:ptCount val=\"" + chart.slots() + "\"/>");
    for (int i = 0; i < points.size(); i++) {
      String value = points.get(i).label();
      xml.append(value.isEmpty() ? "" : cached(chart.slot(i), value));
    }
    return xml.append("</c:numCache></c:numRef></c:val>").toString();
  }

  private static String cached(int place, String value) {
    return "<c:pt idx=\"" + place + "\"><c:v>" + XmlText.escaped(value) + "</c:v></c:pt>";
  }

  private String labels(Series series) {
    if (layout.labels() == Turn.NONE) {
      return "";
    }
    List<BigDecimal> values =
        series.points().stream().map(Point::value).filter(Objects::nonNull).toList();
    return "<c:dLbls><c:numFmt formatCode=\""
        + ChartNumbers.format(values)
        + "\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + fonts.words(layout.size(), layout.labels())
        + "<c:dLblPos val=\""
        + (line ? "t" : "outEnd")
        + "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
        + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
        + "</c:dLbls>";
  }

  private static String barProperties(int place) {
    String fill =
        switch (SeriesStyle.of(place)) {
          case DARK -> solid(SeriesStyle.DARK_GREY);
          case RISING -> pattern("wdUpDiag");
          case LIGHT -> solid(SeriesStyle.PALE);
          case LEVEL -> pattern("dkHorz");
          case WHITE -> solid(SeriesStyle.PAPER);
          case CHECKED -> pattern("lgCheck");
          case UPRIGHT -> pattern("dkVert");
          case CROSSED -> pattern("smGrid");
        };
    return "<c:spPr>" + fill + "<a:ln w=\"9525\">" + solid(SeriesStyle.INK) + "</a:ln></c:spPr>";
  }

  private static String lineProperties(int place) {
    String filled = place < MARKERS.size() ? SeriesStyle.INK : SeriesStyle.PAPER;
    return "<c:spPr><a:ln w=\"22225\" cap=\"rnd\">"
        + solid(SeriesStyle.INK)
        + "<a:prstDash val=\""
        + DASHES.get(place)
        + "\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\""
        + MARKERS.get(place % MARKERS.size())
        + "\"/><c:size val=\"7\"/><c:spPr>"
        + solid(filled)
        + "<a:ln w=\"9525\">"
        + solid(SeriesStyle.INK)
        + "</a:ln></c:spPr></c:marker>";
  }

  private static String solid(String grey) {
    return "<a:solidFill><a:srgbClr val=\"" + grey + "\"/></a:solidFill>";
  }

  private static String pattern(String preset) {
    return "<a:pattFill prst=\""
        + preset
        + "\"><a:fgClr><a:srgbClr val=\""
        + SeriesStyle.INK
        + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\""
        + SeriesStyle.PAPER
        + "\"/></a:bgClr></a:pattFill>";
  }
}
