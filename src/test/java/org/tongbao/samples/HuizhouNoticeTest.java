package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published facts of Huizhou's notice on the first quarter of 2021, one by one. */
class HuizhouNoticeTest {
  @TempDir static Path temp;
  private static NoticeLines notice = new NoticeLines("", List.of());

  @BeforeAll
  static void makeTheNotice() throws IOException {
    notice = NoticeLines.of(temp, "huizhou-2021-q1");
  }

  @Test
  void beginsWithTitleAndAddresseesAndHasNoNumber() {
    assertThat(String.join("", notice.between("惠州市人民政府办公室", "各县")))
        .isEqualTo("惠州市人民政府办公室关于2021年第一季度全市政府网站（部门频道、政府信息公开平台）和政务新媒体检查情况的通报");
    assertThat(notice.lines().get(0)).isEqualTo("惠州市人民政府办公室");
    assertThat(notice.text()).contains("\n各县、区人民政府，市政府各工作部门：\n");
  }

  @Test
  void citesThreeDocumentsAndTheMonitoringBody() {
    assertThat(notice.text())
        .contains("（国办发〔2017〕47号）", "（国办秘函〔2019〕19号）要求", "国办公开办函〔2019〕61号")
        .contains("会同第三方监测机构组织开展");
  }

  @Test
  void hasThreeSectionsOfThreePartsAndAClosing() {
    assertThat(notice.headings())
        .extracting(heading -> heading.replaceFirst("(（.）).*", "$1"))
        .containsExactly(
            "一、总体情况", "二、检查发现的主要问题", "（一）", "（二）", "（三）", "三、下一步工作要求", "（一）", "（二）", "（三）");
  }

  @Test
  void tellsTheFiguresOfFourKindsWithoutARate() {
    assertThat(notice.text())
        .contains("本次共检查政府网站36个、部门频道18个、政务新媒体108个、政府信息公开平台47个，均实现检查全覆盖。")
        .doesNotContain("合格率");
  }

  @Test
  void namesTheBodiesWithoutMarks() {
    assertThat(notice.text())
        .contains("市文化广电旅游体育局、市审计局、市住房公积金管理中心、市移民办未按规定时限编制、发布政府信息公开年度报告，经督促后才发布。")
        .contains("市疾控中心首次发布的政府信息公开年度报告数据有误。")
        .contains("\n市人力资源社会保障局办事指南页面样式不规范。")
        .contains("\n市工业和信息化局在年度报告栏目发布无关信息。");
  }

  @Test
  void closesWithTheDeadlineTheSealAndTheAddress() {
    assertThat(notice.text())
        .contains("于4月21日前将整改情况书面（加盖单位公章）报送市政府办公室（政务公开科），电子版发至邮箱zwgk@huizhou.gov.cn。");
  }

  @Test
  void endsWithIssuerAndDateAndHasNoAttachment() {
    assertThat(notice.lines()).endsWith("惠州市人民政府办公室", "2021年4月13日");
    assertThat(notice.text()).doesNotContain("附件：", " | ");
  }
}
