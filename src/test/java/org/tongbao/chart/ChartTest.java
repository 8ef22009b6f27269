package org.tongbao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Chart CHART =
      Charts.chart(
          ChartForm.BAR,
          "合格率",
          "%",
          Charts.series("网站", "东区 50.00", "西区"),
          Charts.series("新媒体", "东区 100", "西区 0"));

  @Test
  void saysAllOfItselfInWords() {
    assertThat(CHART.alternative()).isEqualTo("合格率（单位：%），条形图。网站：东区 50.00，西区没有数。新媒体：东区 100，西区 0。");
  }

  @Test
  void saysInWordsWhereAnAxisDoesNotBeginAtZero() {
    Chart line = Charts.chart(ChartForm.LINE, "变化", "", Charts.series("网站", "一 98", "二 99"));

    assertThat(line.alternative()).isEqualTo("变化，折线图。网站：一 98，二 99。");
    assertThat(ChartLayout.heads(line)).containsExactly("变化", "（纵轴从98起，不从0起）");
  }

  @Test
  void takesNoMoreThanItsPageHoweverMuchItHolds() {
    String[] points =
        IntStream.rangeClosed(1, Chart.MOST_POINTS)
            .mapToObj(i -> "单位名称很长的第" + i + "个 100")
            .toArray(String[]::new);
    Series[] series =
        IntStream.rangeClosed(1, Chart.MOST_SERIES)
            .mapToObj(i -> Charts.series("名称很长的系列第" + i, points))
            .toArray(Series[]::new);
    for (ChartForm form : ChartForm.values()) {
      ChartLayout layout = ChartLayout.of(Charts.chart(form, "图", "%", series), 8844, 8929, 240);

      assertThat(layout.height()).as(form.name()).isLessThanOrEqualTo(8929);
      assertThat(layout.plot().height()).as(form.name()).isGreaterThan(2000);
      assertThat(layout.plot().left()).as(form.name()).isNotNegative();
      assertThat(layout.plot().right()).as(form.name()).isLessThanOrEqualTo(8844);
      assertThat(layout.labels()).as(form.name()).isEqualTo(ChartLayout.Turn.NONE);
    }
  }

  @Test
  void turnsWordsThatHaveNoRoomSideBySide() {
    String[] points =
        IntStream.rangeClosed(1, 21).mapToObj(i -> "某某市 98.8" + i % 10).toArray(String[]::new);
    ChartLayout many =
        ChartLayout.of(
            Charts.chart(ChartForm.COLUMN, "图", "%", Charts.series("网站", points)), 8844, 8929, 240);
    ChartLayout few = ChartLayout.of(CHART, 8844, 8929, 240);

    assertThat(many.names()).isEqualTo(ChartLayout.Turn.SLANTED);
    assertThat(many.labels()).isEqualTo(ChartLayout.Turn.UPRIGHT);
    assertThat(few.names()).isEqualTo(ChartLayout.Turn.LEVEL);
    assertThat(few.labels()).isEqualTo(ChartLayout.Turn.LEVEL);
    assertThat(few.size()).isEqualTo(210);
  }
}
