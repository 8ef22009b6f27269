package org.tongbao.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tongbao.chart.Chart;
import org.tongbao.chart.ChartForm;
import org.tongbao.chart.Charts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartSvgTest {
  private static final Chart TWO =
      Charts.chart(
          ChartForm.COLUMN,
          "各区“合格率”<&>",
          "%",
          Charts.series("网站", "东区 100", "西区 50.5", "南区"),
          Charts.series("新媒体", "东区 25", "西区", "南区 0"));

  private static Document svg(Chart chart) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(ChartSvg.of(chart, "chart-1"))));
  }

  private static List<Element> all(Document svg, String tag) {
    NodeList nodes = svg.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  @Test
  void isReadToThoseWhoDoNotSeeIt() throws Exception {
    Document svg = svg(TWO);
    Element root = svg.getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("chart-1-title chart-1-desc");
    assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo(TWO.caption());
    assertThat(all(svg, "desc").get(0).getTextContent()).isEqualTo(TWO.alternative());
  }

  @Test
  void drawsBarsAsLongAsTheirValuesAndNoneWhereThereIsNoValue() throws Exception {
    List<Element> boxes = all(svg(TWO), "rect");

    List<Element> bars = boxes.subList(0, 4); // the others are the legend's
    assertThat(boxes).hasSize(6);
    int whole = number(bars.get(0), "height");
    assertThat(bars)
        .extracting(bar -> Math.round(number(bar, "height") * 1000f / whole))
        .containsExactly(1000, 505, 250, 0);
    assertThat(bars)
        .extracting(bar -> number(bar, "y") + number(bar, "height"))
        .containsOnly(number(bars.get(0), "y") + whole);
  }

  @Test
  void printsValuesNamesAndTicksOnceEach() throws Exception {
    assertThat(all(svg(TWO), "text"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "各区“合格率”<&>（单位：%）",
            "0", "20", "40", "60", "80", "100", "东区", "西区", "南区", "100", "50.5", "25", "0", "网站",
            "新媒体");
  }

  @Test
  void breaksALineWhereAValueIsMissingAndSaysWhereItsAxisBegins() throws Exception {
    Chart line =
        Charts.chart(
            ChartForm.LINE, "变化", "%", Charts.series("网站", "一 96", "二 97", "三", "四 99.5", "五 98"));

    Document svg = svg(line);

    assertThat(all(svg, "path"))
        .extracting(path -> path.getAttribute("d"))
        .filteredOn(d -> d.matches("M\\d+ \\d+L\\d+ \\d+M\\d+ \\d+L\\d+ \\d+"))
        .hasSize(1);
    assertThat(all(svg, "text")).extracting(Element::getTextContent).contains("（纵轴从96起，不从0起）");
  }

  @Test
  void laysBarsFromTheFirstNameDownwards() throws Exception {
    Chart lying = Charts.chart(ChartForm.BAR, "数", "个", Charts.series("网站", "东 3", "西 -1", "南 2"));

    List<Element> bars = all(svg(lying), "rect");

    assertThat(bars).extracting(bar -> number(bar, "y")).isSorted();
    int zero = number(bars.get(0), "x");
    assertThat(number(bars.get(1), "x") + number(bars.get(1), "width")).isEqualTo(zero);
    assertThat(number(bars.get(2), "x")).isEqualTo(zero);
    int three = number(bars.get(0), "width");
    assertThat(number(bars.get(2), "width")).isBetween(three * 2 / 3 - 1, three * 2 / 3 + 1);
  }

  /** What the pen does: M moves it, L draws a line. */
  private static String line(Document svg) {
    return all(svg, "path").stream()
        .filter(path -> path.getAttribute("stroke-width").equals("35"))
        .map(path -> path.getAttribute("d").replaceAll("[\\d ]", ""))
        .findFirst()
        .orElse("");
  }

  @Test
  void placesPointsTrueToTime() throws Exception {
    Chart uneven =
        Charts.chart(
            ChartForm.LINE, "各期", "%", Charts.series("网站", "1月 90", "2月至3月+2 92", "4月+1 91"));
    Document svg = svg(uneven);

    List<Integer> at = new ArrayList<>();
    for (Element text : all(svg, "text")) {
      if (text.getTextContent().endsWith("月")) {
        at.add(number(text, "x"));
      }
    }
    assertThat(at).hasSize(3);
    assertThat((at.get(1) - at.get(0)) / (double) (at.get(2) - at.get(1)))
        .isCloseTo(2, within(0.01));
    assertThat(line(svg)).isEqualTo("MLL");
  }

  /** Word could not break the line there and cross the empty slot as well. */
  @Test
  void drawsNoLineOverEmptySlotsWhereAValueIsMissing() throws Exception {
    Chart missing =
        Charts.chart(
            ChartForm.LINE, "各期", "", Charts.series("网站", "1月 90", "2月至3月+2 92", "4月", "5月 91"));

    assertThat(line(svg(missing))).isEqualTo("MMM");
  }
}
