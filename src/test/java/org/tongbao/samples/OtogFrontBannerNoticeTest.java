package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published facts of Otog Front Banner's notice on the third quarter of 2020, one by one. */
class OtogFrontBannerNoticeTest {
  private static final String REGISTERED = "上报“全国政务新媒体报送系统”备案的政府系统政务新媒体清单";
  private static final String OUTSIDE = "“全国政务新媒体报送系统”之外的政府系统政务新媒体清单";

  @TempDir static Path temp;
  private static NoticeLines notice = new NoticeLines("", List.of());

  @BeforeAll
  static void makeTheNotice() throws IOException {
    notice = NoticeLines.of(temp, "otog-front-banner-2020-q3");
  }

  @Test
  void beginsWithATitleWithoutTheIssuer() {
    assertThat(String.join("", notice.lines().subList(0, 2)))
        .isEqualTo("关于2020年第三季度全旗政府网站与政务新媒体检查情况的通报");
  }

  @Test
  void isAddressedToTheZoneTheTownsAndAllOthers() {
    assertThat(notice.lines().get(2)).isEqualTo("上海庙经济开发区管委会党政综合办公室，各镇人民政府，旗直各部门，各直属单位和企事业单位：");
  }

  @Test
  void citesFourDocuments() {
    assertThat(notice.text())
        .contains("《内蒙古自治区政务服务局关于做好“全国政务新媒体报送系统”政务新媒体信息录入相关工作的函》（内政服字〔2020〕49号）")
        .contains("《鄂尔多斯市政务服务局关于做好政府网站与政务新媒体自查整改及常态化检查工作的通知》（鄂政服函〔2019〕56号）")
        .contains("《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）")
        .contains("《鄂托克前旗政务服务局关于进一步加强政务新媒体管理工作的通知》（鄂前政服发〔2019〕47号）");
  }

  @Test
  void tellsOfThePortal() {
    assertThat(notice.text())
        .contains("政府网站1个，即鄂托克前旗人民政府门户网站（http://www.etkqq.gov.cn），由旗人民政府主办、旗政务服务局承办")
        .contains("1个开发区、4个镇和48个部门及事业单位");
  }

  @Test
  void countsAccountsInAndOutsideTheSystem() {
    assertThat(notice.text())
        .contains("登记备案的政务新媒体共64个")
        .contains("2020年10月13日，经人工排查，发现21个政务新媒体未纳入“全国政务新媒体报送系统”");
  }

  @Test
  void hasItsParts() {
    assertThat(notice.headings())
        .containsExactly("一、总体情况", "二、存在问题", "（一）政府门户网站方面", "（二）政务新媒体方面", "三、下一步工作要求");
    assertThat(notice.between("（一）", "（二）").get(1)).isEqualTo("检查发现的问题已另行通知有关单位。");
  }

  @Test
  void requiresFiveThingsInAParagraphEach() {
    assertThat(notice.between("三、下一步工作要求", "附件："))
        .extracting(line -> line.substring(0, 2))
        .containsExactly("三、", "一是", "二是", "三是", "四是", "五是", "联系");
    assertThat(notice.text()).contains("于2020年10月31日前完成整改", "于本月底前关停", "10日内", "0477-7882808");
  }

  @Test
  void hasTwoAttachments() {
    assertThat(notice.between("附件：", "鄂托克前旗政务服务局"))
        .containsExactly("附件：1. " + REGISTERED, "2. " + OUTSIDE);
    assertThat(notice.lines())
        .containsSubsequence(
            "鄂托克前旗政务服务局", "2020年10月21日", "附件1", "上报“全国政务新媒体报送系统”", "备案的政府系统政务新媒体清单");
    assertThat(notice.table("附件1")).hasSize(65);
    assertThat(notice.table("附件1").get(0)).isEqualTo("序号 | 新媒体名称 | 主办单位 | 平台");
    assertThat(notice.table("附件2")).hasSize(22);
    assertThat(notice.table("附件2").get(0)).isEqualTo("序号 | 新媒体名称 | 主办单位 | 平台 | 存在问题");
    assertThat(notice.table("附件2").get(1)).endsWith(" | 未纳入“全国政务新媒体报送系统”");
  }
}
