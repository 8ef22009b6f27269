package org.tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.preview.NamedValue;

/** A clerk reads and writes no FreeMarker. */
class PlainWordsTest {
  private final PlainWords words =
      new PlainWords(
          List.of(
              new NamedValue("notice.period", "期间，如2026年第三季度", "2026年第三季度"),
              new NamedValue("notice.issuer", "发文机关", "甲市人民政府办公室"),
              new NamedValue("notice.short", "发文机关", "市政府办公室")));

  @Test
  void showsValuesAsTheirMeanings() {
    assertThat(words.shown("${notice.period}，${notice.issuer}检查了网站。"))
        .isEqualTo("【期间】，【发文机关】检查了网站。");
    assertThat(words.source("【期间】，【notice.short】检查了网站。【没有的】"))
        .isEqualTo("${notice.period}，${notice.short}检查了网站。【没有的】");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请认真整改。",
        "<p>甲。</p>\n<p>乙。</p>",
        "<p><h2>压实责任。</h2>各单位要自查。</p>\n<p>按时报送。</p>",
        "<ol>\n<li>甲。</li>\n<li>${notice.period}。</li>\n</ol>\n<p>乙。</p>",
        "甲&amp;乙 &lt; 丙"
      })
  void readsBackWhatItShows(String source) {
    assertThat(words.isPlain(source)).isTrue();
    assertThat(words.source(words.shown(source))).isEqualTo(source);
  }

  @Test
  void aHeadingAndANumberAreWrittenAsPeopleDo() {
    assertThat(words.shown("<p>\n  <h2>压实责任。</h2>各单位\n  要自查。\n</p>"))
        .isEqualTo("【小标题：压实责任。】各单位要自查。");
    assertThat(words.source("1. 甲。\n2、乙。")).isEqualTo("<ol>\n<li>甲。</li>\n<li>乙。</li>\n</ol>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#if notice.ratesPublished>有</#if>",
        "<@charts.rates notice.kinds/>",
        "${notice.unknown}",
        "<see attachment=\"名单\"/>"
      })
  void whatDecidesIsNotShownAsPlain(String source) {
    assertThat(words.isPlain(source)).isFalse();
  }

  /** Nothing that people type is taken for code. */
  @ParameterizedTest
  @ValueSource(strings = {"${notice.issuer}", "<#stop>", "<p>", "a<b&c>d"})
  void whatIsTypedIsText(String typed) {
    assertThat(words.source(typed)).doesNotContain("${").doesNotContain("<#").doesNotContain("<p>");
  }

  @Test
  void aTypedFigureIsFoundAndAComputedOneIsNone() {
    assertThat(
            words.typedFigures(
                "<ol><li>${notice.period}检查了网站。</li><li>${notice.period}收到留言267件。</li></ol>"
                    + "<p>${notice.rate(3)}的网站合格。</p><p>共<see attachment=\"附件1\"/>。</p>"))
        .containsExactly("2. 2026年第三季度收到留言267件。");
  }

  @Test
  void theSetsWordingIsReadWithoutWhatDecides() {
    assertThat(
            words.printed(
                "<#if (notice.bases.count > 0)>根据要求，</#if>${notice.issuer}检查了${notice.other}。"))
        .isEqualTo("根据要求，甲市人民政府办公室检查了……。");
  }
}
