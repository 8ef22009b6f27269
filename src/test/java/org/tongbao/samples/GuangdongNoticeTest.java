package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** The published facts of Guangdong's notice on the second quarter of 2024, one by one. */
class GuangdongNoticeTest {
  private static final String WINDOW = "2024年4月1日至6月23日";

  @TempDir static Path temp;
  private static String text = "";
  private static List<String> lines = List.of();

  @BeforeAll
  static void makeTheNotice() throws IOException {
    Program program = new Program(temp, "guangdong-2024-q2");
    assertThat(program.run().code()).isZero();
    text = program.text();
    lines = text.lines().toList();
  }

  @Test
  void carriesItsTitleOnTwoLines() {
    assertThat(lines.subList(0, 2)).containsExactly("广东省人民政府办公厅关于2024年第二季度", "全省政府网站与政务新媒体检查情况的通报");
  }

  @Test
  void isAddressedToCitiesCountiesAndDepartments() {
    assertThat(lines.get(2)).isEqualTo("各地级以上市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：");
  }

  @Test
  void citesItsBasisWithNumbersAndShortNames() {
    assertThat(text)
        .contains("《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号，以下简称《指引》）")
        .contains("《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》（国办秘函〔2019〕19号，以下简称《检查考核指标》）");
  }

  @Test
  void hasThreeSectionsAndTheirParts() {
    assertThat(lines.stream().filter(line -> line.matches("[一二三四五]、.*")))
        .containsExactly("一、总体情况", "二、发现的主要问题", "三、工作要求");
    assertThat(lines.stream().filter(line -> line.startsWith("（")).map(l -> l.substring(0, 3)))
        .containsExactly("（一）", "（二）", "（一）", "（二）", "（三）", "（20", "（20", "（20", "（20");
  }

  @Test
  void tellsTheFiguresOfWebsites() {
    assertThat(text).contains("检查政府网站515家", "全覆盖", "合格509家，合格率98.83%");
    assertThat(text)
        .contains("其中，广州、深圳、汕头、佛山、韶关、河源、梅州、汕尾、中山、江门、阳江、茂名、肇庆、潮州、揭阳、云浮等16个地级以上市政府网站合格率为100%。");
  }

  @Test
  void tellsTheFiguresOfMessagesAndAccounts() {
    assertThat(text)
        .contains("4月1日至6月23日", "“我为政府网站找错”网民留言780条，按时办结780条，按时办结率100%")
        .contains("检查政务新媒体3040个", "安全、更新、互动三项单项否决指标", "合格3037个，合格率99.90%");
  }

  @Test
  void namesEveryPublishedFindingOfWebsites() {
    assertThat(text)
        .contains("东莞市城市管理和综合执法局网站、阳江高新技术产业开发区网站页面底部加挂已注销关停的政务新媒体账号链接")
        .contains("霞山区政府门户网站首页链接至盗版电影网站")
        .contains("惠州市博罗县、清远市政府门户网站存在严重表述错误")
        .contains("汕头市、江门台山市政府门户网站发布依申请公开文件")
        .contains("肇庆市端州区统计局网站发布的《2023年端州区国民经济和社会发展统计公报》正文为“暂无内容更新”");
  }

  @Test
  void namesEveryPublishedFindingOfAccounts() {
    assertThat(text)
        .contains("江门市“江门滨江新区”微信订阅号多次更新不及时")
        .contains("揭阳市“揭阳财政”微信订阅号多次踩点更新")
        .contains("湛江市“湛江城市更新”微信订阅号、“湛江市雷州青年运河”新浪微博已在平台关停")
        .contains("全国政务新媒体信息报送系统");
  }

  @Test
  void endsWithTheDeadlineTheIssuerAndTheDate() {
    assertThat(text).contains("于2024年7月15日前完成整改，并将整改情况书面报送省政府办公厅。");
    int issuer = lines.indexOf("广东省人民政府办公厅");
    assertThat(lines.get(issuer + 1)).isEqualTo("2024年6月28日");
  }

  @Test
  void hasFourAttachmentsUnderTheNamesThatTheTextLists() {
    int list = lines.indexOf("附件：1. 各地、各部门政府网站检查情况");
    List<String> names =
        List.of("各地、各部门政府网站检查情况", "检查发现存在突出问题的政府网站名单", "各地、各部门政务新媒体检查情况", "检查发现存在突出问题的政务新媒体名单");
    for (int i = 0; i < 4; i++) {
      assertThat(lines.get(list + i)).endsWith((i + 1) + ". " + names.get(i));
      int page = lines.indexOf("附件" + (i + 1));
      assertThat(lines.subList(page + 1, page + 3)).containsExactly(names.get(i), "（2024年第二季度）");
    }
  }

  @Test
  void hasRateTablesInTheOfficialOrderWithASum() {
    List<String> table = table("附件1");
    assertThat(table.get(0)).isEqualTo("序号 | 地区（部门） | 检查数 | 合格数 | 不合格数 | 合格率");
    assertThat(table.subList(1, 22).stream().map(row -> cell(row, 1)))
        .containsExactly(
            "广州市", "深圳市", "珠海市", "汕头市", "佛山市", "韶关市", "河源市", "梅州市", "惠州市", "汕尾市", "东莞市", "中山市",
            "江门市", "阳江市", "湛江市", "茂名市", "肇庆市", "清远市", "潮州市", "揭阳市", "云浮市");
    assertThat(table.subList(22, table.size() - 1)).allMatch(row -> row.contains("省直部门"));
    assertThat(table.get(table.size() - 1)).isEqualTo("合计 | 515 | 509 | 6 | 98.83%");
    assertThat(table("附件3")).last().isEqualTo("合计 | 3040 | 3037 | 3 | 99.90%");
  }

  @Test
  void hasColumnsThatAddUpToTheirSum() {
    for (String attachment : List.of("附件1", "附件3")) {
      List<String> table = table(attachment);
      for (int column = 2; column <= 4; column++) {
        int index = column;
        long sum =
            table.subList(1, table.size() - 1).stream()
                .mapToLong(row -> Long.parseLong(cell(row, index)))
                .sum();
        assertThat(cell(table.get(table.size() - 1), index - 1)).isEqualTo("" + sum);
      }
    }
  }

  @Test
  void hasListsWithTheirColumnsAndNotes() {
    assertThat(table("附件2")).hasSize(7);
    assertThat(table("附件2").get(0)).isEqualTo("序号 | 网站（栏目）名称 | 主办单位 | 存在问题");
    assertThat(table("附件4")).hasSize(4);
    assertThat(table("附件4").get(0)).isEqualTo("序号 | 新媒体名称 | 存在问题 | 第三方平台");
    assertThat(lines.stream().filter(line -> line.startsWith("注：")))
        .hasSize(2)
        .allMatch(note -> note.contains(WINDOW));
  }

  private static String cell(String row, int column) {
    return row.split(" \\| ", -1)[column];
  }

  private static List<String> table(String attachment) {
    return lines.subList(lines.indexOf(attachment), lines.size()).stream()
        .dropWhile(line -> !line.contains(" | "))
        .takeWhile(line -> line.contains(" | "))
        .toList();
  }
}
