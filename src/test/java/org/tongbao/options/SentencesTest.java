package org.tongbao.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
import org.tongbao.program.Program;

/** What the shipped sets say where something is missing, or is not as usual. */
class SentencesTest {
  private static final String USUAL =
      """
      发文机关: 某市办公室
      期间: 2024年第二季度
      检查时段: 2024-04-01 至 2024-06-20
      成文日期: "2024-06-28"
      主送: []
      检查类别: [政府网站, 政务新媒体]
      """;

  private static final String FOURTH_QUARTER =
      """
      发文机关: 某市办公室
      期间: 2021年第四季度
      检查时段: 2021-10-01 至 2021-12-20
      主送: []
      检查类别: [政府网站]
      报送单位: 市办公室
      """;

  private static final String SITES = "类别,名称\n政府网站,甲网\n政府网站,乙网\n";
  private static final String NONE = "类别,名称,严重程度,存在问题\n";
  private static final String VETO = NONE + "政府网站,甲网,单项否决,首页不更新\n";

  @TempDir private Path temp;

  private Program.Run run(String settings, String units, String findings) throws IOException {
    Path input = Files.createDirectories(temp.resolve("input"));
    Files.writeString(input.resolve("notice.yaml"), settings);
    Files.writeString(input.resolve("units.csv"), units);
    Files.writeString(input.resolve("findings.csv"), findings);
    return Program.command(
        "run",
        input.toString(),
        "--output",
        temp.resolve("output").toString(),
        "--templates",
        "templates");
  }

  /** The text of all notices that are made. */
  private String made(String settings, String units, String findings) throws IOException {
    Program.Run run = run(settings, units, findings);
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.walk(temp.resolve("output"))) {
      return files
          .filter(file -> file.toString().endsWith(".docx"))
          .sorted()
          .map(DocxText::of)
          .collect(Collectors.joining("\n"));
    }
  }

  private String refused(String settings, String units, String findings) throws IOException {
    Program.Run run = run(settings, units, findings);
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    return run.err();
  }

  @Test
  void printTheYearOfADeadlineThatIsNotTheNoticesYear() throws IOException {
    assertThat(
            made("模板: county\n成文日期: 2022-01-13\n整改期限: 2023-01-10\n" + FOURTH_QUARTER, SITES, VETO))
        .contains("请有关单位对照通报的问题逐项整改，于2023年1月10日前完成");
    assertThat(made("模板: city\n成文日期: 2022-01-13\n整改期限: 2022-01-21\n" + FOURTH_QUARTER, SITES, VETO))
        .contains("于1月21日前将整改情况书面报送市办公室");
    assertThat(made("模板: city\n整改期限: 2022-01-21\n" + FOURTH_QUARTER, SITES, VETO))
        .as("a draft prints 2021年　月　日")
        .contains("于2022年1月21日前将整改情况书面报送市办公室");
  }

  @Test
  void printTheYearOfAWindowThatIsNotTheNoticesYear() throws IOException {
    assertThat(made("模板: department\n成文日期: 2022-01-13\n" + FOURTH_QUARTER, SITES, VETO))
        .contains("2021年10月1日至12月20日，某市办公室对所属单位网站进行了检查");
  }

  @Test
  void refuseADeadlineThatIsPastWhenTheNoticeIsPrinted() throws IOException {
    assertThat(refused("模板: county\n整改期限: 2021-12-01\n" + FOURTH_QUARTER, SITES, VETO))
        .contains("notice.yaml:2:7: 错误：整改期限2021年12月1日早于检查时段的最后一天2021年12月20日。");
    assertThat(
            refused(
                "模板: county\n整改期限: 2022-01-14\n成文日期: 2022-01-13\n"
                    + "版记: {印发机关: 某市办公室, 印发日期: 2022-01-17}\n"
                    + FOURTH_QUARTER,
                SITES,
                VETO))
        .contains("notice.yaml:2:7: 错误：整改期限2022年1月14日早于印发日期2022年1月17日。");
  }

  @Test
  void nameLevelsOnlyWhereTheyAddUp() throws IOException {
    String units = "类别,名称,级别,平台,检查\n政府网站,甲网,县级,,\n政府网站,乙网,市级,,\n政府网站,丙网,LEVEL,,CHECKED\n";
    String city = "模板: city\n" + USUAL;
    assertThat(made(city, units.replace("LEVEL", "").replace("CHECKED", ""), NONE))
        .contains("本次共检查政府网站3个，实现检查全覆盖。");
    assertThat(made(city, units.replace("LEVEL", "县级").replace("CHECKED", ""), NONE))
        .contains("本次共检查政府网站3个（县级2个、市级1个），实现检查全覆盖。");
    assertThat(made(city, units.replace("LEVEL", "镇级").replace("CHECKED", "否"), NONE))
        .contains("本次共检查政府网站2个（县级1个、市级1个；在运行3个）。");
  }

  @Test
  void lendNoRegionToAnAccountWithoutOne() throws IOException {
    String units = "类别,名称,地区,平台\n政务新媒体,甲号,甲区,微博\n政务新媒体,乙号,,抖音\n政务新媒体,丙号,甲区,抖音\n";
    String findings = NONE + "政务新媒体,甲号,单项否决,不更新\n政务新媒体,乙号,单项否决,不更新\n政务新媒体,丙号,单项否决,不更新\n";
    assertThat(made("模板: city\n" + USUAL, units, findings))
        .contains("“乙号”抖音号、甲区“甲号”微博、“丙号”抖音号不更新。");
  }

  @Test
  void putWhatBelongsToNoSectionUnderNoHeading() throws IOException {
    String findings = "类别,名称,严重程度,所属部分,存在问题\n政府网站,甲网,一般问题,网站监管,首页不更新\n政府网站,乙网,一般问题,,链接失效\n";
    assertThat(made("模板: city\n" + USUAL, SITES, findings))
        .contains("二、存在问题\n“乙网”链接失效。\n（一）网站监管\n“甲网”首页不更新。\n");
  }

  @Test
  void addUpInTablesWhereARegionIsMissing() throws IOException {
    String units = "类别,名称,地区\n政府网站,甲网,甲区\n政府网站,乙网,\n政务新媒体,甲号,乙区\n";
    assertThat(made("模板: province\n" + USUAL, units, NONE))
        .contains(
            "1 | 甲区 | 1 | 1 | 0 | 100%\n2 | 乙区 | 0 | 0 | 0 | —\n3 | 其他 | 1 | 1 | 0 | 100%\n合计 | 2 | 2");
  }

  @Test
  void sayNothingOfScoresOrRatesThatAreNotThere() throws IOException {
    assertThat(made("模板: department\n" + USUAL, SITES, VETO))
        .doesNotContain("百分制", "得分", "—")
        .contains("本次共检查政府网站2个，合格1个，不合格1个，合格率50.00%。");
    assertThat(made("模板: county\n" + USUAL, "类别,名称,检查\n政府网站,甲网,否\n", NONE))
        .contains("本次共检查政府网站0个（在运行1个）。\n");
  }

  @Test
  void nameEachBandByItsOwnLimits() throws IOException {
    String settings =
        USUAL + "模板: example\n分段: [{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 80}, {名称: 合格, 下限: 60}]\n";
    assertThat(made(settings, "类别,名称,得分,平台\n政府网站,甲网,95,\n政府网站,乙网,70,\n政务新媒体,甲号,,微博\n", NONE))
        .contains("得分90分以上的为优秀，共1个；得分60分以上、不满80分的为合格，共1个。平均得分82.5分，最高95分，最低70分，相差25分。得分排名如下：")
        .contains("实现检查全覆盖，涉及微博。");
  }

  @Test
  void countARegionItselfOnce() throws IOException {
    String settings =
        "模板: county\n" + USUAL + "地区: [某省, 某省/某省本级, 某省/丙市]\n另出通报: [{每个: 地区, 模板: province}]\n";
    String units = "类别,名称,地区\n政府网站,甲网,REGION\n政府网站,乙网,某省/某省本级\n政府网站,丙网,某省/丙市\n";
    assertThat(refused(settings, units.replace("REGION", "某省"), NONE))
        .contains(
            "units.csv:2:3: 错误：另出通报时，地区写“某省”的计为“某省本级”，另外却又有“某省/某省本级”。"
                + "两种写法是一个意思，请统一写成“某省/某省本级”。");
    assertThat(made(settings, units.replace("REGION", "某省/某省本级"), NONE))
        .contains("1 | 某省本级 | 2 | 2 | 0 | 100%\n2 | 丙市 | 1");
  }

  @Test
  void countARegionItselfWhereOthersAreOnlyListed() throws IOException {
    String settings = "模板: county\n" + USUAL + "地区: [某省, 某省/丙市]\n另出通报: [{每个: 地区, 模板: province}]\n";
    assertThat(made(settings, "类别,名称,地区\n政府网站,甲网,某省\n", NONE))
        .contains("1 | 某省本级 | 1 | 1 | 0 | 100%\n2 | 丙市 | 0");
  }

  @Test
  void refuseAFactThatGivesNoShareAtItsPlace() throws IOException {
    String settings =
        USUAL + "模板: province\n事实: [{名称: 我为政府网站找错留言, 数值: 约12}, {名称: 我为政府网站找错按时办结留言, 数值: 3}]\n";
    assertThat(refused(settings, SITES, NONE))
        .contains("notice.yaml:8:27: 错误：事实“我为政府网站找错留言”的数值“约12”不是整数。");
  }
}
