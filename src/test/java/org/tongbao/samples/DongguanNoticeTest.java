package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published facts of Dongguan's notice on the fourth quarter of 2021, one by one. */
class DongguanNoticeTest {
  @TempDir static Path temp;
  private static NoticeLines notice = new NoticeLines("", List.of());

  @BeforeAll
  static void makeTheNotice() throws IOException {
    notice = NoticeLines.of(temp, "dongguan-2021-q4");
  }

  @Test
  void beginsWithTitleNumberAndAddressees() {
    assertThat(notice.lines().subList(0, 4))
        .containsExactly(
            "东莞市人民政府办公室关于2021年第四季度",
            "全市政府网站与政务新媒体检查情况的通报",
            "东府办函〔2022〕18号",
            "各镇人民政府（街道办事处），各有关单位：");
  }

  @Test
  void tellsWhenItWasInspectedAndWhoApproved() {
    assertThat(notice.lines().get(4)).startsWith("2021年10月至12月，").endsWith("经市政府同意，现将有关情况通报如下：");
  }

  @Test
  void hasThreeSectionsAndTheirParts() {
    assertThat(notice.headings())
        .extracting(heading -> heading.replaceFirst("(（.）).*", "$1"))
        .containsExactly(
            "一、总体情况", "二、存在问题", "（一）", "（二）", "（三）", "三、下一步工作要求", "（一）", "（二）", "（三）", "（四）");
  }

  @Test
  void tellsTheFigures() {
    assertThat(notice.text())
        .contains("政府网站42个、“中国·东莞”门户网站频道38个（镇街32个、部门6个）、政务新媒体310个，均实现检查全覆盖")
        .contains("三项单项否决指标")
        .doesNotContain("合格率");
  }

  @Test
  void groupsTheSitesByProblemWithNamesInMarks() {
    assertThat(notice.text())
        .contains(
            "“东莞公安交警网”“投资东莞-东莞市外商投资促进中心”“东莞市公路事务中心公众网”“东莞市地情网”“东莞市信访局”部分栏目更新不及时；"
                + "“东莞市民政局门户网”“东莞·石碣”存在空白栏目。")
        .contains("“东莞市应急管理局”“东莞警察网”“东莞市人力资源和社会保障局”“东莞市市场监督管理局（知识产权局）”发布的文章或附件泄露身份证号码。")
        .contains("“东莞市交通运输局政务网”“东莞警察网”“东莞市科学技术局”“东莞市水务局公众网”“东莞教育网”“东莞市民政局门户网”“东莞市商务局”错敏词较多。")
        .contains("“东莞教育网”“东莞市贸促会”“企莞家”存在不良外部链接或暗链。");
  }

  @Test
  void tellsWhoFoundWhatOnAccounts() {
    assertThat(notice.text())
        .contains("据广东省2021年第四季度通报，“东莞市住房公积金管理中心”南方号、“V平安石排V”微博连续两周未更新；")
        .contains("据日常监测，“东莞民政”微信公众号、“平安沙田”微信视频号未及时更新。");
  }

  @Test
  void requiresTheAnnualReport() {
    assertThat(notice.text()).contains("《政府网站工作年度报表》，并于2022年1月21日前");
  }

  @Test
  void isSignedAndDated() {
    int issuer = notice.lines().indexOf("东莞市人民政府办公室");
    assertThat(notice.lines().get(issuer + 1)).isEqualTo("2022年1月13日");
  }

  @Test
  void hasTwoAttachmentsUnderTheNamesThatTheTextLists() {
    assertThat(notice.between("附件：", "东莞市人民政府办公室"))
        .containsExactly("附件：1. 检查发现存在突出问题的政府网站名单", "2. 检查发现存在突出问题的政务新媒体名单");
    assertThat(notice.between("附件1", "序号"))
        .containsExactly("附件1", "检查发现存在突出问题的政府网站名单", "（2021年第四季度）");
    assertThat(notice.between("附件2", "序号"))
        .containsExactly("附件2", "检查发现存在突出问题的政务新媒体名单", "（2021年第四季度）");
    assertThat(notice.lines())
        .filteredOn(line -> line.equals("注：抽样检查时段为2021年10月1日至12月28日。"))
        .hasSize(2);
  }

  @Test
  void listsSixSitesAsPublished() {
    assertThat(notice.table("附件1"))
        .containsExactly(
            "序号 | 网站（栏目）名称 | 主办单位 | 存在问题 | 网站标识码",
            "1 | 东莞公安交警网 | 市公安交警支队 | "
                + "存在政策文件类栏目超过6个月未更新，动态要闻类栏目超过2周未更新，应更新栏目超过1年未更新 | 4419000013",
            "2 | 投资东莞-东莞市外商投资促进中心 | 市外商投资促进中心 | "
                + "存在政策文件类栏目超过6个月未更新，动态要闻类栏目超过2周未更新，应更新栏目超过1年未更新 | 4419000028",
            "3 | 东莞市公路事务中心公众网 | 市公路事务中心 | " + "存在动态要闻类栏目超过2周未更新，应更新栏目超过1年未更新 | 4419000043",
            "4 | 东莞市民政局门户网 | 市民政局 | 存在应更新栏目超过1年未更新、多个空白栏目 | 4419000048",
            "5 | 东莞市地情网 | 市志办 | 存在政策文件类栏目超过6个月未更新，应更新栏目超过1年未更新 | N000011577",
            "6 | 东莞市信访局 | 市信访局 | 存在政策文件类栏目超过6个月未更新，应更新栏目超过1年未更新 | N000012846");
  }

  @Test
  void listsTwoAccountsAsPublished() {
    assertThat(notice.table("附件2"))
        .containsExactly(
            "序号 | 新媒体名称 | 主办单位 | 存在问题 | 第三方平台",
            "1 | 东莞民政 | 东莞市民政局 | 单项否决（未及时更新） | 微信公众号",
            "2 | 平安沙田 | 东莞市公安局沙田分局 | 单项否决（未及时更新） | 微信视频号");
  }
}
