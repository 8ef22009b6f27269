package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.template.TemplateFolders;

/** Columns that a template set declares, known to every command. */
class OwnColumnsCommandTest {
  private static final String SETTINGS =
      """
      模板: mine
      发文机关: 某市人民政府办公室
      期间: 2024年第二季度
      检查时段: 2024-04-01 至 2024-06-20
      成文日期: 2024-06-28
      主送: [各区人民政府]
      检查类别: [政府网站]
      地区: [甲区, 乙区]
      """;
  private static final String SET =
      """
      自有列:
        检查对象: [{列名: 报送, 类型: 数, 单位: 条}, {列名: 集约化, 类型: 是否, 可空: 是}]
        问题: [{列名: 最后更新, 类型: 日期, 可空: 是}]
      层级: 市
      """;
  private static final String UNITS = "类别,名称,地区,报送,集约化\n政府网站,甲网,甲区,12,是\n政府网站,乙网,乙区,3,\n";
  private static final String FINDINGS = "类别,名称,严重程度,存在问题,最后更新\n政府网站,甲网,单项否决,首页未更新,2024.5.6\n";

  @TempDir Path temp;
  private Path sets;
  private Path input;

  @BeforeEach
  void copyASet() throws IOException {
    sets = temp.resolve("templates");
    for (String part : List.of("shared", "mine", "letter")) {
      Path to = Files.createDirectories(sets.resolve(part));
      try (Stream<Path> files =
          Files.list(Path.of("templates", part.equals("mine") ? "city" : part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(sets.resolve("mine/set.yaml"), SET);
    input = Files.createDirectories(temp.resolve("input"));
    write("notice.yaml", SETTINGS);
    write("units.csv", UNITS);
    write("findings.csv", FINDINGS);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }

  private Program.Run command(String name, String... more) {
    return Program.command(
        Stream.concat(Stream.of(name, "" + input), Stream.of(more)).toArray(String[]::new));
  }

  private Program.Run withSets(String name, String... more) {
    return command(
        name,
        Stream.concat(Stream.of("--templates", "" + sets), Stream.of(more)).toArray(String[]::new));
  }

  private Program.Run check() {
    return withSets("check", "--output", temp.resolve("out").toString());
  }

  private Program.Run template(String name) {
    return Program.command("template", name, "mine", "--templates", sets.toString());
  }

  @Test
  void areReadByCheckAndRun() throws IOException {
    assertThat(check().err()).doesNotContain("错误");
    Program.Run run = withSets("run", "--output", temp.resolve("out").toString());
    assertThat(run.code()).as(run.err()).isZero();

    Files.writeString(sets.resolve("mine/set.yaml"), SET + "# 改过\n");
    assertThat(withSets("run", "--output", temp.resolve("out").toString()).out()).contains("第2稿");
  }

  @Test
  void areMissedOnceAndListedInProblemsCsv() throws IOException {
    write("units.csv", "类别,名称,地区,集约化\n政府网站,甲网,甲区,\n");
    write("findings.csv", FINDINGS.replace("2024.5.6", "五月"));
    Program.Run run = check();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err())
        .contains(
            "units.csv:1: 错误：表头缺少自有列“报送”（写在 mine/set.yaml:2:15）。",
            "findings.csv:2:5: 错误：“最后更新”写的“五月”不是一个日期。",
            "共 2 处错误。");
    assertThat(Files.readString(temp.resolve("out/problems.csv")))
        .contains("findings.csv,2,E,最后更新,错误,“最后更新”写的“五月”不是一个日期")
        .contains("五月,no-date-in-cell");
  }

  @Test
  void areMergedWithThoseOfTheSettings() throws Exception {
    write(
        "notice.yaml",
        SETTINGS + "自有列: {检查对象: [{列名: 集约化, 类型: 是否}, {列名: 批次, 类型: 文字}, {列名: 报 送, 类型: 数, 单位: 条}]}\n");
    write("units.csv", "类别,名称,地区,报送,集约化,批次\n政府网站,甲网,甲区,12,是,一\n政府网站,乙网,乙区,3,否,二\n");
    List<InspectedUnit> units =
        new ExampleFolder(input, "input").read(TemplateFolders.of(sets), "mine").units();
    assertThat(units).extracting(unit -> unit.own().size()).containsExactly(3, 3);

    write("units.csv", "类别,名称,地区,报送,集约化,批次\n政府网站,甲网,甲区,12,,一\n");
    assertThat(check().err()).contains("units.csv:2:5: 错误：“集约化”是空的。");

    write(
        "notice.yaml",
        SETTINGS + "自有列: {检查对象: [{列名: 报送, 类型: 数, 单位: 篇}], 问题: [{列名: 最后更新, 类型: 文字}]}\n");
    Program.Run run = check();
    assertThat(run.err())
        .startsWith(
            "notice.yaml:9:19: 错误：自有列“报送”在这里写的是数（篇），在 mine/set.yaml:2:15 写的是数（条）。"
                + "两处的类型和单位要一致，请改正其中一处，或删去这一处。\n"
                + "notice.yaml:9:49: 错误：自有列“最后更新”在这里写的是文字，在 mine/set.yaml:3:13 写的是日期。"
                + "两处的类型和单位要一致，请改正其中一处，或删去这一处。\n");
    assertThat(run.err()).contains("共 2 处错误。");
    assertThat(withSets("run", "--output", "" + temp.resolve("out")).err())
        .contains("notice.yaml:9:19: 错误：自有列“报送”");
  }

  @Test
  void areNotGuessedWhereTheSetsFileIsWrong() throws IOException {
    Files.writeString(sets.resolve("mine/set.yaml"), "自有列: {检查对象: [{列名: 报送, 类型: 条}]}\n地区: [甲区]\n");
    Program.Run run = check();
    assertThat(run.err())
        .isEqualTo(
            """
            mine/set.yaml:1:27: 错误：没有“条”这种类型。请写其中之一：数、文字、日期、是否。
            mine/set.yaml:2:1: 错误：不认识“地区”这个键。可以写：层级、自有列，请改正或删去这一行。
            问题清单（用 Excel 或 WPS 打开）：%s
            还没有核对——检查对象和问题的表：请先改正以上各处，确定自有列以后才能核对
            还没有核对——模板“mine”：只检查了写法，没有试排；请先改正以上错误
            共 2 处错误。请改正后再检查
            """
                .formatted(temp.resolve("out/problems.csv")));
    assertThat(template("check").code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(template("check").err())
        .contains("mine/set.yaml:1:27: 错误：没有“条”这种类型。请写其中之一：数、文字、日期、是否。");
  }

  @Test
  void areKnownToTheCheckOfASetWithAndWithoutExamples() throws IOException {
    assertThat(template("check").err()).isEmpty();
    Path example = Files.createDirectories(sets.resolve("mine/examples/small"));
    for (String file : List.of("notice.yaml", "units.csv", "findings.csv")) {
      Files.copy(input.resolve(file), example.resolve(file));
    }
    assertThat(template("check").err()).isEmpty();
    assertThat(Program.command("template", "test", "mine", "--accept", "--templates", "" + sets))
        .extracting(Program.Run::code)
        .isEqualTo(0);
    Files.writeString(example.resolve("units.csv"), UNITS.replace("12", "十二"));
    assertThat(template("check").err())
        .contains("mine/examples/small/units.csv:2:4: 错误：“报送”写的“十二”不是一个数。");
  }

  @Test
  void areCopiedWithASet() throws IOException {
    Program.Run run =
        Program.command("template", "new", "other", "--from", "mine", "--templates", "" + sets);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(sets.resolve("other/set.yaml")).hasContent(SET);
  }

  @Test
  void areProposedWhereAHeadingIsNearAndNeverAcrossAMeaning() throws IOException {
    Files.writeString(
        sets.resolve("mine/set.yaml"),
        "自有列: {检查对象: [{列名: 最后更新日期, 类型: 日期}, {列名: 集约化, 类型: 是否}, {列名: 总扣分, 类型: 数}]}\n");
    write("units.csv", "类别,名称,地区,最后更新的日期,集约化,扣分\n政府网站,甲网,甲区,2024-05-01,√,2\n政府网站,乙网,乙区,,有,3\n");
    write("findings.csv", "类别,名称,严重程度,存在问题\n");
    Program.Run run = withSets("map");

    assertThat(run.out())
        .isEqualTo(
            """
            findings.csv：问题，列名在第1行，下面0行
            units.csv：检查对象，列名在第1行，下面2行
              1  列名“最后更新的日期” → 最后更新日期　待确认（units.csv 1格：2024-05-01）
              2  列名“扣分” → 不看　确定（units.csv 2格：2、3）
              3  “集约化”写的“√” → 是　确定（units.csv“集约化”1格）
              4  “集约化”写的“有” → 是　待确认（units.csv“集约化”1格）
            没有写入。--accept 写入“确定”的；--confirm 写入指定的，如 --confirm 2,5=主办单位
            """);
    assertThat(withSets("map", "--confirm", "1,2=总扣分,3,4").code()).isZero();
    assertThat(Files.readString(input.resolve("notice.yaml")))
        .endsWith("列名对照: {最后更新的日期: 最后更新日期, 扣分: 总扣分}\n取值对照:\n  集约化: {\"√\": 是, 有: 是}\n");
    assertThat(withSets("map").out()).endsWith("列名和取值都认识，不需要对照\n");
    assertThat(check().err())
        .contains("units.csv:3:4: 错误：“最后更新的日期”是空的。请逐行填写；可以空着的，请在“自有列”里写“可空: 是”。")
        .contains("共 1 处错误");
  }

  @Test
  void areOfOnePeriodOnlyAndStayDeclared() throws IOException {
    Path next = temp.resolve("next");
    write("notice.yaml", SETTINGS + "自有列: {检查对象: [{列名: 批次, 类型: 文字}]}\n");
    write("units.csv", "类别,名称,地区,报送,集约化,批次\n政府网站,甲网,甲区,12,是,一\n政府网站,乙网,乙区,3,,二\n");
    Program.Run run =
        Program.command("new", "" + next, "--from", "" + input, "--templates", "" + sets);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "改为待定　units.csv 的“报送” 2 格", "改为待定　units.csv 的“集约化” 1 格", "改为待定　units.csv 的“批次” 2 格");
    assertThat(next.resolve("units.csv"))
        .hasContent("\uFEFF类别,名称,地区,报送,集约化,批次\r\n政府网站,甲网,甲区,待定,待定,待定\r\n政府网站,乙网,乙区,待定,,待定\r\n");
    assertThat(Files.readString(next.resolve("findings.csv"))).endsWith("列入名单,正文点名,轮次,期间,最后更新\r\n");
    assertThat(Files.readString(next.resolve("notice.yaml")))
        .contains("自有列: {检查对象: [{列名: 批次, 类型: 文字}]}");
    input = next;
    assertThat(check().err()).contains("“报送”还是“待定”", "“批次”写的是“待定”", "“集约化”还是“待定”");
  }

  @Test
  void areNotKnownWithoutTheirSet() throws IOException {
    Program.Run run = command("new", "--from", "" + input);
    assertThat(run.err()).contains("没有模板“mine”");
    assertThat(command("map").err()).contains("没有模板“mine”");
  }

  @Test
  void areReadOnceForDerivedNoticesToo() throws IOException {
    Files.writeString(
        sets.resolve("mine/set.yaml"), "自有列: {检查对象: [{列名: 报送, 类型: 数, 单位: 条}]}\n层级: 市\n");
    Files.writeString(
        sets.resolve("letter/set.yaml"),
        "自有列: {检查对象: [{列名: 集约化, 类型: 是否, 可空: 是}], 问题: [{列名: 最后更新, 类型: 日期}]}\n");
    write("notice.yaml", SETTINGS + "另出通报: [{每个: 不合格单位, 模板: letter}]\n");
    write("units.csv", "类别,名称,地区,主办单位,报送,集约化\n政府网站,甲网,甲区,甲区政府,12,是\n政府网站,乙网,乙区,乙区政府,3,\n");
    assertThat(check().err()).doesNotContain("错误");
    Program.Run run = withSets("run", "--output", temp.resolve("out").toString());
    assertThat(run.code()).as(run.err()).isZero();

    write("findings.csv", FINDINGS.replace("2024.5.6", ""));
    assertThat(check().err()).contains("findings.csv:2:5: 错误：“最后更新”是空的");
  }

  @Test
  void areReadFromAWorkbookWithCorrectionsAndMergedCells() throws Exception {
    Files.delete(input.resolve("units.csv"));
    try (OutputStream out = Files.newOutputStream(input.resolve("台账.xlsx"));
        Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
      ledger(book.newWorksheet("甲区网站"), "甲网", "乙网", 1234.5);
      ledger(book.newWorksheet("乙区网站"), "丙网", "丁网", 7);
    }
    write("更正.csv", "文件,工作表,行,列,原值,改为,更正人,原因\n台账.xlsx,乙区网站,3,报送数,7,8,张三,漏报一条\n");
    write("notice.yaml", SETTINGS + "列名对照: {报送数: 报送}\n自有列: {检查对象: [{列名: 最近更新, 类型: 日期}]}\n");

    List<InspectedUnit> units =
        new ExampleFolder(input, "input").read(TemplateFolders.of(sets), "mine").units();
    assertThat(units)
        .extracting(unit -> unit.name() + unit.own().get("报送") + unit.own().get("最近更新"))
        .containsExactly(
            "甲网Number[value=1234.5]Date[value=2024-06-03]",
            "乙网Number[value=1234.5]Date[value=2024-06-03]",
            "丙网Number[value=7]Date[value=2024-06-03]",
            "丁网Number[value=8]Date[value=2024-06-03]");
  }

  private static void ledger(Worksheet sheet, String first, String second, double number) {
    String[] head = {"名称", "地区", "报送数", "最近更新"};
    for (int i = 0; i < head.length; i++) {
      sheet.value(0, i, head[i]);
    }
    sheet.value(1, 0, first);
    sheet.value(2, 0, second);
    for (int row = 1; row <= 2; row++) {
      sheet.value(row, 1, "甲区");
      sheet.value(row, 3, LocalDate.of(2024, 6, 3));
      sheet.style(row, 3).format("yyyy-mm-dd").set();
    }
    sheet.value(1, 2, number);
    sheet.style(1, 2).format("#,##0.##").set();
    sheet.range(1, 2, 2, 2).merge();
  }

  @Test
  void areRebuiltFromTheArchive() throws IOException {
    write("notice.yaml", SETTINGS + Program.FILING + "\n");
    Path archive = temp.resolve("archive");
    Program.Run run =
        withSets("run", "--output", "" + temp.resolve("out"), "--archive", "" + archive);
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.walk(archive)) {
      assertThat(files.filter(file -> file.endsWith("mine/set.yaml"))).hasSize(1);
    }
    Files.delete(sets.resolve("mine/set.yaml"));
    Program.Run rebuilt = Program.command("archive", "rebuild", "--all", "--archive", "" + archive);
    assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.out()).endsWith("：重新生成的 .docx 与归档的逐字节相同\n");
  }
}
