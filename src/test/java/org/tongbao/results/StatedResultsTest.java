package org.tongbao.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.ProofDocx;
import org.tongbao.program.Program;

/** 检查结果, which the office states, is compared with what is counted. */
class StatedResultsTest {
  private static final String SETTINGS =
      """
      模板: city
      发文机关: 某市人民政府办公室
      期间: 2026年第三季度
      检查时段: 2026-07-01 至 2026-09-15
      成文日期: 2026-09-28
      主送: [各单位]
      检查类别: [政府网站, 政务新媒体]
      地区: [东县, 西县]
      """;

  private static final String UNITS =
      """
      类别,名称,地区,平台,网站标识码,检查,得分,检查结果
      政府网站,甲网,东县,,3700000001,是,96,合格
      政府网站,乙网,东县,,3700000002,是,59.5,合格
      政府网站,丙网,西县,,3700000003,是,90,合格
      政府网站,丁网,西县,,3700000004,是,80,不合格
      政府网站,戊网,西县,,3700000005,否,,合格
      政府网站,己网,西县,,3700000006,是,30,合格
      政务新媒体,东县发布,东县,微信订阅号,,是,,合格
      政务新媒体,东县发布,东县,新浪微博,,是,,合格
      政务新媒体,西县发布,西县,抖音,,是,,
      """;

  private static final String FINDINGS =
      """
      类别,名称,平台,网站标识码,严重程度,存在问题
      政府网站,,,3700000003,单项否决,首页超过2周未更新
      政府网站,,,3700000003,扣分,栏目更新不及时
      政府网站,,,3700000003,单项否决,留言超过3个月未答复
      政府网站,,,3700000006,单项否决,首页超过2周未更新
      政务新媒体,东县发布,微信订阅号,,单项否决,超过2周未更新
      政务新媒体,东县发布,新浪微博,,单项否决,超过2周未更新
      """;

  private static final String REMEDY =
      "请核对这些行，改正其中的错误；确应如此的，请在 notice.yaml 里写明，例如“检查结果不一致: [{%s, 原因: 复核后撤销}]”，合格数仍照数据表统计。";

  @TempDir Path temp;

  private Program.Run run(String settings, String units, String findings, String... options)
      throws IOException {
    Path input = Files.createDirectories(temp.resolve("input"));
    Files.writeString(input.resolve("notice.yaml"), SETTINGS + settings);
    Files.writeString(input.resolve("units.csv"), units);
    Files.writeString(input.resolve("findings.csv"), findings);
    List<String> arguments =
        new ArrayList<>(
            List.of("run", input.toString(), "--output", temp.resolve("output").toString()));
    arguments.addAll(List.of(options));
    return Program.command(arguments.toArray(String[]::new));
  }

  private static List<String> said(String printed) {
    return printed.lines().filter(line -> line.matches("(units.csv|notice.yaml).*[提错].*")).toList();
  }

  private static String with(String what) {
    return REMEDY.formatted(what);
  }

  @Test
  void namesTheRowsThatMakeEachDifference() throws IOException {
    Program.Run run = run("", UNITS, FINDINGS);

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run.err()))
        .containsExactlyInAnyOrder(
            "units.csv:3: 错误：政府网站“乙网”的检查结果是“合格”，按数据表却不合格：得分59.5，低于合格线60。"
                + with("网站标识码: 3700000002"),
            "units.csv:4: 错误：政府网站“丙网”的检查结果是“合格”，按数据表却不合格：单项否决见 findings.csv:2、findings.csv:4。"
                + with("网站标识码: 3700000003"),
            "units.csv:5: 错误：政府网站“丁网”的检查结果是“不合格”，按数据表却合格：没有单项否决，也没有低于合格线的得分。"
                + with("网站标识码: 3700000004"),
            "units.csv:6:8: 提醒：“检查结果”写的是“合格”，“检查”写的却是“否”。没有检查的不计入合格数、不合格数，请核对这两格。",
            "units.csv:7: 错误：政府网站“己网”的检查结果是“合格”，按数据表却不合格：得分30，低于合格线60，单项否决见 findings.csv:5。"
                + with("网站标识码: 3700000006"),
            "units.csv:8: 错误：政务新媒体“东县发布”的检查结果是“合格”，按数据表却不合格：单项否决见 findings.csv:6。"
                + with("名称: 东县发布, 平台: 微信订阅号"),
            "units.csv:9: 错误：政务新媒体“东县发布”的检查结果是“合格”，按数据表却不合格：单项否决见 findings.csv:7。"
                + with("名称: 东县发布, 平台: 新浪微博"));
  }

  @Test
  void areCountedAsTheSheetsSayWhereADifferenceIsAccepted() throws IOException {
    Program.Run run =
        run(
            """
            检查结果不一致:
              - {网站标识码: 3700000002, 原因: 复核后扣分}
              - {名称: 丙网, 原因: 主管部门认定}
              - {名称: 丁网, 原因: 申诉成立}
              - {名称: 己网, 原因: 已经整改}
              - {名称: 东县发布, 平台: 微信订阅号, 原因: 已经整改}
              - {名称: 东县发布, 平台: 新浪微博, 原因: 已经整改}
            """,
            UNITS,
            FINDINGS,
            "--proof");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 5，合格 2，不合格 3，合格率 40.00%");
    try (var files = Files.list(temp.resolve("output"))) {
      Path proof =
          files.filter(file -> file.toString().endsWith("（核稿）.docx")).findFirst().orElseThrow();
      assertThat(String.join("\n", ProofDocx.of(proof).comments()))
          .contains(
              "units.csv:3 乙网，检查结果写的是“合格”，与统计不一致（notice.yaml:10，原因：复核后扣分），得分59.5，低于合格线",
              "units.csv:5，检查结果写的是“不合格”，与统计不一致（notice.yaml:12，原因：申诉成立）");
    }
  }

  @Test
  void refusesAnAcceptedDifferenceThatIsNone() throws IOException {
    Program.Run run =
        run(
            """
            检查结果不一致:
              - {名称: 东县发布, 原因: 已经整改}
              - {名称: 甲网, 原因: 已经整改}
              - {网站标识码: 3700000002, 原因: 复核}
              - {名称: 乙网, 类别: 政府网站, 原因: 复核}
              - {原因: 复核}
              - {名称: 丙网}
            """,
            UNITS,
            FINDINGS);

    assertThat(said(run.err()))
        .contains(
            "notice.yaml:14:5: 错误：缺少“名称”。请写，例如“名称: 广州市”。",
            "notice.yaml:15:5: 错误：缺少“原因”。请写，例如“原因: 复核后撤销”。");

    run =
        run(
            """
            检查结果不一致:
              - {名称: 东县发布, 原因: 已经整改}
              - {名称: 甲网, 原因: 已经整改}
              - {网站标识码: 3700000002, 原因: 复核}
              - {名称: 乙网, 类别: 政府网站, 原因: 复核}
            """,
            UNITS,
            FINDINGS);

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run.err()))
        .contains(
            "notice.yaml:10:5: 错误：检查结果与统计不一致的“东县发布”有2个：units.csv:8、units.csv:9。请再写网站标识码、类别或平台，使它只指一个。",
            "notice.yaml:11:5: 错误：没有检查结果与统计不一致的“甲网”。请核对名称、网站标识码；已经一致的，请删去这一项。",
            "notice.yaml:13:5: 错误：“乙网”在第12行已经写过。请只留一处。");
  }

  @Test
  void readsOtherWordsAsTheSettingsSay() throws IOException {
    String units = "类别,名称,地区,是否合格\n政府网站,甲网,东县,是\n政府网站,乙网,西县,达到要求\n政府网站,丙网,西县,否\n";
    String findings = "类别,名称,严重程度,存在问题\n政府网站,丙网,单项否决,打不开\n";

    assertThat(said(run("", units, findings).err()))
        .contains(
            "units.csv:3:4: 错误：“是否合格”写的是“达到要求”。请写“合格”或“不合格”，没有结果的留空；"
                + "别的写法请在 notice.yaml 的“取值对照”里写明，不是检查结果的请把列名写进“不看的列”。");
    Program.Run mapped = run("取值对照: {检查结果: {是: 合格, 达到要求: 合格, 否: 不合格}}\n", units, findings);
    assertThat(mapped.code()).as(mapped.err()).isZero();
    Program.Run ignored = run("不看的列: [是否合格]\n", units, findings);
    assertThat(ignored.code()).as(ignored.err()).isZero();
  }

  @Test
  void asksAboutAKindOfWhichNoUnitPassed() throws IOException {
    String units = "类别,名称,地区,得分\n政府网站,甲网,东县,5\n政府网站,乙网,西县,6\n政务新媒体,甲号,东县,\n政务新媒体,乙号,东县,\n";
    String findings = "类别,名称,严重程度,存在问题\n政务新媒体,甲号,单项否决,打不开\n政务新媒体,乙号,单项否决,打不开\n政府网站,甲网,单项否决,打不开\n";

    Program.Run run = run("", units, findings);

    assertThat(run.code()).as(run.err()).isZero();
    List<String> expected =
        List.of(
            "units.csv: 提醒：“政府网站”检查2个，一个也不合格，合格率是0%。请核对得分和严重程度这两列有没有填错；确是如此的，不必修改。",
            "units.csv: 提醒：“政务新媒体”检查2个，个个都有单项否决。请核对严重程度这一列有没有填错；确是如此的，不必修改。");
    assertThat(said(run.err())).containsExactlyElementsOf(expected);
    assertThat(said(run("", units, findings).err())).containsExactlyElementsOf(expected);
    Program.Run check = Program.command("check", temp.resolve("input").toString());
    assertThat(said(check.out() + check.err())).containsExactlyElementsOf(expected);
  }
}
