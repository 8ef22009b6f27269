package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String PORTAL = "政府门户网站";

  private static Names names(String... items) {
    return new Names(List.of(items));
  }

  @Test
  void joinsNamesInTheGivenOrder() {
    assertThat(names("韶关", "广州", "深圳")).hasToString("韶关、广州、深圳");
    assertThat(names("广州")).hasToString("广州");
    assertThat(names()).hasToString("");
    assertThat(names("广州", "深圳").count()).isEqualTo(2);
  }

  @Test
  void leavesOutTheCommaWhereMarksMeet() {
    assertThat(names("东莞公安交警网", "东莞市地情网").quoted()).hasToString("“东莞公安交警网”“东莞市地情网”");
    assertThat(names("《甲》", "“乙”", "《丙》")).hasToString("《甲》“乙”《丙》");
  }

  @Test
  void keepsTheCommaWhereOnlyOneOfTwoCarriesMarks() {
    assertThat(names("“甲”微信公众号", "“乙”微信公众号")).hasToString("“甲”微信公众号、“乙”微信公众号");
    assertThat(names("“甲”", "乙", "“丙”")).hasToString("“甲”、乙、“丙”");
    assertThat(names("广州市“甲”", "深圳市“乙”")).hasToString("广州市“甲”、深圳市“乙”");
  }

  @Test
  void saysASharedEndingOnce() {
    assertThat(names("惠州市博罗县政府门户网站", "清远市政府门户网站").sharing(PORTAL)).isEqualTo("惠州市博罗县、清远市政府门户网站");
  }

  @Test
  void printsNamesWholeWhenTheEndingIsNotShared() {
    assertThat(names("甲县政府门户网站").sharing(PORTAL)).isEqualTo("甲县政府门户网站");
    assertThat(names("甲县政府门户网站", "乙局网站").sharing(PORTAL)).isEqualTo("甲县政府门户网站、乙局网站");
    assertThat(names("甲县政府门户网站", "政府门户网站").sharing(PORTAL)).isEqualTo("甲县政府门户网站、政府门户网站");
    assertThat(names().sharing(PORTAL)).isEmpty();
  }

  @Test
  void accountsCarryMarksAndPlatformAndNeighboursShareTheirRegion() {
    Clause clause =
        new Clause(
            "不更新",
            List.of(
                new NamedUnit("江门滨江新区", "", "江门市", "微信订阅号"),
                new NamedUnit("江门发布", "", "江门市", "抖音"),
                new NamedUnit("平安乙县", "", "清远市", "微信公众号"),
                new NamedUnit("江门税务", "", "江门市", "APP")));
    assertThat(clause.accounts())
        .hasToString("江门市“江门滨江新区”微信订阅号、“江门发布”抖音、清远市“平安乙县”微信公众号、江门市“江门税务”APP");
    assertThat(clause.names()).hasToString("江门滨江新区、江门发布、平安乙县、江门税务");
  }

  @Test
  void accountsWithoutPlatformOrGroupMeetByTheirMarks() {
    Clause clause =
        new Clause("不更新", List.of(new NamedUnit("甲", "", "", ""), new NamedUnit("乙", "", "", "")));
    assertThat(clause.accounts()).hasToString("“甲”“乙”");
  }
}
