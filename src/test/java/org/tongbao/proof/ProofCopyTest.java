package org.tongbao.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.docx.DocxText;
import org.tongbao.docx.ProofDocx;
import org.tongbao.program.Program;
import org.tongbao.samples.GoldenTest;

/** The comments of a proof copy, and that its text is that of the clean copy. */
class ProofCopyTest {
  private static final String GUANGDONG = "guangdong-2024-q2";

  private static final String PARAMETERS =
      """
        - {名称: 基础分, 数值: 100, 单位: 分}
        - {名称: 每条加分, 数值: 0.5, 单位: 分}
      """;

  @TempDir Path temp;

  static Stream<String> samples() throws IOException {
    return GoldenTest.samples();
  }

  private ProofDocx proof(Program program) {
    Program.Run run = program.proof();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(program.files()).hasSize(2);
    return ProofDocx.of(program.files().get(1));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isTheCleanCopyWhenItsCommentsAreRemoved(String sample) throws IOException {
    Program program = new Program(temp, sample);
    ProofDocx proof = proof(program);
    ProofDocx clean = ProofDocx.of(program.files().get(0));

    assertThat(proof.accepted()).isEqualTo(clean.accepted());
    assertThat(DocxText.of(program.files().get(1))).isEqualTo(DocxText.of(program.files().get(0)));
    assertThat(proof.others()).isEqualTo(clean.others());
    assertThat(clean.comments()).isEmpty();
    assertThat(proof.comments()).hasSameSizeAs(proof.places()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void numbersItsCommentsInTheOrderOfTheText(String sample) throws IOException {
    List<String> comments = proof(new Program(temp, sample)).comments();

    for (int i = 0; i < comments.size(); i++) {
      assertThat(comments.get(i)).startsWith((i + 1) + ". ").contains("\n");
    }
  }

  /** 100% in 合格率为100% is the template's own word; the rest are numbers of attachments. */
  @Test
  void leavesNoComputedFigureOfTheProseWithoutAComment() throws IOException {
    ProofDocx proof = proof(new Program(temp, GUANGDONG));

    assertThat(proof.figuresWithoutComment())
        .containsExactly("1", "3", "2", "4", "1", "2", "3", "4", "1", "2", "3", "4");
    assertThat(proof.places())
        .containsSubsequence(
            "广东省人民政府办公厅",
            "2024年第二季度",
            "515",
            "509",
            "98.83%",
            "16",
            "780条",
            "780条",
            "100%",
            "3040",
            "3037",
            "99.90%",
            "2024年7月15日",
            "省政府办公厅",
            "2024年6月28日",
            "序号",
            "序号",
            "序号",
            "序号");
  }

  @Test
  void saysWhereEachFigureComesFrom() throws IOException {
    assertThat(proof(new Program(temp, GUANGDONG)).comments())
        .contains(
            """
            1. 发文机关：广东省人民政府办公厅
            notice.yaml:3:7“发文机关”\
            """,
            """
            7. 政府网站检查数：515
            检查的515个：units.csv 中“类别”为政府网站、“检查”不为“否”的行
            前10行：units.csv:2、3、4、5、6、7、8、9、10、11\
            """,
            """
            8. 政府网站合格数：509
            ＝检查数515－不合格数6
            不合格的6个：
            units.csv:92 珠海市政府网站01，单项否决见 findings.csv:10
            units.csv:205 惠州市博罗县政府门户网站，单项否决见 findings.csv:5
            units.csv:241 东莞市政府网站01，单项否决见 findings.csv:11
            units.csv:314 湛江市霞山区政府门户网站，单项否决见 findings.csv:4
            units.csv:372 清远市政府门户网站，单项否决见 findings.csv:6
            units.csv:424 省直部门01政府网站01，单项否决见 findings.csv:12
            检查的515个：见批注7\
            """,
            """
            9. 政府网站合格率：98.83%
            ＝509÷515，四舍五入到两位小数
            不合格的6个：见批注8
            检查的515个：见批注7\
            """,
            """
            11. 政府网站按地区分组（合格率为100%的），共16个：16
            同批注10\
            """,
            """
            14. 事实“我为政府网站找错留言”：780条
            说明：4月1日至6月23日收到
            notice.yaml:54:26“事实”\
            """,
            """
            20. 点名的单位，共2个：东莞市城市管理和综合执法局网站、阳江高新技术产业开发区网站
            findings.csv 中共2行：
            findings.csv:2 东莞市城市管理和综合执法局网站（units.csv:240）
            findings.csv:3 阳江高新技术产业开发区网站（units.csv:295）\
            """,
            """
            21. 正文表述：页面底部加挂已注销关停的政务新媒体账号链接
            findings.csv 中共2行：见批注20\
            """,
            """
            38. 署名：广东省人民政府办公厅
            notice.yaml:3:7“发文机关”\
            """);
  }

  @Test
  void saysOnceForATableWhatItsColumnsAndRowsAre() throws IOException {
    assertThat(proof(new Program(temp, GUANGDONG)).comments())
        .contains(
            """
            41. 表格，共52行
            检查数：政府网站，units.csv 中“检查”不为“否”的行数
            合格数：政府网站，检查数－不合格数
            不合格数：政府网站，检查了的，有单项否决问题或得分低于合格线的个数
            合格率：政府网站，合格数÷检查数，四舍五入；全合格印100%，没有检查的印—
            按地区分：21个，次序照 notice.yaml:23:3“地区”
            按部门分：30个，次序照 notice.yaml:46:5“部门”
            合计：按全部政府网站另行计算，不是由各行相加
            政府网站不合格的6个：见批注8\
            """,
            """
            48. 表格，共3行
            没有印的列：主办单位，表中各行都没有填
            江门滨江新区：units.csv:2334，findings.csv:13
            湛江城市更新：units.csv:2545，findings.csv:15
            湛江市雷州青年运河：units.csv:2546，findings.csv:16\
            """);
  }

  @Test
  void tellsScoresBandsRanksAndPartsOfSettings() throws IOException {
    assertThat(proof(new Program(temp, "example-full")).comments())
        .contains(
            "1. 标志：示例市政务公开办公室文件\nnotice.yaml:10:20“版头”",
            "32. 分段“优秀”：90\nnotice.yaml:38:18“分段”",
            "68. 表格，共2行\n事实表“网民留言办理”：notice.yaml:50、52、53",
            "97. 印发日期：2026年8月10日\nnotice.yaml:15:9“版记”")
        .anySatisfy(c -> assertThat(c).contains("\nunits.csv:5 西示区政府门户网站，得分76.5，低于合格线\n"))
        .anySatisfy(
            c ->
                assertThat(c)
                    .startsWith("47. 表格，共9行\n名次：按得分从高到低，得分相同的名次相同，有单项否决问题的不参加\n")
                    .contains("\n西示区政府网站05：units.csv:10\n"))
        .anySatisfy(c -> assertThat(c).startsWith("28. 政务新媒体合格率：98.27%\n＝170÷173，四舍五入到两位小数\n"))
        .anySatisfy(
            c -> assertThat(c).startsWith("56. 正文表述：").endsWith("\nfindings.csv:9（没有写明单位）"));
  }

  @Test
  void saysOfAChartWhatItsSeriesAre() throws IOException {
    assertThat(proof(new Program(temp, "example-full")).comments())
        .anySatisfy(
            c ->
                assertThat(c)
                    .contains(". 图，共2个系列，每个4个点\n政府网站：政府网站，合格数÷检查数，四舍五入；全合格印100%，没有检查的印—\n")
                    .contains("\n按地区分：4个，次序照 notice.yaml:"));
  }

  @Test
  void explainsEachWayInWhichAColumnOfATableIsComputed() throws IOException {
    List<String> comments = proof(new Program(temp, "example-figures")).comments();

    assertThat(comments)
        .anySatisfy(
            comment ->
                assertThat(comment)
                    .contains(
                        """
                        159. 表格，共17行
                        名次：按“报送”的合计从高到低，相同的名次相同，后面的名次跳过，各行的出处同“单位数”一列
                        单位数：个数，按“地区”，8行分别计算
                        　西示镇：6，units.csv:3、20、21、22、23、24
                        """,
                        """
                        单位数：个数，3行分别计算
                        　乡镇小计：37，units.csv:2、3、4、5、6、7、8、9、16、17等37行
                        """,
                        """
                        报送（条）：“报送”的合计，按“地区”，8行分别计算，各行的出处同“单位数”一列
                        """,
                        """
                        占全县：“报送”的合计占“报送”的合计的比率，按“地区”，8行分别计算
                        　西示镇：12.20%＝93÷762，四舍五入到两位小数
                        　　93：西示镇“报送”的合计，＝6个数相加，units.csv:3、20、21、22、23、24
                        　　762：“报送”的合计，＝60个数相加，units.csv:2、3、4、5、6、7、8、9、10、11等60行
                        　中示镇：12.20%＝93÷762，四舍五入到两位小数，units.csv:6、32、33、34、35
                        """)
                    .endsWith("\n按地区分：8个\n按部门分：6个"));
  }

  @Test
  void countsTheRowsOfALongTableThatItDoesNotList() throws IOException {
    assertThat(proof(new Program(temp, "example-figures")).comments())
        .anySatisfy(
            comment ->
                assertThat(comment)
                    .startsWith("164. 表格，共32行\n超出（条）：“报送”与参数“报送任务”的差，32行分别计算\n")
                    .contains("\n　其余22行按名称在 units.csv 中查找\n")
                    .endsWith("\n以上是前10行，其余22行按名称在 units.csv 中查找"));
  }

  @Test
  void explainsEachStepOfANestedFigure() throws IOException {
    Program program = new Program(temp, "example-figures");
    program.edit("notice.yaml", text -> text.replace("参数:\n", "参数:\n" + PARAMETERS));
    Files.writeString(
        program.input("words.ftlx"),
        """
        <#macro 工作要求>
        <#assign all = notice.inspected("政府网站").units?filter(unit -> unit.region != "")>
        <#assign towns = figures.group(all, "地区")>
        <#assign town = towns[0]>
        <#assign bonus = figures.product(figures.sum(town.rows, "报送"), notice.parameter("每条加分"))>
        <#assign score = figures.total(notice.parameter("基础分"), bonus)>
        <p>${town.name}得${figures.difference(score, figures.sum(town.findings, "扣分")).withUnit}，\
        占${figures.share(figures.sum(town.rows, "报送"), figures.sum(all, "报送"))}，\
        共${figures.count(towns?filter(each -> each.name?ends_with("乡")))}个乡。</p>
        </#macro>
        """);

    assertThat(proof(program).comments())
        .anySatisfy(
            comment ->
                assertThat(comment)
                    .endsWith(
                        """
                        . 东示镇的几个数的和与东示镇“扣分”的合计的差：100分
                        ＝102.5－2.5
                        102.5：东示镇的几个数的和，＝100＋2.5
                        　100：参数“基础分”，notice.yaml:35:19“参数”
                        　2.5：东示镇“报送”的合计与参数“每条加分”的积，＝5×0.5
                        　　5：东示镇“报送”的合计，＝1个数相加，units.csv:2
                        　　0.5：参数“每条加分”，notice.yaml:36:20“参数”
                        2.5：东示镇“扣分”的合计，＝1个数相加，findings.csv:33\
                        """))
        .anySatisfy(
            comment ->
                assertThat(comment)
                    .contains(". 东示镇“报送”的合计占“报送”的合计的比率：", "\n5：东示镇“报送”的合计，＝1个数相加，units.csv:2\n"))
        .anySatisfy(comment -> assertThat(comment).endsWith(". 组数：3\n按“地区”分的组，共3组：上示乡、下示乡、前示乡"));
  }

  @Test
  void tellsTheFirstTenOfALongSetAndHowToFindTheRest() throws IOException {
    Program program = new Program(temp, GUANGDONG);
    StringBuilder vetoes = new StringBuilder();
    for (int i = 2; i <= 13; i++) {
      vetoes.append("政府网站,广州市政府网站%02d,,,W1,单项否决,内容审核把关不严,存在严重表述错误,,,,,是\n".formatted(i));
    }
    program.edit("findings.csv", text -> text + vetoes);
    program.edit("notice.yaml", text -> text.substring(0, text.indexOf("核对总数")));

    List<String> comments = proof(program).comments();

    assertThat(comments)
        .anySatisfy(
            c ->
                assertThat(c)
                    .startsWith(
                        "8. 政府网站合格数：497\n＝检查数515－不合格数18\n不合格的18个，前10个：\nunits.csv:3 广州市政府网站02")
                    .contains(
                        "\nunits.csv:12 广州市政府网站11，单项否决见 findings.csv:26\n其余：",
                        "其余：units.csv 中“类别”为政府网站，且有单项否决问题或得分低于合格线的行\n"))
        .anySatisfy(
            c ->
                assertThat(c)
                    .startsWith("24. 点名的单位，共14个\nfindings.csv 中共14行，前10行：\nfindings.csv:5 ")
                    .endsWith("\n其余4行在后面，到 findings.csv:28 为止"))
        .anySatisfy(
            c ->
                assertThat(c)
                    .startsWith("43. 表格，共18行\n")
                    .endsWith("\n以上是前10行，其余8行按名称在 units.csv 中查找"));
  }

  @Test
  void saysWhatTheSettingsDoNotSay() throws IOException {
    Program program = new Program(temp, "example-full");
    program.edit(
        "notice.yaml",
        text -> text.replaceFirst("合格线: 80\n", "").replace("合格, 下限: 80", "合格, 下限: 60"));

    assertThat(proof(program).comments())
        .anySatisfy(c -> assertThat(c).endsWith(". 合格线：60\nnotice.yaml 没有写“合格线”，用不写时的值"));
  }
}
