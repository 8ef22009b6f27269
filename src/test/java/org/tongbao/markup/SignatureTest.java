package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several issuers: + stands side by side, | begins a row, / a line. */
class SignatureTest {
  private static String signed(String attribute, String names) {
    String issuers =
        Arrays.stream(names.split(" "))
            .map(name -> "<issuer>" + name + "</issuer>")
            .collect(Collectors.joining());
    String signature = "<signature " + attribute + ">" + issuers + "<date>日</date></signature>";
    return RecordedBlocks.body(signature).blocks().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "甲局, 甲局",
    "甲局 乙局, 甲局+乙局",
    "甲局 乙局 丙局, 甲局+乙局+丙局",
    "甲局 乙局 丙局 丁局, 甲局+乙局|丙局+丁局",
    "甲局 乙局 丙局 丁局 戊局, 甲局+乙局+丙局|丁局+戊局",
    "甲局 乙局 丙局 丁局 戊局 己局 庚局, 甲局+乙局+丙局|丁局+戊局+己局|庚局",
    "七个字的机关局 乙局 丙局, 七个字的机关局+乙局+丙局",
    "八个字的某个机关 乙局 丙局, 八个字的某个机关+乙局|丙局",
    "十二个字的某市某某机关局 乙局, 十二个字的某市某某机关局+乙局",
    "十三个字的某市的某某机关局 乙局, 十三个字的某市的某某机关局|乙局"
  })
  void issuersWithSealsStandSideBySide(String names, String rows) {
    assertThat(signed("", names)).isEqualTo("落款 " + rows + " 日");
  }

  @ParameterizedTest
  @CsvSource({"甲局 乙局, 甲局/乙局", "甲局 乙局 丙局 丁局, 甲局/乙局/丙局/丁局"})
  void issuersWithoutSealsStandOneBelowTheOther(String names, String rows) {
    assertThat(signed("seal='no'", names)).isEqualTo("落款 " + rows + " 日 不盖章");
  }
}
