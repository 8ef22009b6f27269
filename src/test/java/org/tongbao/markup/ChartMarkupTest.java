package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.chart.Point;
import org.tongbao.chart.Series;
import org.tongbao.problem.Place;

class ChartMarkupTest {

  private static String chart(String unit, String points) {
    return "<chart form=\"柱形图\" title=\"合格率\" unit=\""
        + unit
        + "\"><series name=\"网站\">"
        + points
        + "</series></chart>";
  }

  @Test
  void isOneBlockWithAllItsSeries() {
    assertThat(
            RecordedBlocks.body(
                    """
                    <h1>图</h1>
                    <chart form="折线图" title=" 各期合格率 " unit="%">
                      <series name="网站"><point name="一季度">98.50%</point><point name="二季度"/></series>
                      <series name="新媒体"><point name="一季度">—</point><point name="二季度">100%</point></series>
                    </chart>
                    <note>注：略。</note>
                    """)
                .blocks())
        .containsExactly(
            "小标题1 一、 图", "图 各期合格率（单位：%），折线图。网站：一季度 98.50，二季度没有数。新媒体：一季度没有数，二季度 100。", "表注 注：略。");
  }

  @ParameterizedTest
  @CsvSource({
    "%, 98.6%, 98.6",
    "%, 98.6, 98.6",
    "%, 50.00%, 50.00",
    "%, -0.5%, -0.5",
    "条, 780条, 780",
    "'', 0, 0",
    "家, 999999999.999999, 999999999.999999",
  })
  void takesAValueAsItIsPrintedElsewhere(String unit, String printed, String value) {
    String name = unit.isEmpty() ? "合格率" : "合格率（单位：" + unit + "）";
    assertThat(
            RecordedBlocks.body(chart(unit, "<point name=\"甲区\">" + printed + "</point>")).blocks())
        .containsExactly("图 " + name + "，柱形图。网站：甲区 " + value + "。");
  }

  @Test
  void fillsAnAttachment() {
    String attachment = "<attachment title=\"图\">" + chart("", "<point name=\"甲\">1</point>");

    assertThat(RecordedBlocks.body(attachment + "</attachment>").messages()).isEmpty();
  }

  /** In a proof copy every printed value carries a mark, in names and in values. */
  @Test
  void readsMarkedValuesAndKeepsTheirSources() {
    ChartBlock block =
        new ChartBlock(
            new Faults(problem -> fail(problem.code()), () -> () -> Place.of("notice.ftlx")));
    block.begin(Map.of("form", "条形图", "title", "合格率", "unit", "%"));
    block.beginSeries(Map.of("name", "网站"));
    for (String printed :
        List.of(Mark.around("98.6%", 7), Mark.around("99%", 8), Mark.around("—", 7))) {
      block.beginPoint(Map.of("name", "点" + printed.hashCode()));
      block.point(Text.of(printed));
    }
    block.endSeries();

    Series series = Objects.requireNonNull(block.end()).series().get(0);
    assertThat(series.points()).extracting(Point::label).containsExactly("98.6", "99", "");
    assertThat(series.sources()).containsExactly(7, 8);
    assertThat(
            RecordedBlocks.body(
                    chart("%", "<point name=\"" + Mark.around("甲区", 3) + "\">1</point>"))
                .blocks())
        .containsExactly("图 合格率（单位：%），柱形图。网站：甲区 1。");
  }

  @Test
  void isATableInPlainText() throws IOException {
    NoticeText text = new NoticeText();
    try (NoticeMarkup markup = new NoticeMarkup(text, written -> () -> Place.of("notice.ftlx"))) {
      markup.write(
          "<notice><title>通报</title>"
              + chart("%", "<point name=\"甲区\">98.60%</point><point name=\"乙区\"/>")
              + "</notice>");
    }

    assertThat(text.lines()).containsExactly("通报", "图：合格率（单位：%）", " | 网站", "甲区 | 98.60", "乙区 | ");
  }
}
