package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongbao.notice.SmallInspection.ACCOUNT;
import static org.tongbao.notice.SmallInspection.SITE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

/** Units as attachments list them. */
class UnitListsTest {
  private final SmallInspection inspection = new SmallInspection();

  @Test
  void listsAUnitOnceWithItsProblemsJoined() {
    InspectedUnit one = inspection.unit(SITE, "甲网", "", "省教育厅", "省教育厅办公室", "4400000001");
    InspectedUnit two = inspection.site("乙网", "深圳市");
    inspection
        .veto(two, "", "打不开")
        .veto(one, "", "首页不更新")
        .finding(two, Severity.MINOR, "", "错别字", false, true)
        .veto(two, "", "栏目空白")
        .finding(two, Severity.MINOR, "", "链接失效", true, false);
    assertThat(inspection.assemble().inspected(SITE).listed())
        .containsExactly(
            new ListedUnit(
                "乙网", "", "深圳市", "", "", "", "", "打不开，栏目空白，链接失效", origin("乙网", 2, 1, 4, 5)),
            new ListedUnit(
                "甲网", "省教育厅办公室", "省教育厅", "", "", "4400000001", "", "首页不更新", origin("甲网", 1, 2)));
  }

  @Test
  void saysAProblemThatWasFoundTwiceOnceInTheList() {
    InspectedUnit unit = inspection.site("甲网", "广州市");
    inspection.veto(unit, "", "打不开").veto(unit, "", "栏目空白").veto(unit, "", "打不开");
    assertThat(inspection.assemble().inspected(SITE).listed())
        .extracting(ListedUnit::problem)
        .containsExactly("打不开，栏目空白");
  }

  @Test
  void givesEveryUnitOfAKindWithAllItsProblemsAsOftenAsAsked() {
    InspectedUnit one = inspection.scored("甲网", "92.50");
    inspection.account("丁", "深圳市", "抖音");
    inspection.site("乙网", "深圳市");
    inspection.veto(one, "", "打不开").finding(one, Severity.MINOR, "", "错别字", false, false);
    Inspected sites = inspection.assemble().inspected(SITE);
    for (int time = 0; time < 2; time++) {
      assertThat(sites.units())
          .extracting(UnitRow::name, u -> u.score().toString(), u -> u.problem().toString())
          .containsExactly(tuple("甲网", "92.5", "打不开，错别字"), tuple("乙网", "", ""));
    }
    assertThat(sites.units())
        .extracting(UnitRow::origin)
        .containsExactly(origin("甲网", 1, 1, 2), origin("乙网", 3));
  }

  @Test
  void ranksTheScoredDenselySoThatEqualsShareARank() {
    inspection.scored("甲网", "88");
    inspection.scored("乙网", "96.50");
    inspection.site("丙网", "广州市");
    inspection.scored("丁网", "88.0");
    inspection.scored("戊网", "59.9");
    inspection.scored("己网", "100");
    assertThat(inspection.assemble().inspected(SITE).ranking())
        .containsExactly(
            new RankedUnit(1, "第一", "己网", "广州市", "己网办公室", "100", ranked("己网", 6)),
            new RankedUnit(2, "第二", "乙网", "广州市", "乙网办公室", "96.5", ranked("乙网", 2)),
            new RankedUnit(3, "第三", "甲网", "广州市", "甲网办公室", "88", ranked("甲网", 1)),
            new RankedUnit(3, "第三", "丁网", "广州市", "丁网办公室", "88", ranked("丁网", 4)),
            new RankedUnit(4, "第四", "戊网", "广州市", "戊网办公室", "59.9", ranked("戊网", 5)));
    assertThat(inspection.assemble().inspected(SITE).failed().value()).as("59.9").isEqualTo(1);
    assertThat(inspection.assemble().inspected(ACCOUNT).ranking()).isEmpty();
  }

  @Test
  void aScoreOnTheLineOfABandLiesInItAndOneBelowTheLowestInNone() {
    inspection.band("优秀", "90").band("良好", "80.00");
    inspection.scored("甲网", "80");
    inspection.scored("乙网", "89.99");
    inspection.scored("丙网", "90.00");
    inspection.scored("丁网", "79.99");
    inspection.scored("戊网", "120");
    List<ScoreBand> bands = inspection.assemble().inspected(SITE).bands();
    assertThat(bands).extracting(ScoreBand::name).containsExactly("优秀", "良好");
    assertThat(bands).extracting(ScoreBand::from).containsExactly("90", "80");
    assertThat(bands).extracting(b -> b.names().toString()).containsExactly("戊网、丙网", "乙网、甲网");
    assertThat(bands).extracting(b -> b.count().value()).containsExactly(2L, 2L);
    assertThat(bands.get(1).names().source())
        .isEqualTo(Source.of("政府网站得分在“良好”段（80分以上）的", new Evidence.UnitRows(List.of(2, 1))));
    assertThat(bands.get(1).origin())
        .isEqualTo(Source.of("分段“良好”", new Evidence.Setting("分段/良好/下限")));
  }

  private static Source origin(String name, int row, Integer... findings) {
    Evidence unit = new Evidence.UnitRows(List.of(row));
    return findings.length == 0
        ? Source.of(name, unit)
        : Source.of(name, unit, new Evidence.Findings(List.of(findings)));
  }

  private static Source ranked(String name, int row) {
    return origin(name, row).computed("名次：按得分从高到低，得分相同的名次相同，有单项否决问题的不参加");
  }
}
