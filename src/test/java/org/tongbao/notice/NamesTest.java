package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String PORTAL = "政府门户网站";

  private static Names names(String... items) {
    return new Names(List.of(items), Source.of("名称"));
  }

  @Test
  void joinsNamesInTheGivenOrder() {
    assertThat(names("韶关", "广州", "深圳")).hasToString("韶关、广州、深圳");
    assertThat(names("广州")).hasToString("广州");
    assertThat(names()).hasToString("");
    assertThat(names("广州", "深圳").count().value()).isEqualTo(2);
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
    assertThat(names("惠州市博罗县政府门户网站", "清远市政府门户网站").sharing(PORTAL)).hasToString("惠州市博罗县、清远市政府门户网站");
  }

  @Test
  void printsNamesWholeWhenTheEndingIsNotShared() {
    assertThat(names("甲县政府门户网站").sharing(PORTAL)).hasToString("甲县政府门户网站");
    assertThat(names("甲县政府门户网站", "乙局网站").sharing(PORTAL)).hasToString("甲县政府门户网站、乙局网站");
    assertThat(names("甲县政府门户网站", "政府门户网站").sharing(PORTAL)).hasToString("甲县政府门户网站、政府门户网站");
    assertThat(names().sharing(PORTAL)).hasToString("");
  }

  @Test
  void whatIsMadeOfNamesKeepsTheirSource() {
    Names names = names("惠州市政府门户网站", "清远市政府门户网站");
    assertThat(names.quoted().source()).isEqualTo(names.source());
    assertThat(names.count().source()).isEqualTo(names.source());
    assertThat(names.sharing(PORTAL).source()).isEqualTo(names.source());
    assertThat(names.sharing("网").source()).isEqualTo(names.source());
  }

  private static Clause clause(NamedUnit... units) {
    Source source = Source.of("正文表述", new Evidence.Findings(List.of(7, 9)));
    return new Clause(new Words("不更新", source), "", List.of(units), List.of(7, 9));
  }

  private static NamedUnit account(String name, String group, String platform) {
    Source row = Source.of("点名的单位", new Evidence.UnitRows(List.of(1)));
    return new NamedUnit(SmallInspection.ACCOUNT, name, group + "办公室", group, platform, row);
  }

  @Test
  void accountsCarryMarksAndPlatformAndNeighboursShareTheirRegion() {
    Clause clause =
        clause(
            account("江门滨江新区", "江门市", "微信订阅号"),
            account("江门发布", "江门市", "抖音"),
            account("平安乙县", "清远市", "微信公众号"),
            account("江门税务", "江门市", "APP"));
    assertThat(clause.accounts())
        .hasToString("江门市“江门滨江新区”微信订阅号、“江门发布”抖音号、清远市“平安乙县”微信公众号、江门市“江门税务”APP");
    assertThat(clause.names()).hasToString("江门滨江新区、江门发布、平安乙县、江门税务");
    assertThat(clause.sponsors()).hasToString("江门市办公室、清远市办公室");
  }

  @Test
  void accountsWithoutGroupMeetByTheirPlatforms() {
    assertThat(clause(account("甲", "", "抖音"), account("乙", "", "APP")).accounts())
        .hasToString("“甲”抖音号、“乙”APP");
  }

  @Test
  void unitsOfWhichOneHasNoPlatformAreNoAccounts() {
    assertThat(clause(account("甲", "", ""), account("乙", "", "")).accounts()).isNull();
    assertThat(clause(account("甲", "", "抖音"), account("乙", "", "")).accounts()).isNull();
    assertThat(clause().accounts()).isNull();
  }

  @Test
  void whatAClauseNamesRestsOnTheFindingsBehindIt() {
    Clause clause = clause(account("甲", "", "抖音"), account("乙", "", "APP"));
    Source source = Source.of("点名的单位，共2个", new Evidence.Findings(List.of(7, 9)));
    assertThat(clause.names().source()).isEqualTo(source);
    assertThat(clause.accounts()).isNotNull().extracting(Names::source).isEqualTo(source);
  }
}
