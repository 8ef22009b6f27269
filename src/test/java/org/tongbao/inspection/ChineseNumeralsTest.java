package org.tongbao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 第一",
    "9, 第九",
    "10, 第十",
    "11, 第十一",
    "20, 第二十",
    "21, 第二十一",
    "99, 第九十九",
    "100, 第100"
  })
  void countsInChineseToNinetyNine(int number, String printed) {
    assertThat(ChineseNumerals.ordinal(number)).isEqualTo(printed);
  }
}
