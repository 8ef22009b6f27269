package org.tongbao.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongbao.chart.Axis;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.ChartLayout;
import org.tongbao.chart.ChartLayout.Plot;
import org.tongbao.chart.ChartLayout.Turn;
import org.tongbao.chart.SeriesStyle;

/** Writes a chart as a part that Word draws and users can edit. Source: ISO/IEC 29500-1, 21.2. */
final class ChartXml {
  /** Relationship of the part to its workbook. */
  static final String WORKBOOK_ID = "rId1";

  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  private static final String NAMES_AXIS = "1";
  private static final String VALUES_AXIS = "2";
  private static final String NO_LINE = "<a:ln><a:noFill/></a:ln>";

  private final Chart chart;
  private final ChartLayout layout;
  private final ChartFonts fonts;
  private final Axis axis;
  private final StringBuilder xml = new StringBuilder(WordNames.DECLARATION);

  private ChartXml(Chart chart, ChartLayout layout, ChartFonts fonts) {
    this.chart = chart;
    this.layout = layout;
    this.fonts = fonts;
    this.axis = Axis.of(chart);
  }

  /** The part. */
  static String of(Chart chart, ChartLayout layout, ChartFonts fonts) {
    return new ChartXml(chart, layout, fonts).write();
  }

  private String write() {
    xml.append("<c:chartSpace xmlns:c=\"" + CHART + "\" xmlns:a=\"" + DRAWING + "\" xmlns:r=\"");
    xml.append(WordNames.RELATIONSHIPS + "\"><c:date1904 val=\"0\"/><c:lang val=\"zh-CN\"/>");
    xml.append("<c:roundedCorners val=\"0\"/><c:chart>");
    title();
    xml.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea>");
    place();
    bars();
    namesAxis();
    valuesAxis();
    xml.append("<c:spPr><a:noFill/>" + NO_LINE + "</c:spPr></c:plotArea>");
    if (chart.series().size() > 1) {
      xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"");
    boolean crosses = chart.slots() > chart.names().size() && chart.crossesSlots();
    xml.append(crosses ? "span" : "gap").append("\"/></c:chart>");
    xml.append("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>" + NO_LINE);
    xml.append("</c:spPr>").append(fonts.words(layout.size(), Turn.LEVEL));
    xml.append("<c:externalData r:id=\"" + WORKBOOK_ID + "\"><c:autoUpdate val=\"0\"/>");
    return xml.append("</c:externalData></c:chartSpace>").toString();
  }

  private void title() {
    xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>");
    for (String line : ChartLayout.heads(chart)) {
      xml.append(fonts.titleLine(line, layout.titleSize()));
    }
    xml.append("</c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
  }

  private void place() {
    Plot plot = layout.plot();
    xml.append("<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/>");
    xml.append("<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>");
    share("x", plot.left(), layout.width());
    share("y", plot.top(), layout.height());
    share("w", plot.width(), layout.width());
    share("h", plot.height(), layout.height());
    xml.append("</c:manualLayout></c:layout>");
  }

  private void share(String name, int part, int whole) {
    BigDecimal share =
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    xml.append("<c:" + name + " val=\"" + share.toPlainString() + "\"/>");
  }

  private void bars() {
    boolean line = chart.form() == ChartForm.LINE;
    String element = line ? "lineChart" : "barChart";
    xml.append("<c:" + element + ">");
    if (!line) {
      xml.append("<c:barDir val=\"" + (chart.form() == ChartForm.BAR ? "bar" : "col") + "\"/>");
    }
    xml.append("<c:grouping val=\"" + (line ? "standard" : "clustered") + "\"/>");
    xml.append("<c:varyColors val=\"0\"/>");
    ChartSeriesXml series = new ChartSeriesXml(chart, layout, fonts);
    for (int i = 0; i < chart.series().size(); i++) {
      xml.append(series.of(i));
    }
    if (line) {
      xml.append("<c:marker val=\"1\"/>");
    } else {
      int count = chart.series().size();
      int share = ChartLayout.barsShare(count);
      xml.append("<c:gapWidth val=\"" + 100 * count * (100 - share) / share + "\"/>");
    }
    xml.append("<c:axId val=\"" + NAMES_AXIS + "\"/><c:axId val=\"" + VALUES_AXIS + "\"/>");
    xml.append("</c:" + element + ">");
  }

  private void namesAxis() {
    boolean lying = chart.form() == ChartForm.BAR;
    xml.append("<c:catAx><c:axId val=\"" + NAMES_AXIS + "\"/><c:scaling><c:orientation val=\"");
    xml.append(lying ? "maxMin" : "minMax").append("\"/></c:scaling><c:delete val=\"0\"/>");
    xml.append("<c:axPos val=\"" + (lying ? "l" : "b") + "\"/>");
    xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
    xml.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"low\"/><c:spPr>" + line(SeriesStyle.INK) + "</c:spPr>");
    xml.append(fonts.words(layout.size(), layout.names()));
    xml.append("<c:crossAx val=\"" + VALUES_AXIS + "\"/><c:crosses val=\"autoZero\"/>");
    xml.append("<c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>");
    xml.append("<c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
  }

  private void valuesAxis() {
    boolean lying = chart.form() == ChartForm.BAR;
    xml.append("<c:valAx><c:axId val=\"" + VALUES_AXIS + "\"/><c:scaling>");
    xml.append("<c:orientation val=\"minMax\"/><c:max val=\"" + axis.to().toPlainString() + "\"/>");
    xml.append("<c:min val=\"" + axis.from().toPlainString() + "\"/></c:scaling>");
    xml.append("<c:delete val=\"0\"/><c:axPos val=\"" + (lying ? "b" : "l") + "\"/>");
    xml.append("<c:majorGridlines><c:spPr>" + line(SeriesStyle.GRID) + "</c:spPr>");
    xml.append("</c:majorGridlines><c:numFmt formatCode=\"");
    xml.append(ChartNumbers.format(axis.ticks())).append("\" sourceLinked=\"0\"/>");
    xml.append("<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"nextTo\"/><c:spPr>" + line(SeriesStyle.INK) + "</c:spPr>");
    xml.append(fonts.words(layout.size(), Turn.LEVEL));
    xml.append("<c:crossAx val=\"" + NAMES_AXIS + "\"/><c:crosses val=\"");
    // names run downwards, so the foot of the chart is the end of the axis
    xml.append(lying ? "max" : "min").append("\"/><c:crossBetween val=\"between\"/>");
    xml.append("<c:majorUnit val=\"" + axis.step().toPlainString() + "\"/></c:valAx>");
  }

  private static String line(String grey) {
    return "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"" + grey + "\"/></a:solidFill></a:ln>";
  }
}
