package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontNamesTest {
  @ParameterizedTest
  @CsvSource({
    "FZXiaoBiaoSong-B05S, 方正小标宋简体",
    "FZXiaoBiaoSong-B05, 方正小标宋_GBK",
    "FZHei-B01S, 方正黑体简体",
    "FZHei-B01, 方正黑体_GBK",
    "FZFangSong-Z02S, 方正仿宋简体",
    "FZKai-Z03S, 方正楷体简体",
    "FZShuSong-Z01S, 方正书宋简体",
    "FZXBSJW--GB1-0, 方正小标宋简体",
    "FZHTK--GBK1-0, 方正黑体_GBK",
    "SimHei, 黑体",
    "KaiTi_GB2312, 楷体_GB2312",
    "fangsong, 仿宋",
    "STZhongsong, 华文中宋",
    "times new roman, Times New Roman"
  })
  void knowsAFontByItsEnglishName(String english, String chinese) {
    assertThat(FontNames.same(english, chinese)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "FZXiaoBiaoSong-B05T, 方正小标宋简体",
    "FZHei-B01S, 方正黑体_GBK",
    "FZKai-Z03S, 方正仿宋简体",
    "KaiTi, 楷体_GB2312",
    "Arial, Times New Roman"
  })
  void tellsOtherFontsApart(String english, String chinese) {
    assertThat(FontNames.same(english, chinese)).isFalse();
  }
}
