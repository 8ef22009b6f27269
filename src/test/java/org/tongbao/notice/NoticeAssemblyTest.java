package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.notice.SmallInspection.ACCOUNT;
import static org.tongbao.notice.SmallInspection.SITE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

class NoticeAssemblyTest {
  private final SmallInspection inspection = new SmallInspection();

  @Test
  void printsTheFrame() {
    Notice notice = SmallInspection.notice();
    assertThat(notice.issuer()).isEqualTo("广东省人民政府办公厅");
    assertThat(notice.period()).isEqualTo("2024年第二季度");
    assertThat(notice.window()).hasToString("2024年4月1日至6月23日");
    assertThat(notice.window().withoutYear()).isEqualTo("4月1日至6月23日");
    assertThat(notice.date()).hasToString("2024年6月28日");
    assertThat(notice.date().withoutYear()).isEqualTo("6月28日");
    assertThat(notice.date().open()).isFalse();
    assertThat(notice.number()).isEqualTo("粤府办函〔2024〕18号");
    assertThat(notice.addressees()).isEqualTo("各地级以上市人民政府，省政府各部门、各直属机构");
    assertThat(notice.deadline()).hasToString("2024年7月15日");
    assertThat(notice.reportTo()).isEqualTo("省政府办公厅");
  }

  @Test
  void leavesOpenWhatADraftDoesNotKnow() {
    Notice draft = inspection.openDate().assemble();
    assertThat(draft.date()).hasToString("2024年　月　日");
    assertThat(draft.date().withoutYear()).isEqualTo("　月　日");
    assertThat(draft.date().open()).isTrue();
    assertThat(draft.number()).isNull();
    assertThat(draft.deadline()).isNull();
    assertThat(draft.reportTo()).isNull();
  }

  @Test
  void repeatsTheYearOnlyWhenItChanges() {
    Span span = Span.of(new DateWindow(LocalDate.of(2023, 12, 25), LocalDate.of(2024, 3, 3)));
    assertThat(span).hasToString("2023年12月25日至2024年3月3日");
    assertThat(span.withoutYear()).isEqualTo("2023年12月25日至2024年3月3日");
  }

  @Test
  void givesEachKindItsCounts() {
    InspectedUnit failed = inspection.site("甲网", "广州市");
    inspection.site("乙网", "深圳市");
    inspection.unit(SITE, "丙网", "", "省教育厅", "", "");
    inspection.account("丁", "深圳市", "抖音");
    inspection.veto(failed, "", "打不开").veto(failed, "", "不更新");
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.checked()).isEqualTo(3);
    assertThat(sites.failed()).as("a unit with two findings fails once").isEqualTo(1);
    assertThat(sites.passRate()).hasToString("66.67%");
    assertThat(sites.complete()).isTrue();
    assertThat(sites.total().name()).isEqualTo("合计");
    assertThat(sites.total().passRate()).isEqualTo(sites.passRate());
    assertThat(sites.regions().all()).extracting(Group::name).containsExactly("广州市", "深圳市");
    assertThat(sites.regions().passing().names()).hasToString("深圳");
    assertThat(sites.regions().failing().names()).hasToString("广州");
    assertThat(sites.departments().passing().count()).isEqualTo(1);
    Inspected accounts = inspection.assemble().inspected(ACCOUNT);
    assertThat(accounts.platforms().names()).hasToString("抖音");
    assertThat(accounts.regions().all().get(0).passRate()).hasToString("—");
    assertThat(accounts.regions().passing().names())
        .as("where nothing was inspected, nothing passed")
        .hasToString("深圳");
  }

  @Test
  void aUnitOutsideTheSampleMakesTheCheckIncomplete() {
    inspection.site("甲网", "广州市");
    inspection.add(new InspectedUnit(2, SITE, "乙网", "", "广州市", "", "", "", "", false, null));
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.running()).isEqualTo(2);
    assertThat(sites.complete()).isFalse();
    assertThat(sites.passRate()).hasToString("100%");
  }

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
        .extracting(clause -> clause.names() + clause.problem())
        .containsExactly("乙网、甲网首页不更新", "甲网栏目空白");
    assertThat(inspection.assemble().inspected(ACCOUNT).topics()).isEmpty();
  }

  @Test
  void namesAUnitOnceInAClause() {
    InspectedUnit unit = inspection.site("甲网", "广州市");
    inspection.veto(unit, "", "首页不更新").veto(unit, "", "首页不更新");
    Clause clause = inspection.assemble().inspected(SITE).topics().get(0).clauses().get(0);
    assertThat(clause.units()).containsExactly(new NamedUnit("甲网", "", "广州市", ""));
  }

  @Test
  void namesTwoUnitsOfOneNameTwiceSoThatTheirNumberIsRight() {
    InspectedUnit one = inspection.unit(SITE, "地情网", "广州市", "", "", "4400000001");
    InspectedUnit two = inspection.unit(SITE, "地情网", "广州市", "", "", "4400000002");
    inspection.veto(one, "", "打不开").veto(two, "", "打不开");
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.topics().get(0).clauses().get(0).names().count())
        .isEqualTo(2)
        .isEqualTo(sites.failed());
  }

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
            new ListedUnit("乙网", "", "深圳市", "", "", "打不开，栏目空白，链接失效"),
            new ListedUnit("甲网", "省教育厅办公室", "省教育厅", "", "4400000001", "首页不更新"));
  }

  @Test
  void saysAProblemThatWasFoundTwiceOnceInTheList() {
    InspectedUnit unit = inspection.site("甲网", "广州市");
    inspection.veto(unit, "", "打不开").veto(unit, "", "栏目空白").veto(unit, "", "打不开");
    assertThat(inspection.assemble().inspected(SITE).listed())
        .extracting(ListedUnit::problem)
        .containsExactly("打不开，栏目空白");
  }
}
