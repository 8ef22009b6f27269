package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;

class TitleLinesTest {
  private static final int CAPACITY = 40;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于全市政府网站检查情况的通报 | 关于全市政府网站检查情况的通报",
        "示例市人民政府办公室关于2024年第二季度全市政府网站与政务新媒体检查情况的通报" + " | 示例市人民政府办公室关于2024年第二季度/全市政府网站与政务新媒体检查情况的通报",
        "某省人民政府办公厅关于2024年第二季度全省政府网站与政务新媒体检查以及政府网站年度报表公布情况的通报"
            + " | 某省人民政府办公厅关于2024年第二季度/全省政府网站与政务新媒体检查以及/政府网站年度报表公布情况的通报",
        "各县区政府网站和政务新媒体单项否决问题整改情况一览表 | 各县区政府网站和政务新媒体/单项否决问题整改情况一览表",
        "松溪河县石门坎彝族苗族乡人民政府信息报送和检查情况通报 | 松溪河县石门坎彝族苗族乡/人民政府信息报送和检查情况通报",
        "2024年第一次全国政府网站抽查发现突出问题的政府网站名单 | 2024年第一次全国政府网站抽查/发现突出问题的政府网站名单",
        "存在单项否决问题的政府网站和政务新媒体账号整改反馈表 | 存在单项否决问题的/政府网站和政务新媒体账号整改反馈表"
      })
  void breaksAtSense(String title, String lines) {
    assertThat(TitleLines.of(Text.of(title), CAPACITY).lines()).containsExactly(lines.split("/"));
  }

  @Test
  void leavesTheTemplatesOwnBreaks() {
    Text own = new Text(List.of("示例市人民政府办公室关于", "2024年第二季度全市政府网站与政务新媒体检查情况的通报"));
    assertThat(TitleLines.of(own, CAPACITY)).isSameAs(own);
  }

  @Test
  void keepsMarksOnBothSidesOfABreak() {
    Text title = Text.of(Mark.around("各县区政府网站和政务新媒体单项否决问题整改情况", 7) + "一览表");
    assertThat(TitleLines.of(title, CAPACITY).lines())
        .containsExactly(Mark.around("各县区政府网站和政务新媒体", 7), Mark.around("单项否决问题整改情况", 7) + "一览表");
  }

  @Test
  void leavesWhatHasNoPlaceForABreak() {
    Text title = Text.of("x".repeat(50));
    assertThat(TitleLines.of(title, CAPACITY)).isSameAs(title);
  }

  /**
   * Six lines of words that can be divided anywhere, which took seconds when every way was tried.
   */
  @Test
  void breaksALongTitleAtOnce() {
    assertTimeout(
        Duration.ofSeconds(1),
        () -> assertThat(TitleLines.of(Text.of("甲".repeat(120)), CAPACITY).lines()).hasSize(6));
  }

  @Test
  void dividesNoRareCharacter() {
    Text title = Text.of("甲".repeat(5) + "𠮷".repeat(19));
    assertThat(TitleLines.of(title, CAPACITY).lines())
        .containsExactly("甲".repeat(5) + "𠮷".repeat(7), "𠮷".repeat(12));
  }
}
