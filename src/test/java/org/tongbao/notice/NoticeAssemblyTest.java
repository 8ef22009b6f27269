package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.notice.SmallInspection.ACCOUNT;
import static org.tongbao.notice.SmallInspection.SITE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.statistics.Dimension;

class NoticeAssemblyTest {
  private final SmallInspection inspection = new SmallInspection();

  @Test
  void printsTheFrame() {
    Notice notice = SmallInspection.notice();
    assertThat(notice.issuer()).hasToString("广东省人民政府办公厅");
    assertThat(notice.period()).hasToString("2024年第二季度");
    assertThat(notice.window()).hasToString("2024年4月1日至6月23日");
    assertThat(notice.window().withoutYear()).hasToString("4月1日至6月23日");
    assertThat(notice.date()).hasToString("2024年6月28日");
    assertThat(notice.date().withoutYear()).hasToString("6月28日");
    assertThat(notice.date().open()).isFalse();
    assertThat(notice.number()).hasToString("粤府办函〔2024〕18号");
    assertThat(notice.addressees()).hasToString("各地级以上市人民政府，省政府各部门、各直属机构");
    assertThat(notice.deadline()).hasToString("2024年7月15日");
    assertThat(notice.reportTo()).hasToString("省政府办公厅");
    assertThat(notice.bases()).hasToString("《甲通知》（国办发〔2017〕47号，以下简称《指引》）、《乙办法》");
    assertThat(notice.approval()).hasToString("经省政府同意");
    assertThat(notice.partner()).hasToString("第三方监测机构");
    assertThat(notice.contact().person()).hasToString("张三");
    assertThat(notice.contact().phone()).hasToString("020-83130000");
    assertThat(notice.contact().email()).as("is not given").isNull();
    assertThat(notice.ratesPublished()).isTrue();
    assertThat(notice.table("办理情况").columns()).containsExactly("渠道", "件数");
    assertThat(notice.table("办理情况").rows())
        .extracting(FactRow::cells)
        .containsExactly(List.of("网民留言", "780"));
    assertThat(notice.hasTable("办理")).isFalse();
  }

  @Test
  void printsWhatThePaperCarriesAroundTheText() {
    Notice notice = SmallInspection.notice();
    assertThat(notice.signedBy()).hasToString("广东省人民政府办公厅（代章）");
    assertThat(notice.sealed()).isFalse();
    assertThat(notice.remark()).hasToString("此件公开发布");
    assertThat(notice.head())
        .isEqualTo(new HeadText("文件格式", new Words("广东省人民政府办公厅文件", Source.setting("版头/标志"))));
    ImprintText imprint = Objects.requireNonNull(notice.imprint());
    assertThat(imprint.copies()).hasToString("省委办公厅，省人大常委会办公厅");
    assertThat(imprint.printer()).hasToString("省政府办公厅秘书处");
    assertThat(imprint.printed()).hasToString("2024年6月30日");
  }

  @Test
  void everyPartOfTheFrameNamesItsSetting() {
    Notice notice = SmallInspection.notice();
    assertThat(notice.issuer().source()).isEqualTo(Source.setting("发文机关"));
    assertThat(notice.period().months().source()).isEqualTo(Source.setting("期间"));
    assertThat(notice.window().withoutYear().source()).isEqualTo(Source.setting("检查时段"));
    assertThat(notice.date().withoutYear().source()).isEqualTo(Source.setting("成文日期"));
    assertThat(notice.bases().source()).isEqualTo(Source.setting("依据"));
    assertThat(notice.signedBy().source()).isEqualTo(Source.of("署名", new Evidence.Setting("署名")));
    assertThat(notice.passLine().source()).isEqualTo(Source.setting("合格线"));
    assertThat(notice.fact("网民留言").source())
        .isEqualTo(Source.of("事实“网民留言”", new Evidence.Setting("事实/网民留言/数值")));
    assertThat(notice.table("办理情况").origin())
        .isEqualTo(Source.of("事实表“办理情况”", new Evidence.Setting("事实表/办理情况/列")));
    assertThat(SmallInspection.draft().date().source()).isEqualTo(Source.setting("成文日期"));
  }

  @Test
  void aSignatureThatIsNotGivenIsTheIssuers() {
    assertThat(SmallInspection.draft().signedBy().source())
        .isEqualTo(Source.of("署名", new Evidence.Setting("发文机关")));
  }

  @Test
  void leavesOpenWhatADraftDoesNotKnow() {
    Notice draft = inspection.openDate().assemble();
    assertThat(draft.date()).hasToString("2024年　月　日");
    assertThat(draft.date().withoutYear()).hasToString("　月　日");
    assertThat(draft.date().open()).isTrue();
    assertThat(draft.number()).isNull();
    assertThat(draft.deadline()).isNull();
    assertThat(draft.reportTo()).isNull();
    assertThat(draft.head()).isNull();
    assertThat(draft.imprint()).isNull();
    assertThat(draft.remark()).isNull();
    assertThat(draft.addressees()).isNull();
    assertThat(draft.approval()).isNull();
    assertThat(draft.partner()).isNull();
    assertThat(draft.contact()).isEqualTo(new ContactText(null, null, null));
    assertThat(draft.bases().items()).isEmpty();
  }

  @Test
  void repeatsTheYearOnlyWhenItChanges() {
    Span span =
        Span.of(
            new DateWindow(LocalDate.of(2023, 12, 25), LocalDate.of(2024, 3, 3)),
            2024,
            Source.setting("检查时段"));
    assertThat(span).hasToString("2023年12月25日至2024年3月3日");
    assertThat(span.withoutYear()).hasToString("2023年12月25日至2024年3月3日");
    assertThat(span.from().withoutYear()).hasToString("2023年12月25日");
    assertThat(span.to().withoutYear()).hasToString("3月3日");
  }

  @Test
  void givesEachKindItsCounts() {
    InspectedUnit failed = inspection.site("甲网", "广州市");
    inspection.site("乙网", "深圳市");
    inspection.unit(SITE, "丙网", "", "省教育厅", "", "");
    inspection.account("丁", "深圳市", "抖音");
    inspection.veto(failed, "", "打不开").veto(failed, "", "不更新");
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.checked().value()).isEqualTo(3);
    assertThat(sites.failed().value()).as("a unit with two findings fails once").isEqualTo(1);
    assertThat(sites.passRate()).hasToString("66.67%");
    assertThat(sites.complete()).isTrue();
    assertThat(sites.total().name()).isEqualTo("合计");
    assertThat(sites.total().passRate()).isEqualTo(sites.passRate());
    assertThat(sites.regions().all()).extracting(Group::name).containsExactly("广州市", "深圳市");
    assertThat(sites.regions().passing().names()).hasToString("深圳");
    assertThat(sites.regions().failing().names()).hasToString("广州");
    assertThat(sites.departments().passing().count().value()).isEqualTo(1);
    Inspected accounts = inspection.assemble().inspected(ACCOUNT);
    assertThat(accounts.platforms().names()).hasToString("抖音");
    assertThat(accounts.regions().all().get(0).passRate()).hasToString("—");
    assertThat(accounts.regions().passing().names())
        .as("where nothing was inspected, nothing passed")
        .hasToString("深圳");
    assertThat(accounts.levels().all()).isEmpty();
  }

  @Test
  void everyCountNamesTheRowsBehindIt() {
    InspectedUnit failed = inspection.site("甲网", "广州市");
    inspection.site("乙网", "深圳市");
    inspection.veto(failed, "", "打不开");
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.failed().source()).isEqualTo(Source.of("政府网站不合格数", all(Measure.FAILED)));
    assertThat(sites.passed().source())
        .isEqualTo(new Source("政府网站合格数", "＝检查数2－不合格数1", List.of(all(Measure.PASSED))));
    assertThat(sites.passRate().source())
        .isEqualTo(new Source("政府网站合格率", "＝1÷2，四舍五入到两位小数", List.of(all(Measure.RATE))));
    assertThat(sites.passRate().scale(0).source().how()).isEqualTo("＝1÷2，四舍五入到整数");
    assertThat(sites.regions().named("广州").running().source())
        .isEqualTo(
            Source.of(
                "广州市政府网站在运行数",
                new Evidence.Units(SITE, Dimension.REGION, "广州市", Measure.RUNNING, 0)));
    assertThat(sites.regions().passing().names().source())
        .isEqualTo(new Source("政府网站按地区分组（合格率为100%的），共1个", "合格数/检查数：深圳1/1", List.of()));
  }

  private static Evidence all(Measure measure) {
    return new Evidence.Units(SITE, null, "", measure, 0);
  }

  @Test
  void aUnitOutsideTheSampleMakesTheCheckIncomplete() {
    inspection.site("甲网", "广州市");
    inspection.add(new InspectedUnit(2, SITE, "乙网", "", "广州市", "", "", "", "", false, null));
    Inspected sites = inspection.assemble().inspected(SITE);
    assertThat(sites.running().value()).isEqualTo(2);
    assertThat(sites.complete()).isFalse();
    assertThat(sites.passRate()).hasToString("100%");
  }
}
