package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Features that the invented notice combines and no single real one has. */
class ExampleNoticeTest {
  @TempDir static Path temp;
  private static NoticeLines notice = new NoticeLines("", List.of());

  @BeforeAll
  static void makeTheNotice() throws IOException {
    notice = NoticeLines.of(temp, "example-full");
  }

  @Test
  void carriesAHeadANumberAndABatchInItsTitle() {
    assertThat(notice.lines().subList(0, 5))
        .containsExactly(
            "示例市政务公开办公室文件", "示公开办〔2026〕3号", "示例市政务公开办公室", "关于2026年第三季度第一批", "政府网站与政务新媒体检查情况的通报");
  }

  @Test
  void tellsSamplesUnderHeadingsOfTheThirdLevel() {
    assertThat(notice.text())
        .contains("\n1.政府网站。本次抽查政府网站20个，占在运行总数（26个）的76.92%。")
        .contains("\n2.政务新媒体。本次抽查政务新媒体173个，占在运行总数（1061个）的16.31%，涉及微信公众号、")
        .contains("等7类平台。两类合计检查193个，发现问题12条。");
  }

  @Test
  void hasTablesByLevelAndByPlatformInItsText() {
    List<String> levels = notice.table("（二）检查结果");
    assertThat(levels.get(0)).isEqualTo("级别 | 在运行 | 检查数 | 合格数 | 不合格数 | 合格率");
    assertThat(levels).contains("合计 | 26 | 20 | 18 | 2 | 90.00%");
    assertThat(notice.text()).contains("\n合计 | 1061 | 173 | 170 | 3 | 98.27%\n");
  }

  @Test
  void ranksDenselyWithoutTheVetoedSite() {
    List<String> ranking = notice.table("（三）评分情况");
    assertThat(ranking.stream().skip(1).map(row -> row.substring(0, row.indexOf(" | "))))
        .containsExactly("第一", "第一", "第一", "第一", "第二", "第二", "第三", "第三", "第三");
    assertThat(ranking).noneMatch(row -> row.contains("东示区政府门户网站"));
  }

  @Test
  void hasBandsThatAddUpToWhatPassed() {
    assertThat(notice.text())
        .contains("80分以上为合格")
        .contains("优秀，共12个；", "良好，共4个；", "合格，共2个。")
        .contains("合格18个，不合格2个");
  }

  @Test
  void namesASiteUnderTwoProblemsAndSomeThatAreNotNamed() {
    assertThat(notice.text())
        .contains("东示区、西示区政府门户网站栏目更新不及时；东示区、南示县政府门户网站存在空白栏目。")
        .contains("；个别单位的附件未经审核即发布。", "；个别账号对网民留言答复过于简单。");
  }

  @Test
  void joinsTheProblemsOfASiteInACell() {
    assertThat(notice.table("附件4"))
        .contains("1 | 东示区政府门户网站 | 东示区政府办公室 | 首页超过2周未更新，动态要闻类栏目超过2周未更新，多个空白栏目");
  }

  @Test
  void printsATableOfFactsAsGiven() {
    assertThat(notice.table("三、网民留言办理情况"))
        .containsExactly(
            "渠道 | 收到（条） | 按时办结（条） | 超时办结（条）", "我为政府网站找错 | 52 | 52 | 0", "网站信箱 | 34 | 33 | 1");
    assertThat(notice.text()).contains("网民留言86条，比上期增加7条，按时办结率98.84%");
  }

  @Test
  void sumsAnOwnColumnByRegionAndLevelAndRanksWithinRegions() {
    List<String> sums = notice.table("四、信息报送情况");
    assertThat(sums)
        .contains("东示区 | 县级 | 1 | 18 | 18.0", " | 镇级 | 2 | 15 | 7.5")
        .endsWith("各地区小计 | 19 | 300 | 15.8", "各部门 | 7 | 114 | 16.3", "合计 | 26 | 414 | 15.9");
    assertThat(notice.text()).contains("各网站共报送信息414条，平均每家15.9条。");
    assertThat(notice.table("附件3"))
        .containsSubsequence(
            "西示区 | 西示区政府门户网站 | 24 | 1", " | 西示区政府网站06 | 24 | 1", " | 西示区政府网站05 | 21 | 3");
  }

  @Test
  void mergesCellsOfHeadsAndRegions() {
    List<String> whole = notice.table("附件1");
    assertThat(whole.get(0)).startsWith("地区（部门） | 政府网站 | 政务新媒体");
    assertThat(whole).contains("合计 | 20 | 18 | 90.00% | 173 | 170 | 98.27%");
    List<String> regions = notice.table("附件2");
    assertThat(regions.get(1)).startsWith("东示区 | 政府网站 | 3 | 2 | 1 | 1 | 50.00%");
    assertThat(regions.get(2)).startsWith(" | 政务新媒体 | 252 | 41 ");
  }

  @Test
  void isSignedForAnotherOfficeAndSaysInItsRemarkThatItIsInvented() {
    assertThat(notice.lines())
        .containsSubsequence("示例市人民政府办公室（代章）", "2026年8月7日", "（此件公开发布；所涉机关、单位、数字纯属虚构）", "附件1");
    assertThat(notice.text()).contains("抄送：示例市委办公室，示例市人大常委会办公室。", "2026年8月10日印发");
  }
}
