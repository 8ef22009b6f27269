package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.sheet.InputFolder.FRAME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.intake.sheet.InputFolder;

/** Bases, contact, scores, figures from outside, and periods other than a quarter. */
class SettingsPartsTest {
  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void showsTheRightFormOfACitedNumber() throws Exception {
    assertThat(
            problems(
                """
                依据:
                  - 文件: 《甲》
                    文号: 国办发[2017]47号
                  - {文件: 《乙》, 文号: 国办秘函(2019) 第019号}
                  - {文件: 《丙》, 文号: 国办发【2017】47}
                  - {文件: 《丁》, 文号: 国办发〔2017〕号}
                  - {文件: 《戊》, 文号: 国办发2017年47号}
                  - 《己》（国办发（2017）47号）
                """))
        .containsExactly(
            "notice.yaml:9:9: 错误：文号“国办发[2017]47号”不合规定。应写成“国办发〔2017〕47号”：年份用六角括号〔〕，序号前不加“第”，不补0。",
            "notice.yaml:10:19: 错误：文号“国办秘函(2019)"
                + " 第019号”不合规定。应写成“国办秘函〔2019〕19号”：年份用六角括号〔〕，序号前不加“第”，不补0。",
            "notice.yaml:11:19: 错误：文号“国办发【2017】47”不合规定。应写成“国办发〔2017〕47号”：年份用六角括号〔〕，序号前不加“第”，不补0。",
            "notice.yaml:12:19: 错误：文号“国办发〔2017〕号”不合规定。应写成“机关代字〔年份〕序号号”，例如“国办发〔2017〕47号”。",
            "notice.yaml:13:19: 错误：文号“国办发2017年47号”不合规定。应写成“机关代字〔年份〕序号号”，例如“国办发〔2017〕47号”。",
            "notice.yaml:14:5: 错误：文号“国办发（2017）47号”不合规定。应写成“国办发〔2017〕47号”：年份用六角括号〔〕，序号前不加“第”，不补0。");
  }

  @Test
  void explainsSquareBracketsThatYamlTakesForAList() throws Exception {
    assertThat(problems("依据:\n  - {文件: 《甲（2019）2版》, 文号: 国办发[2017]47号}\n"))
        .containsExactly(
            "notice.yaml:8:27: 错误：文号“国办发[2017]47号”不合规定。应写成“国办发〔2017〕47号”：年份用六角括号〔〕，序号前不加“第”，不补0。");
  }

  @Test
  void refusesABasisWithoutItsTitleOrCitedTwice() throws Exception {
    assertThat(problems("依据:\n  - {文号: 国办发〔2017〕47号}\n  - 《甲、乙，丙》\n  - {标题: 《丁》}\n  - 《甲、乙，丙》\n"))
        .containsExactly(
            "notice.yaml:8:5: 错误：缺少“文件”。请写，例如“文件: 《国务院办公厅关于印发政府网站发展指引的通知》”。",
            "notice.yaml:10:5: 错误：缺少“文件”。请写，例如“文件: 《国务院办公厅关于印发政府网站发展指引的通知》”。",
            "notice.yaml:10:6: 错误：不认识“标题”这个键。可以写：文件、文号、简称，请改正或删去这一行。",
            "notice.yaml:11:5: 错误：“依据”里的“《甲、乙，丙》”重复，前一处在第9行。请只留一处，或改成能区分的名称。");
  }

  @Test
  void refusesAnAddressThatIsNoEmailAndAnswersThatAreNoYes() throws Exception {
    assertThat(problems("联系邮箱: zwgk＠example.gov.cn\n公布合格率: no\n"))
        .containsExactly(
            "notice.yaml:7:7: 错误：联系邮箱“zwgk＠example.gov.cn”不是邮箱地址。应写成例如“联系邮箱: zwgk@example.gov.cn”，@"
                + " 用半角。",
            "notice.yaml:8:8: 错误：“公布合格率”写的是“no”。请写“是”或“否”；不写就当作“是”。");
  }

  @Test
  void refusesPointsThatCannotBe() throws Exception {
    assertThat(problems("合格线: 80%\n分段: [{名称: 优秀, 下限: -90}, {名称: 良好}]\n"))
        .containsExactly(
            "notice.yaml:7:6: 错误：合格线“80%”不对。合格线应是不带负号的数，最多两位小数，例如 80。",
            "notice.yaml:8:19: 错误：下限“-90”不对。下限应是不带负号的数，最多两位小数，例如 90。",
            "notice.yaml:8:25: 错误：缺少“下限”。请写，例如“下限: 90”。");
  }

  @Test
  void refusesBandsThatRiseOrBearOneName() throws Exception {
    assertThat(
            problems(
                "分段: [{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 90.0}, {名称: 优秀, 下限: 60}, {名称: 较差，差, 下限:"
                    + " 0}]\n"))
        .containsExactly(
            "notice.yaml:7:37: 错误：“良好”的下限90.0不低于前一段“优秀”的下限90。分段从高到低写，每段的下限都要低于前一段，请核对。",
            "notice.yaml:7:49: 错误：“分段”里的“优秀”重复，前一处在第7行。请只留一处，或改成能区分的名称。",
            "notice.yaml:7:67: 错误：“分段”里的一项写成了“较差，差”，像是几项连在一起。"
                + "请每项一行，或用半角逗号加空格隔开，例如“分段: [{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 80}]”。");
  }

  @Test
  void refusesFactTablesThatAreNoTables() throws Exception {
    assertThat(
            problems(
                """
                事实表:
                  - {名称: 甲, 列: [渠道, 收到], 行: [[信箱, 3,040], [电话, 12], 网站, [[微信], 5], [], [微博]]}
                  - {名称: 甲, 列: [], 行: []}
                  - {名称: 乙}
                """))
        .containsExactly(
            "notice.yaml:8:30: 错误：“行”里的第1行有3格，“列”却有2列。"
                + "每行的格数要与“列”一样：数字不加千分号，空着的格写 \"\"，内容里有半角逗号的用半角引号括起来。",
            "notice.yaml:8:53: 错误：“行”里的一行应是列表，这里却是“网站”。请把每一行写在方括号里，例如“行: [[网站信箱, 12]]”。",
            "notice.yaml:8:58: 错误：“行”里有一格不是文字。每格写一个值，例如“行: [[网站信箱, 12]]”。",
            "notice.yaml:8:68: 错误：“行”里有一行一格也没有。请把每一行写在方括号里，例如“行: [[网站信箱, 12]]”。",
            "notice.yaml:8:72: 错误：“行”里的第6行有1格，“列”却有2列。"
                + "每行的格数要与“列”一样：数字不加千分号，空着的格写 \"\"，内容里有半角逗号的用半角引号括起来。",
            "notice.yaml:9:10: 错误：“事实表”里的“甲”重复，前一处在第8行。请只留一处，或改成能区分的名称。",
            "notice.yaml:9:16: 错误：“列”里一列也没有。请写，例如“列: [渠道, 收到]”。",
            "notice.yaml:10:5: 错误：缺少“列”。请写，例如“列: [渠道, 收到]”。",
            "notice.yaml:10:5: 错误：缺少“行”。请写，例如“行: [[网站信箱, 12]]”。");
  }

  @Test
  void takesTheWholeYearForTheDaysOfItsNthCheck() throws Exception {
    String check = FRAME.replace("2024年第2季度", "2024年第3次");
    assertThat(input.problems(check)).isEmpty();
    assertThat(input.settings(check).orRefuse().basics().period().print()).isEqualTo("2024年第三次");
    assertThat(input.problems(check.replace("6月23日", "2025年1月8日")))
        .containsExactly(
            "notice.yaml:4:7:"
                + " 提醒：检查时段2024年4月1日至2025年1月8日超出了期间“2024年第三次”（2024年1月1日至12月31日）。若确是如此，不必改。");
    assertThat(input.problems(check.replace("2024年第", "2023年第")))
        .containsExactly(
            "notice.yaml:4:7: 错误：检查时段2024年4月1日至6月23日与期间“2023年第三次”（2023年1月1日至12月31日）没有一天重合。"
                + "请核对“检查时段”和“期间”。");
  }

  @Test
  void holdsTheWindowAgainstAMonthAndABatch() throws Exception {
    assertThat(input.problems(FRAME.replace("2024年第2季度", "2024年5月至6月")))
        .containsExactly(
            "notice.yaml:4:7: 提醒：检查时段2024年4月1日至6月23日超出了期间“2024年5月至6月”（2024年5月1日至6月30日）。若确是如此，不必改。");
    assertThat(input.problems(FRAME.replace("第2季度", "第2季度第一批"))).isEmpty();
    assertThat(input.problems(FRAME.replace("第2季度", "上半年"))).isEmpty();
  }

  private List<String> problems(String more) throws Exception {
    assertThat(input.settings(FRAME + more).value()).isNull();
    return input.problems(FRAME + more);
  }
}
