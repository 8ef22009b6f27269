package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Holds the committed sample against what the notice publishes, read from the files alone. */
class Dongguan2021Q4Test {
  private final SampleRows rows = SampleRows.of("dongguan-2021-q4");

  @Test
  void holdsThePublishedTotals() {
    assertThat(rows.units("政府网站")).hasSize(42);
    assertThat(rows.units("政务新媒体")).hasSize(310);
    assertThat(rows.units("“中国·东莞”门户网站频道"))
        .hasSize(38)
        .extracting(channel -> channel.get("级别"))
        .satisfies(levels -> assertThat(levels).filteredOn("镇街"::equals).hasSize(32))
        .satisfies(levels -> assertThat(levels).filteredOn("部门"::equals).hasSize(6));
  }

  @Test
  void namesEighteenSitesAndFourAccounts() {
    assertThat(named("政府网站")).hasSize(18);
    assertThat(named("政务新媒体")).containsExactlyInAnyOrder("东莞市住房公积金管理中心", "V平安石排V", "东莞民政", "平安沙田");
  }

  @Test
  void listsSixSitesWithTheirSponsorsAndCodes() {
    assertThat(rows.units("政府网站"))
        .filteredOn(site -> !site.get("网站标识码").isEmpty())
        .extracting(site -> site.get("名称"), site -> site.get("主办单位"), site -> site.get("网站标识码"))
        .containsExactly(
            tuple("东莞公安交警网", "市公安交警支队", "4419000013"),
            tuple("投资东莞-东莞市外商投资促进中心", "市外商投资促进中心", "4419000028"),
            tuple("东莞市公路事务中心公众网", "市公路事务中心", "4419000043"),
            tuple("东莞市民政局门户网", "市民政局", "4419000048"),
            tuple("东莞市地情网", "市志办", "N000011577"),
            tuple("东莞市信访局", "市信访局", "N000012846"));
    assertThat(rows.findings())
        .filteredOn(finding -> finding.get("列入名单").equals("是"))
        .filteredOn(finding -> finding.get("类别").equals("政府网站"))
        .hasSize(3 + 3 + 2 + 1 + 2 + 2)
        .noneMatch(finding -> finding.get("网站标识码").isEmpty());
  }

  @Test
  void namesTheSitesUnderTheirProblems() {
    assertThat(rows.findings())
        .filteredOn(finding -> finding.get("正文表述").equals("部分栏目更新不及时"))
        .extracting(finding -> finding.get("名称"))
        .containsOnly("东莞公安交警网", "投资东莞-东莞市外商投资促进中心", "东莞市公路事务中心公众网", "东莞市地情网", "东莞市信访局");
    assertThat(names("发布的文章或附件泄露身份证号码"))
        .containsExactly("东莞市应急管理局", "东莞警察网", "东莞市人力资源和社会保障局", "东莞市市场监督管理局（知识产权局）");
    assertThat(names("错敏词较多"))
        .containsExactly(
            "东莞市交通运输局政务网", "东莞警察网", "东莞市科学技术局", "东莞市水务局公众网", "东莞教育网", "东莞市民政局门户网", "东莞市商务局");
    assertThat(names("存在不良外部链接或暗链")).containsExactly("东莞教育网", "东莞市贸促会", "企莞家");
  }

  @Test
  void onlyTheTwoAccountsFail() {
    assertThat(rows.failed("政务新媒体"))
        .extracting(account -> account.get("名称"), account -> account.get("主办单位"))
        .containsExactly(tuple("东莞民政", "东莞市民政局"), tuple("平安沙田", "东莞市公安局沙田分局"));
    assertThat(rows.failed("政府网站")).isEmpty();
  }

  @Test
  void tellsWhoFoundWhatOnAccounts() {
    assertThat(rows.findings())
        .filteredOn(finding -> !finding.get("来源").isEmpty())
        .extracting(f -> f.get("名称"), f -> f.get("平台"), f -> f.get("来源"), f -> f.get("列入名单"))
        .containsExactly(
            tuple("东莞市住房公积金管理中心", "南方号", "广东省2021年第四季度通报", "否"),
            tuple("V平安石排V", "微博", "广东省2021年第四季度通报", "否"),
            tuple("东莞民政", "微信公众号", "日常监测", "是"),
            tuple("平安沙田", "微信视频号", "日常监测", "是"));
  }

  @Test
  void findsNothingOnAGeneratedUnit() {
    assertThat(rows.findings())
        .extracting(finding -> finding.get("名称"))
        .noneMatch(name -> name.matches(".*\\d"));
  }

  private List<String> names(String problem) {
    return rows.withProblem(problem).stream().map(finding -> finding.get("名称")).toList();
  }

  private List<String> named(String kind) {
    return rows.units(kind).stream()
        .map((CSVRecord unit) -> unit.get("名称"))
        .filter(name -> !name.matches(".*\\d"))
        .toList();
  }
}
