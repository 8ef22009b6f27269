package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.sheet.InputFolder.ReadSheets;

/** Columns that an office adds to its sheets: declared, found, read, each fault at its place. */
class OwnColumnsTest {
  private static final String DECLARED =
      """
      自有列:
        检查对象: [{列名: 报送, 类型: 数, 单位: 条}, {列名: 最后更新, 类型: 日期, 可空: 是}]
        问题: [{列名: 批次, 类型: 文字}, {列名: 已核, 类型: 是否, 可空: 是}]
      """;
  private static final String UNIT_HEAD = "类别,名称,报送,最后更新\n";
  private static final String FINDING_HEAD = "类别,名称,严重程度,存在问题,批次,已核,扣分,整改期限,发现日期\n";
  private static final String NO_FINDINGS = "类别,名称,严重程度,存在问题,批次\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  private static OwnValue number(String value) {
    return new OwnValue.Number(new BigDecimal(value));
  }

  @Test
  void readsEachTypeInBothSheets() throws Exception {
    ReadSheets sheets =
        input.read(
            DECLARED + "列名对照: {信息报送数: 报送}\n取值对照: {已核: {√: 是}, 批次: {一: 第一批}}\n",
            "类别,名称,信息报送数,最后更新\n政府网站,甲网,\"1,200\",2024.6.3\n政府网站,乙网,-0.50条,\n政府网站,丙网,007,—\n",
            FINDING_HEAD
                + "政府网站,甲网,扣分,错链,一,√,2.50分,2024/7/15,2024.06.03\n"
                + "政府网站,乙网,扣分,错链, 第二批 ,,,,\n");

    assertThat(sheets.problems()).isEmpty();
    assertThat(sheets.units())
        .extracting(InspectedUnit::own)
        .containsExactly(
            Map.of("报送", number("1200"), "最后更新", new OwnValue.Date(LocalDate.of(2024, 6, 3))),
            Map.of("报送", number("-0.5")),
            Map.of("报送", number("7")));
    assertThat(sheets.findings())
        .extracting(Finding::own)
        .containsExactly(
            Map.of("批次", new OwnValue.Text("第一批"), "已核", new OwnValue.YesNo(true)),
            Map.of("批次", new OwnValue.Text("第二批")));
    assertThat(sheets.findings())
        .extracting(Finding::points, Finding::due, Finding::date)
        .containsExactly(
            tuple(new BigDecimal("2.5"), LocalDate.of(2024, 7, 15), LocalDate.of(2024, 6, 3)),
            tuple(null, null, null));
  }

  @Test
  void keepsAllDigitsOfAFigure() throws Exception {
    ReadSheets sheets =
        input.read(
            DECLARED,
            UNIT_HEAD + "政府网站,甲网,999999999999999.999999\n政府网站,乙网,100\n政府网站,丙网,1.000000\n",
            NO_FINDINGS);
    assertThat(sheets.problems()).isEmpty();
    assertThat(sheets.units())
        .extracting(unit -> String.valueOf(unit.own().get("报送")))
        .containsExactly(
            "Number[value=999999999999999.999999]", "Number[value=100]", "Number[value=1]");
  }

  @Test
  void namesEveryCellThatIsWrong() throws Exception {
    ReadSheets sheets =
        input.read(
            DECLARED,
            UNIT_HEAD
                + "政府网站,甲网,十二,昨天\n政府网站,乙网,,45000\n政府网站,丙网,\"12,00\",2024-02-30\n"
                + "政府网站,丁网,1234567890123456,0.2\n政府网站,戊网\n政府网站,己网,0.1234567,\n政府网站,庚网,1e3,\n",
            FINDING_HEAD + "政府网站,甲网,扣分,错链,待定,有,-2,立即,2024-6.3\n政府网站,甲网,扣分,错链,,,两分,2024-13-01,\n");

    assertThat(sheets.problems())
        .containsExactly(
            "units.csv:2:3: 错误：“报送”写的“十二”不是一个数。请只写半角的数，例如 1200、96.5 或 -3，不写别的字。",
            "units.csv:2:4: 错误：“最后更新”写的“昨天”不是一个日期。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。",
            "units.csv:3:3: 错误：“报送”是空的。请逐行填写；可以空着的，请在“自有列”里写“可空: 是”。",
            "units.csv:3:4: 错误：“最后更新”写的“45000”不是一个日期。这像是 Excel 内部的日期数；请把这一列设为日期格式再存一次，或写成 2024-06-23。",
            "units.csv:4:3: 错误：“报送”写的“12,00”不是一个数。请只写半角的数，例如 1200、96.5 或 -3，不写别的字。",
            "units.csv:4:4: 错误：“最后更新”写的“2024-02-30”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。",
            "units.csv:5:3: 错误：“报送”写的“1234567890123456”位数太多。整数部分最多15位，小数最多6位，请核对。",
            "units.csv:5:4: 错误：“最后更新”写的“0.2”不是一个日期。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。",
            "units.csv:6:3: 错误：这一行只有2格，到不了第3列“报送”。请逐行填写；可以空着的，请在“自有列”里写“可空: 是”。",
            "units.csv:7:3: 错误：“报送”写的“0.1234567”位数太多。整数部分最多15位，小数最多6位，请核对。",
            "units.csv:8:3: 错误：“报送”写的“1e3”不是一个数。请只写半角的数，例如 1200、96.5 或 -3，不写别的字。",
            "findings.csv:2:5: 错误：“批次”写的是“待定”。请写本期的内容；确实没有定的，请写成“尚未确定”。",
            "findings.csv:2:6: 错误：“已核”写的是“有”。请写“是”或“否”；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）。",
            "findings.csv:2:7: 错误：“扣分”写的“-2”是负数。扣了几分就写几，不带负号，例如 2 或 0.5。",
            "findings.csv:2:8: 错误：“整改期限”写的“立即”不是一个日期。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日；模板不用这一列的，请写进 notice.yaml 的“不看的列”。",
            "findings.csv:2:9: 错误：“发现日期”写的“2024-6.3”不是一个日期。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。",
            "findings.csv:3:5: 错误：“批次”是空的。请逐行填写；可以空着的，请在“自有列”里写“可空: 是”。",
            "findings.csv:3:7: 错误：“扣分”写的“两分”不是一个数。请只写半角的数，例如 2 或 0.5；模板不用这一列的，请写进 notice.yaml 的“不看的列”。",
            "findings.csv:3:8: 错误：“整改期限”写的“2024-13-01”是日历上没有的一天。日期请写成 2024-06-23、2024/6/23 或 2024年6月23日。");
  }

  @Test
  void missesAColumnOnceAndNamesTheNearestHeading() throws Exception {
    assertThat(input.read(DECLARED, "类别,名称\n政府网站,甲网\n", "类别,名称,严重程度,存在问题,披次\n").problems())
        .containsExactly(
            "units.csv:1: 错误：表头缺少自有列“报送”（写在 notice.yaml:8:15）。"
                + "请在表头加上“报送”并逐行填写；表里用的是别的列名的，请写进“列名对照”；可以没有的，请在那里写“可空: 是”。",
            "findings.csv:1:5: 错误：不认识列名“披次”。请写进 notice.yaml 的“列名对照”“自有列”或“不看的列”，或改用下列列名之一："
                + "类别、名称、平台、网站标识码、指标、严重程度、所属部分、问题类别、存在问题、正文表述、发现日期、扣分、整改期限、来源、是否整改、列入名单、正文点名、轮次、期间、序号、备注、批次、已核。",
            "findings.csv:1: 错误：表头缺少自有列“批次”（写在 notice.yaml:9:13）。"
                + "请在表头加上“批次”并逐行填写；表里用的是别的列名的，请写进“列名对照”；可以没有的，请在那里写“可空: 是”。");
    assertThat(
            input
                .read(
                    "自有列: {检查对象: [{列名: 信息报送量, 类型: 数}]}\n",
                    "类别,名称,信息报送 量,信息报送\n",
                    "类别,名称,严重程度,存在问题,信息报送量\n")
                .problems())
        .containsExactly(
            "units.csv:1:4: 错误：不认识列名“信息报送”。请写进 notice.yaml 的“列名对照”“自有列”或“不看的列”，或改用下列列名之一："
                + "类别、名称、主办单位、地区、部门、平台、网站标识码、级别、检查、得分、检查结果、轮次、序号、备注、信息报送量。",
            "findings.csv:1:5: 错误：不认识列名“信息报送量”。这是 units.csv 的列，请核对文件是否放错，或删去这一列。");
    assertThat(
            input
                .read(
                    "自有列: {检查对象: [{列名: 最后更新日期, 类型: 日期}]}\n", "类别,名称,最后更新的日期\n", "类别,名称,严重程度,存在问题\n")
                .problems())
        .containsExactly(
            "units.csv:1:3: 错误：不认识列名“最后更新的日期”。最接近的列名是“最后更新日期”，请改正；不要的，请写进 notice.yaml 的“不看的列”。");
  }

  @Test
  void refusesNamesThatMeanSomethingElse() throws Exception {
    assertThat(
            input
                .read(
                    """
                    自有列:
                      检查对象: [{列名: 所属县区, 类型: 文字}, {列名: 得分, 类型: 数}, {列名: Level, 类型: 数}, {列名: Unit, 类型: 数, 可空: 是}, {列名: 扣分, 类型: 数, 可空: 是}, {列名: 访问量, 类型: 数}]
                      问题: [{列名: 扣分, 类型: 数}, {列名: 整改日期, 类型: 日期, 可空: 是}]
                    不看的列: [访问量]
                    列名对照: {某列: 另一列}
                    """,
                    "类别,名称,所属县区\n",
                    "类别,名称,严重程度,存在问题,扣分\n")
                .problems())
        .containsExactly(
            "notice.yaml:8:15: 错误：自有列“所属县区”就是程序已有的“地区”。请删去这一项；若是另一个意思，请改用别的列名，再用“列名对照”把表里的列对照为它。",
            "notice.yaml:8:35: 错误：自有列“得分”就是程序已有的“得分”。请删去这一项；若是另一个意思，请改用别的列名，再用“列名对照”把表里的列对照为它。",
            "notice.yaml:8:52: 错误：自有列“Level”就是程序已有的“级别”。请删去这一项；若是另一个意思，请改用别的列名，再用“列名对照”把表里的列对照为它。",
            "notice.yaml:8:72: 错误：自有列不能叫“Unit”，模板里这个名称另有意思。请改用别的列名，例如写成中文；表里的列名可以用“列名对照”对照为它。",
            "notice.yaml:10:8: 错误：“不看的列”里的“访问量”是自有列（写在 notice.yaml:8:122）。要读的，请从“不看的列”里删去；不读的，请删去那一项，或在那里写“可空: 是”。",
            "notice.yaml:9:13: 错误：自有列“扣分”就是程序已有的“扣分”。请删去这一项；若是另一个意思，请改用别的列名，再用“列名对照”把表里的列对照为它。",
            "notice.yaml:11:12: 错误：没有“另一列”这一列。可以写的列名有：类别、名称、主办单位、地区、部门、平台、网站标识码、级别、检查、得分、检查结果、轮次、序号、备注、所属县区、Unit、扣分、访问量；"
                + "类别、名称、平台、网站标识码、指标、严重程度、所属部分、问题类别、存在问题、正文表述、发现日期、扣分、整改期限、来源、是否整改、列入名单、正文点名、轮次、期间、序号、备注、整改日期。");
  }

  @Test
  void takesAHeadingForADeclaredColumnWhateverElseItMayMean() throws Exception {
    ReadSheets sheets =
        input.read(
            """
            自有列: {检查对象: [{列名: 扣分, 类型: 数}, {列名: 状态, 类型: 文字}, {列名: 补充说明, 类型: 文字}]}
            列名对照: {备注: 补充说明}
            """,
            "类别,名称,扣 分,状态,备注\n政府网站,甲网,6,升级中,见附页\n",
            "类别,名称,严重程度,存在问题\n");
    assertThat(sheets.problems()).isEmpty();
    assertThat(sheets.units().get(0).own())
        .containsOnlyKeys("扣分", "状态", "补充说明")
        .containsEntry("扣分", number("6"))
        .containsEntry("补充说明", new OwnValue.Text("见附页"));
  }

  @Test
  void neverCountsOneNumberForSeveralProblems() throws Exception {
    ReadSheets sheets =
        input.read(
            "自有列: {问题: [{列名: 次数, 类型: 数, 可空: 是}]}\n",
            "类别,名称\n政府网站,甲网\n",
            """
            类别,名称,严重程度,存在问题,扣分,次数
            政府网站,甲网,扣分,1.首页有错链；2.栏目空白,3,
            政府网站,甲网,扣分,1.首页有错链；2.栏目空白,1、2分；2、0.5分,1、4；2、6
            政府网站,甲网,扣分,1.首页有错链；2.栏目空白,,9
            """);
    assertThat(sheets.problems())
        .containsExactly(
            "findings.csv:2:5: 错误：这一行有2个问题，“扣分”却只写了“3”。不能确定每个问题各是多少："
                + "请每个问题写一行，或在“扣分”里同样逐条编号；不用这一列的，请写进 notice.yaml 的“不看的列”。",
            "findings.csv:3:4: 提醒：“存在问题”这一格读作2个问题，从“首页有错链”到“栏目空白”。若本来是一个问题，请去掉其中的编号或换行。",
            "findings.csv:4:6: 错误：这一行有2个问题，“次数”却只写了“9”。不能确定每个问题各是多少："
                + "请每个问题写一行，或在“次数”里同样逐条编号；不用这一列的，请写进 notice.yaml 的“不看的列”。");
    assertThat(sheets.findings())
        .extracting(Finding::problem, Finding::points, finding -> finding.own().get("次数"))
        .containsExactly(
            tuple("首页有错链", new BigDecimal("2"), number("4")),
            tuple("栏目空白", new BigDecimal("0.5"), number("6")));
  }

  @Test
  void wantsACorrectDeclaration() throws Exception {
    assertThat(
            input.problems(
                InputFolder.FRAME
                    + """
                    自有列:
                      检查对象: [{列名: 报送, 类型: 数字}, {列名: 报 送, 类型: 数}, {列名: 网址, 类型: 文字, 单位: 个, 可空: 对}, {类型: 数}, 批次]
                      问提: [{列名: 批次, 类型: 文字}]
                    """))
        .containsExactly(
            "notice.yaml:8:23: 错误：没有“数字”这种类型。请写其中之一：数、文字、日期、是否。",
            "notice.yaml:8:33: 错误：“检查对象”里的“报送”重复，前一处在第8行。请只留一处，或改成能区分的名称。",
            "notice.yaml:8:67: 错误：“网址”的类型是文字，却写了“单位”。单位只用于数；请把“类型”改为 数，或删去“单位”。",
            "notice.yaml:8:74: 错误：“可空”写的是“对”。请写“是”或“否”；不写就当作“否”。",
            "notice.yaml:8:78: 错误：缺少“列名”。请写，例如“列名: 报送”。",
            "notice.yaml:8:87: 错误：“检查对象”的一项不是“键: 值”的样子：“批次”。应写成例如“列名: 报送”，冒号用半角、后面空一格。",
            "notice.yaml:9:3: 错误：不认识“问提”这个键。最接近的是“问题”，请改正或删去这一行。");
  }
}
