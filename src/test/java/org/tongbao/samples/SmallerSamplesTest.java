package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Holds the samples of Huizhou, Dongyuan and Otog Front Banner against what was published. */
class SmallerSamplesTest {
  @Test
  void huizhouInspectsFourKinds() {
    SampleRows rows = SampleRows.of("huizhou-2021-q1");

    assertThat(rows.units("政府网站")).hasSize(36);
    assertThat(rows.units("部门频道")).hasSize(18);
    assertThat(rows.units("政务新媒体")).hasSize(108);
    assertThat(rows.units("政府信息公开平台")).hasSize(47);
  }

  @Test
  void huizhouFindsFaultWithSevenBodies() {
    assertThat(SampleRows.of("huizhou-2021-q1").findings())
        .allMatch(finding -> finding.get("类别").equals("政府信息公开平台"))
        .extracting(finding -> finding.get("名称"))
        .containsExactly(
            "市文化广电旅游体育局", "市审计局", "市住房公积金管理中心", "市移民办", "市疾控中心", "市人力资源社会保障局", "市工业和信息化局");
  }

  @Test
  void dongyuanInspectsTownshipsDepartmentsAndOneAccount() {
    SampleRows rows = SampleRows.of("dongyuan-2023-q3");

    assertThat(rows.units("乡镇")).hasSize(21);
    assertThat(rows.units("县直部门")).hasSize(26);
    assertThat(rows.units("政务新媒体")).hasSize(1);
  }

  @Test
  void dongyuanNamesSixBodiesAndTwiceNone() {
    SampleRows rows = SampleRows.of("dongyuan-2023-q3");

    assertThat(rows.findings())
        .filteredOn(SampleRows::named)
        .extracting(finding -> finding.get("名称"), finding -> finding.get("存在问题"))
        .containsExactly(
            tuple("船塘镇", "存在较为严重的表述错误"),
            tuple("新回龙镇", "存在较为严重的表述错误"),
            tuple("县公安局", "存在较为严重的表述错误"),
            tuple("县自然资源局", "公开的信息中含有个人信息"),
            tuple("县工商信局", "公开的信息中含有个人信息"),
            tuple("黄田镇", "信息发布时间有误"));
    assertThat(rows.findings())
        .filteredOn(finding -> !SampleRows.named(finding))
        .hasSize(2)
        .allMatch(finding -> finding.get("存在问题").startsWith("个别单位"));
    assertThat(rows.findings()).noneMatch(finding -> finding.get("严重程度").equals("单项否决"));
  }

  @Test
  void otogHasOnePortalAndAccountsInAndOutsideTheSystem() {
    SampleRows rows = SampleRows.of("otog-front-banner-2020-q3");

    assertThat(rows.units("政府网站"))
        .extracting(site -> site.get("名称"), site -> site.get("主办单位"))
        .containsExactly(tuple("鄂托克前旗人民政府门户网站", "旗人民政府"));
    assertThat(rows.units("政务新媒体")).hasSize(64);
    assertThat(rows.units("系统外政务新媒体")).hasSize(21);
  }

  @Test
  void otogTellsNoProblemOfThePortalThatIsNotAtHand() {
    assertThat(SampleRows.of("otog-front-banner-2020-q3").findings())
        .filteredOn(finding -> finding.get("类别").equals("政府网站"))
        .hasSize(1)
        .noneMatch(SampleRows::named)
        .allMatch(finding -> finding.get("存在问题").equals("检查发现的问题已另行通知有关单位"));
  }

  @Test
  void otogFindsEachAccountOutsideTheSystemSilently() {
    SampleRows rows = SampleRows.of("otog-front-banner-2020-q3");

    assertThat(rows.withProblem("未纳入“全国政务新媒体报送系统”"))
        .hasSize(21)
        .allMatch(finding -> finding.get("正文点名").equals("否"))
        .extracting(SampleRows::key)
        .containsExactlyElementsOf(rows.units("系统外政务新媒体").stream().map(SampleRows::key).toList());
  }
}
