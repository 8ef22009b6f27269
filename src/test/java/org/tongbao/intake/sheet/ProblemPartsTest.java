package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell with several problems is several findings; a cell with one is left as it is. */
class ProblemPartsTest {

  @ParameterizedTest
  @CsvSource({
    "1.首页打不开；2.栏目空白。, 首页打不开|栏目空白",
    "1、首页打不开 2、栏目空白 3、错别字, 首页打不开|栏目空白|错别字",
    "（1）首页2.5秒才打开；（2）栏目空白, 首页2.5秒才打开|栏目空白",
    "①首页打不开②栏目空白, 首页打不开|栏目空白",
    "一是首页打不开；二是栏目空白，三是错别字。, 首页打不开|栏目空白|错别字",
    "1.首页打不开2.栏目空白, 首页打不开|栏目空白",
    "1．首页打不开；2．第3、4栏目空白, 首页打不开|第3、4栏目空白",
  })
  void takesNumberedProblemsApart(String cell, String parts) {
    assertThat(ProblemParts.split(cell)).containsExactly(parts.split("\\|"));
  }

  @Test
  void takesLinesApart() {
    assertThat(ProblemParts.split("打不开；\n\n空白。\r\n")).containsExactly("打不开", "空白");
    assertThat(ProblemParts.split("首页打不开\n栏目空白多")).containsExactly("首页打不开", "栏目空白多");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "首页打不开",
        "首页\n链接失效",
        "首页有3个打不开的链接、2个空白栏目",
        "版本1.0的2.3节有错别字",
        "1.5倍行距",
        "1.首页打不开，见第2.栏目",
        "1.首页打不开，附件2.doc空白",
        "第（1）项、第（2）项没有公开",
        "一是首页打不开",
        "网站存在以下问题：一是首页打不开；二是栏目空白",
        "2、栏目空白"
      })
  void leavesOneProblemAsItIs(String cell) {
    assertThat(ProblemParts.split(cell)).containsExactly(cell);
  }
}
