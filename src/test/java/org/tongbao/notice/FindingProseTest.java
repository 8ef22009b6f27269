package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.notice.SmallInspection.ACCOUNT;
import static org.tongbao.notice.SmallInspection.SITE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

/** Groups findings as the prose words them. */
class FindingProseTest {
  private final SmallInspection inspection = new SmallInspection();

  @Test
  void groupsFindingsByTopicAndProblemInTheOrderOfTheSheet() {
    InspectedUnit one = inspection.site("甲网", "广州市");
    InspectedUnit two = inspection.site("乙网", "深圳市");
    inspection
        .veto(two, "信息不更新", "首页不更新")
        .veto(one, "互动差", "留言未答复")
        .finding(one, Severity.MINOR, "信息不更新", "栏目空白", false, true)
        .veto(one, "信息不更新", "首页不更新")
        .veto(two, "", "错别字")
        .finding(two, Severity.MINOR, "不写进正文", "链接失效", false, false);
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.topics()).extracting(Topic::name).containsExactly("信息不更新", "互动差", "");
    assertThat(sites.topics().get(0).clauses())
        .extracting(clause -> "" + clause.names() + clause.problem())
        .containsExactly("乙网、甲网首页不更新", "甲网栏目空白");
    assertThat(inspection.assemble().inspected(ACCOUNT).topics()).isEmpty();
  }

  @Test
  void putsTopicsUnderTheirSectionAndSaysTheProblemAsProsePutsIt() {
    InspectedUnit one = inspection.site("甲网", "广州市");
    InspectedUnit two = inspection.site("乙网", "深圳市");
    inspection
        .minor(two, "网站方面", "信息不更新", "不更新", "首页长期不更新", "")
        .minor(one, "互动方面", "信息不更新", "不更新", "留言未答复", "")
        .minor(one, "网站方面", "信息不更新", "更新慢", "首页长期不更新", "")
        .veto(one, "", "打不开");
    Notice notice = inspection.assemble();
    Inspected sites = notice.inspected(SITE);
    assertThat(sites.sections()).extracting(Section::name).containsExactly("网站方面", "互动方面", "");
    assertThat(sites.sections())
        .extracting(section -> section.topics().get(0).name())
        .containsExactly("信息不更新", "信息不更新", "");
    assertThat(sites.topics())
        .flatExtracting(Topic::clauses)
        .extracting(clause -> "" + clause.names() + clause.problem())
        .containsExactly("乙网、甲网首页长期不更新", "甲网留言未答复", "甲网打不开");
    assertThat(sites.listed()).extracting(ListedUnit::problem).contains("不更新", "不更新，更新慢，打不开");
    assertThat(notice.sections()).isEqualTo(sites.sections());
  }

  @Test
  void theNoticesSectionsHoldTheFindingsOfAllKinds() {
    InspectedUnit site = inspection.site("甲网", "广州市");
    InspectedUnit account = inspection.account("丁", "深圳市", "抖音");
    inspection.veto(account, "不更新", "停更").veto(site, "不更新", "停更");
    Notice notice = inspection.assemble();
    assertThat(notice.topics()).extracting(Topic::name).containsExactly("不更新");
    assertThat(notice.topics().get(0).clauses().get(0).units())
        .extracting(NamedUnit::kind)
        .containsExactly(ACCOUNT, SITE);
    assertThat(notice.inspected(SITE).topics().get(0).clauses().get(0).names()).hasToString("甲网");
  }

  @Test
  void findingsOfDifferentSourcesStandInClausesOfTheirOwn() {
    InspectedUnit one = inspection.site("甲网", "广州市");
    InspectedUnit two = inspection.site("乙网", "深圳市");
    inspection
        .minor(one, "", "", "错别字", "错别字", "上级通报")
        .minor(two, "", "", "错别字", "错别字", "")
        .minor(two, "", "", "错别字", "错别字", "上级通报");
    List<Clause> clauses = inspection.assemble().inspected(SITE).topics().get(0).clauses();
    assertThat(clauses).extracting(Clause::source).containsExactly("上级通报", "");
    assertThat(clauses.get(0).names()).hasToString("甲网、乙网");
    assertThat(clauses.get(0).rows()).containsExactly(1, 3);
    assertThat(clauses.get(0).problem().source())
        .isEqualTo(Source.of("正文表述", new Evidence.Findings(List.of(1, 3))));
    assertThat(clauses.get(0).names().source())
        .isEqualTo(Source.of("点名的单位，共2个", new Evidence.Findings(List.of(1, 3))));
    assertThat(clauses.get(0).origin())
        .isEqualTo(Source.of("来源", new Evidence.Findings(List.of(1, 3))));
    assertThat(clauses.get(1).rows()).containsExactly(2);
  }

  @Test
  void aFindingThatNamesNoUnitIsToldButListedAndCountedNowhere() {
    inspection.site("甲网", "广州市");
    inspection.minor(null, "", "信息不准确", "个别单位信息不准确", "个别单位信息不准确", "");
    Inspected sites = inspection.assemble().inspected(SITE);
    Clause clause = sites.topics().get(0).clauses().get(0);
    assertThat(clause.problem()).hasToString("个别单位信息不准确");
    assertThat(clause.units()).isEmpty();
    assertThat(clause.rows()).containsExactly(1);
    assertThat(clause.names()).hasToString("");
    assertThat(sites.listed()).isEmpty();
    assertThat(sites.failed().value()).isZero();
    assertThat(inspection.assemble().inspected(ACCOUNT).topics()).isEmpty();
  }

  @Test
  void namesAUnitOnceInAClause() {
    InspectedUnit unit = inspection.site("甲网", "广州市");
    inspection.veto(unit, "", "首页不更新").veto(unit, "", "首页不更新");
    Clause clause = inspection.assemble().inspected(SITE).topics().get(0).clauses().get(0);
    assertThat(clause.units())
        .containsExactly(
            new NamedUnit(
                SITE, "甲网", "", "广州市", "", Source.of("点名的单位", new Evidence.UnitRows(List.of(1)))));
  }

  @Test
  void namesTwoUnitsOfOneNameTwiceSoThatTheirNumberIsRight() {
    InspectedUnit one = inspection.unit(SITE, "地情网", "广州市", "", "", "4400000001");
    InspectedUnit two = inspection.unit(SITE, "地情网", "广州市", "", "", "4400000002");
    inspection.veto(one, "", "打不开").veto(two, "", "打不开");
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.topics().get(0).clauses().get(0).names().count())
        .extracting(Count::value)
        .isEqualTo(2L)
        .isEqualTo(sites.failed().value());
  }
}
