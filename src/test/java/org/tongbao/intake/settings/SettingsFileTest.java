package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.sheet.InputFolder.FRAME;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InputFolder;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;

class SettingsFileTest {
  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void readsGb18030AndADraft() throws Exception {
    Path file =
        input.write(
            "notice.yaml",
            FRAME.replace("模板", "template").replace("检查时段", "Window") + "date: 待定\nnumber: 待定\n",
            Charset.forName("GB18030"));
    NoticeSettings settings = SettingsFile.read(file).orRefuse();
    assertThat(settings.paper().date()).isNull();
    assertThat(settings.paper().number()).isEqualTo(new DocumentNumber("", 2024, null));
    assertThat(read(FRAME).paper().number()).isNull();
  }

  @Test
  void namesEveryMissingSettingAtOnce() throws Exception {
    assertThat(problems("地区: []\n"))
        .containsExactly(
            "notice.yaml: 错误：缺少“模板”。请写，例如“模板: province”。",
            "notice.yaml: 错误：缺少“发文机关”。请写，例如“发文机关: 广东省人民政府办公厅”。",
            "notice.yaml: 错误：缺少“期间”。请写，例如“期间: 2024年第二季度”。",
            "notice.yaml: 错误：缺少“检查时段”。请写，例如“检查时段: 2024-04-01 至 2024-06-23”。",
            "notice.yaml: 错误：缺少“主送”。请写，例如“主送: [各地级以上市人民政府]”。",
            "notice.yaml: 错误：缺少“检查类别”。请写，例如“检查类别: [政府网站, 政务新媒体]”。");
  }

  @Test
  void refusesUnknownAndRepeatedKeys() throws Exception {
    assertThat(problems(FRAME + "发文机构: 甲\nissuer: 乙\n部门:\n  - {名称: 甲, 减称: 乙}\n"))
        .containsExactly(
            "notice.yaml:7:1: 错误：不认识“发文机构”这个键。最接近的是“发文机关”，请改正或删去这一行。",
            "notice.yaml:8:1: 错误：“issuer”写了两次，前一次在第2行。请只留一处。",
            "notice.yaml:10:13: 错误：不认识“减称”这个键。最接近的是“简称”，请改正或删去这一行。");
  }

  @Test
  void explainsFullWidthColonsTabsAndMissingBlanks() throws Exception {
    assertThat(problems("模板：province\n期间:2024年第二季度\n主送:\n\t- 甲\n　- 乙\n地区:\n  - 名称： 广州市\n"))
        .containsExactly(
            "notice.yaml:1:3: 错误：“模板”后面用了全角冒号“：”。请改成半角冒号，后面空一格：“模板: ”。",
            "notice.yaml:2:3: 错误：“期间:”后面没有空格。冒号后面要空一格：“期间: ”。",
            "notice.yaml:4:1: 错误：“- 甲”前面的缩进用了制表符（Tab）。请改用半角空格，每层两个。",
            "notice.yaml:5:1: 错误：“- 乙”前面的缩进用了全角空格。请改用半角空格，每层两个。",
            "notice.yaml:7:7: 错误：“名称”后面用了全角冒号“：”。请改成半角冒号，后面空一格：“名称: ”。");
  }

  @Test
  void explainsAFullWidthColonThatYamlReadsAsText() throws Exception {
    assertThat(problems(FRAME + "部门: [名称：甲, {名称：乙}]\n"))
        .containsExactly(
            "notice.yaml:7:8: 错误：“名称”后面用了全角冒号“：”。请改成半角冒号，后面空一格：“名称: ”。",
            "notice.yaml:7:15: 错误：“名称”后面用了全角冒号“：”。请改成半角冒号，后面空一格：“名称: ”。");
  }

  @Test
  void leavesAFullWidthColonInTextAlone() throws Exception {
    assertThat(read(FRAME.replace("[各地级以上市人民政府]", "\n  - 各市（含：横琴）")).text().addressees())
        .containsExactly("各市（含：横琴）");
  }

  @Test
  void namesTheLineThatIsNoYaml() throws Exception {
    assertThat(problems(FRAME + "部门: [甲, 乙\n报送单位: 丙\n"))
        .containsExactly(
            "notice.yaml:8:5: 错误：读到“报送单位: 丙”处无法识别。请看这一行和上一行：每行写成“键: 值”，"
                + "冒号用半角、后面空一格，同一层的键左边对齐，引号和括号要成对。");
    assertThat(problems(FRAME + "报送单位: \"丙\n部门: [甲]\n"))
        .containsExactly("notice.yaml:7:7: 错误：“报送单位: \"丙”里的引号或括号没有收尾。请在这一行补上收尾的引号或括号。");
    assertThat(problems(FRAME + "[甲, 乙]: 丙\n").get(0))
        .startsWith("notice.yaml:7:1: 错误：键不是文字。可用的键有：模板、发文机关、");
  }

  @Test
  void refusesWhatSettingsDoNotNeedOfYaml() throws Exception {
    assertThat(problems(FRAME + "部门: &a [甲]\n地区: *a\n报送单位: !!str 乙\n"))
        .containsExactly(
            "notice.yaml:7:5: 错误：这里用了 YAML 的引用“&a”。请直接写出内容；值以 * 或 & 开头时，请用引号括起来。",
            "notice.yaml:8:5: 错误：这里用了 YAML 的引用“*a”。请直接写出内容；值以 * 或 & 开头时，请用引号括起来。",
            "notice.yaml:9:7: 错误：这里用了 YAML 的类型标记“tag:yaml.org,2002:str”。请删去标记，只写内容；值以 !"
                + " 开头时，请用引号括起来。");
    assertThat(problems(FRAME + "---\n" + FRAME))
        .containsExactly("notice.yaml:7:1: 错误：用“---”分出了第二份设置。一个文件只写一份，请删去这一行和后面的内容。");
    assertThat(problems(FRAME + "部门: " + "[".repeat(100_000)))
        .containsExactly("notice.yaml:7:16: 错误：括号或缩进套得太深。请照样本的层次填写。");
    assertThat(problems(FRAME + "<<: {部门: [甲]}\n"))
        .containsExactly("notice.yaml:7:1: 错误：这里用了 YAML 的合并“<<”。请直接写出内容。");
  }

  @Test
  void refusesDatesThatCannotBe() throws Exception {
    assertThat(
            problems(
                FRAME.replace("2024年第2季度", "2024年二季度").replace("6月23日", "6月31日")
                    + "成文日期: 六月二十八日\n整改期限: 2024-13-01\n"))
        .containsExactly(
            "notice.yaml:3:5: 错误：期间“2024年二季度”不是年、半年、季度、月或起止日期，也不是第几次、第几批检查。"
                + "请写成其中一种样子：2024年第二季度、2024年第二季度第一批、2024年5月、2024年5月至6月、2024年5月6日至20日、2024年上半年、2024年、2024年第三次。",
            "notice.yaml:4:7: 错误：检查时段里的“2024年6月31日”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或"
                + " 2024年6月23日。",
            "notice.yaml:7:7: 错误：成文日期“六月二十八日”不是一个日期。日期请写成 2024-06-23、2024/6/23 或"
                + " 2024年6月23日；还没有定就写“待定”。",
            "notice.yaml:8:7: 错误：整改期限“2024-13-01”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或"
                + " 2024年6月23日。");
  }

  @Test
  void holdsDatesAgainstEachOther() throws Exception {
    assertThat(problems(FRAME + "成文日期: 2024-06-20\n整改期限: 2024-06-15\n"))
        .containsExactly(
            "notice.yaml:4:7: 错误：检查时段到2024年6月23日才结束，晚于成文日期2024年6月20日。检查时段应在成文日期之前结束，请核对这两处。",
            "notice.yaml:8:7: 错误：整改期限2024年6月15日早于成文日期2024年6月20日。整改期限应在成文日期之后，请核对这两处。");
    assertThat(problems(FRAME.replace("第2季度", "第三季度")))
        .containsExactly(
            "notice.yaml:4:7: 错误：检查时段2024年4月1日至6月23日与期间“2024年第三季度”（2024年7月1日至9月30日）没有一天重合。"
                + "请核对“检查时段”和“期间”。");
    assertThat(problems(FRAME.replace("6月23日", "3月23日")))
        .containsExactly("notice.yaml:4:7: 错误：检查时段从2024年4月1日开始，却到2024年3月23日结束。结束的一天不能早于开始的一天，请核对。");
  }

  @Test
  void warnsOfAWindowThatCrossesThePeriodsEdge() throws Exception {
    Reading<NoticeSettings> reading =
        SettingsFile.read(input.write("notice.yaml", FRAME.replace("6月23日", "8月29日")));
    assertThat(reading.value()).isNotNull();
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "notice.yaml:4:7: 提醒：检查时段2024年4月1日至8月29日超出了期间“2024年第二季度”（2024年4月1日至6月30日）。若确是如此，不必改。");
  }

  @Test
  void offersTheRightFormOfADocumentNumber() throws Exception {
    assertThat(problems(FRAME + "发文字号: 东府办函[2024] 第018号\n"))
        .containsExactly(
            "notice.yaml:7:7: 错误：发文字号“东府办函[2024] 第018号”不合规定。"
                + "应写成“东府办函〔2024〕18号”：年份用六角括号〔〕，序号前不加“第”，不补0。");
    assertThat(problems(FRAME + "发文字号: 东府办函〔2024〕99999999999号\n").get(0))
        .contains("应写成“机关代字〔年份〕序号号”，例如“东府办函〔2022〕18号”；序号没有定就写“东府办函〔2022〕号”。");
  }

  @Test
  void refusesNamesThatAreDoubledOrRunTogether() throws Exception {
    assertThat(
            problems(
                FRAME.replace("政府网站, 政务新媒体", "政府网站，政务新媒体")
                    + "地区: [广州市, {名称: 新广州, 简称: 广州市}]\n"
                    + "事实: [{名称: 甲, 数值: 1}, {名称: 甲, 数值: 2}]\n"))
        .containsExactly(
            "notice.yaml:6:8: 错误：“检查类别”里的一项写成了“政府网站，政务新媒体”，像是几项连在一起。"
                + "请每项一行，或用半角逗号加空格隔开，例如“检查类别: [政府网站, 政务新媒体]”。",
            "notice.yaml:7:25: 错误：“地区”里的“广州市”重复，前一处在第7行。请只留一处，或改成能区分的名称。",
            "notice.yaml:8:27: 错误：“事实”里的“甲”重复，前一处在第8行。请只留一处，或改成能区分的名称。");
  }

  @Test
  void refusesTotalsThatCannotBe() throws Exception {
    assertThat(
            problems(
                FRAME
                    + "核对总数:\n"
                    + "  - {类别: 政府网占, 检查: 3,040}\n"
                    + "  - {类别: 政府网站, 检查: 5, 合格: 6}\n"
                    + "  - {类别: 政务新媒体}\n"
                    + "  - 515家\n"))
        .containsExactly(
            "notice.yaml:8:10: 错误：“核对总数”里的类别“政府网占”不在“检查类别”里。最接近的是“政府网站”。",
            "notice.yaml:8:22: 错误：半角逗号把一个数分成了两截，后一截是“040”。数字不加千分号，例如写 3040。",
            "notice.yaml:9:5: 错误：“政府网站”合格6个，多于检查的5个。请核对这两个数。",
            "notice.yaml:10:5: 错误：“政务新媒体”的核对总数一个也没有写。请写“检查”或“合格”，例如“检查: 515”，或删去这一项。",
            "notice.yaml:11:5: 错误：“核对总数”的一项不是“键: 值”的样子：“515家”。应写成例如“类别: 政府网站”，冒号用半角、后面空一格。");
  }

  @Test
  void refusesATemplateNameThatLeadsElsewhereAndTextThatIsNoList() throws Exception {
    assertThat(
            problems(
                FRAME.replace("province", "../etc").replace("[各地级以上市人民政府]", "各市") + "报送单位: [甲]\n"))
        .containsExactly(
            "notice.yaml:1:5: 错误：模板“../etc”不是模板文件夹的名称。只写 templates 里一个文件夹的名称，例如“模板: province”。",
            "notice.yaml:5:5: 错误：“主送”应是列表，这里却是“各市”。请每项一行、前面写“- ”，或写在方括号里，例如“主送: [各地级以上市人民政府]”。",
            "notice.yaml:7:7: 错误：“报送单位”只能写一个值，这里却是列表或一组键。应写成例如“报送单位: 省政府办公厅”。");
  }

  @Test
  void refusesCharactersThatNoDocumentCanHold() throws Exception {
    assertThat(problems(FRAME + "报送单位: 甲\u0001乙\n"))
        .containsExactly("notice.yaml:7:8: 错误：“报送单位: 甲□乙”里有控制字符 U+0001。请删去或重新输入这个字。");
    assertThat(problems(FRAME + "报送单位: \"甲\\uFDD2乙\"\n"))
        .containsExactly("notice.yaml:7:7: 错误：“报送单位”里第2个字是无效的编码 U+FDD2，全文是“甲□乙”。请删去或重新输入这个字。");
  }

  @Test
  void remembersWhereEachValueStands() throws Exception {
    NoticeSettings settings =
        read(
            FRAME
                + """
                署名:
                版头: {形式: 文件格式, 标志: 甲文件}
                facts:
                  - name: 网民留言
                    value: 780
                  - {名称: 办结, 数值: 779}
                """);
    assertThat(settings.places())
        .containsEntry("模板", new Place("notice.yaml", 1, 5))
        .containsEntry("版头/标志", new Place("notice.yaml", 8, 20))
        .containsEntry("事实/网民留言/数值", new Place("notice.yaml", 11, 12))
        .containsEntry("事实/办结/数值", new Place("notice.yaml", 12, 18))
        .doesNotContainKey("署名");
  }

  private NoticeSettings read(String text) throws Exception {
    assertThat(input.problems(text)).isEmpty();
    return input.settings(text).orRefuse();
  }

  private List<String> problems(String text) throws Exception {
    assertThat(input.settings(text).value()).isNull();
    return input.problems(text);
  }
}
