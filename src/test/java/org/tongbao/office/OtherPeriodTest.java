package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** Sheets of the last quarter in the folder of this one. */
class OtherPeriodTest {
  private static final String SETTINGS =
      """
      模板: city
      发文机关: 某市人民政府办公室
      期间: 2026年第二季度
      检查时段: 2026-04-06 至 2026-06-20
      成文日期: 2026-06-28
      主送: [各单位]
      检查类别: [政府网站]
      """;

  private static final String ROW = "findings.csv:%d:5: 提醒：发现日期早于期间和检查时段，仍按本期的问题统计。";

  @TempDir Path temp;
  private Path input;

  @BeforeEach
  void putTheSettings() throws IOException {
    input = Files.createDirectories(temp.resolve("input"));
    Files.writeString(input.resolve("notice.yaml"), SETTINGS);
  }

  private void findings(String... dates) throws IOException {
    StringBuilder units = new StringBuilder("类别,名称\n");
    StringBuilder findings = new StringBuilder("类别,名称,严重程度,存在问题,发现日期\n");
    for (int i = 0; i < dates.length; i++) {
      units.append("政府网站,网站").append(i).append('\n');
      findings.append("政府网站,网站%d,一般问题,有错别字,%s\n".formatted(i, dates[i]));
    }
    Files.writeString(input.resolve("units.csv"), units);
    Files.writeString(input.resolve("findings.csv"), findings);
  }

  private Program.Run program(String command) {
    return Program.command(
        command, input.toString(), "--output", temp.resolve("output").toString());
  }

  private List<String> said() {
    Program.Run run = program("check");
    assertThat(run.code()).as(run.err()).isZero();
    return run.err().lines().filter(line -> line.contains("提醒：")).toList();
  }

  @Test
  void areToldOnceForTheWholeSheet() throws IOException {
    findings("2026-01-08", "2026-02-03", "2026-03-31", "");

    String message =
        "findings.csv: 提醒：写了日期的问题有3条，其中3条早于期间和检查时段（2026-01-08至2026-03-31），仍按本期的问题统计。"
            + "请核对是不是用了以前一期的表；是以前的问题的，请在“期间”这一列（没有的请加上）写明是哪一期，例如 2026年第二季度，本期就不统计；是本期的，请核对日期。";
    assertThat(said()).containsExactly(message);
    Program.Run run = program("run");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).containsOnlyOnce(message).doesNotContain("findings.csv:2");
  }

  @Test
  void areToldThoughOneFindingIsOfThisQuarter() throws IOException {
    findings(
        "2026-01-08",
        "2026-01-09",
        "2026-01-10",
        "2026-01-11",
        "2026-01-12",
        "2026-01-13",
        "2026-01-14",
        "2026-01-15",
        "2026-01-16",
        "2026-05-06");

    assertThat(said())
        .singleElement()
        .asString()
        .startsWith("findings.csv: 提醒：写了日期的问题有10条，其中9条早于期间和检查时段（2026-01-08至2026-01-16），仍按本期的问题统计。");
  }

  @Test
  void areNotMeantWhereSomeFindingsAreOld() throws IOException {
    findings("2026-01-08", "2026-05-06", "2026-05-07");

    assertThat(said()).singleElement().asString().startsWith(ROW.formatted(2));
  }

  @Test
  void areNotMeantWhereTheOnlyFindingIsOld() throws IOException {
    findings("2026-01-08");

    assertThat(said()).singleElement().asString().startsWith(ROW.formatted(2));
  }

  /** Daily monitoring finds something before the window, but within the period. */
  @Test
  void areNotMeantByDailyMonitoring() throws IOException {
    findings("2026-04-01", "2026-04-02", "2026-04-05");

    assertThat(said()).isEmpty();
  }

  private void workbook(String file, String tab, String title) throws IOException {
    try (OutputStream out = Files.newOutputStream(input.resolve(file));
        Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
      Worksheet units = book.newWorksheet(tab);
      Worksheet findings = book.newWorksheet("问题");
      units.value(0, 0, title);
      row(units, 1, "类别", "名称");
      row(units, 2, "政府网站", "甲网");
      row(findings, 0, "名称", "严重程度", "存在问题");
      row(findings, 1, "甲网", "一般问题", "有错别字");
    }
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }

  @Test
  void areKnownByTheNameOfTheFile() throws IOException {
    workbook("2026年第一季度台账.xlsx", "一季度网站", "2026年第一季度网站台账");

    assertThat(said())
        .containsExactly(
            "2026年第一季度台账.xlsx: 提醒：文件名里写的是“2026年第一季度”，本期是2026年第二季度。请核对是不是用了另一期的表；确是本期的，不必修改。");
  }

  @Test
  void areKnownByTheNameOfTheWorksheet() throws IOException {
    workbook("台账.xlsx", "一季度网站", "2026年第一季度网站台账");

    assertThat(said())
        .containsExactly(
            "台账.xlsx（一季度网站）: 提醒：这张工作表的名称里写的是“一季度”，本期是2026年第二季度。请核对是不是用了另一期的表；确是本期的，不必修改。");
  }

  @Test
  void areKnownByTheNameOfAWorksheetThatSaysOnlyLastQuarter() throws IOException {
    workbook("台账.xlsx", "上季度网站", "网站台账");

    assertThat(said())
        .containsExactly(
            "台账.xlsx（上季度网站）: 提醒：这张工作表的名称里写的是“上季度”，本期是2026年第二季度。请核对是不是用了另一期的表；确是本期的，不必修改。");
  }

  @Test
  void areKnownByTheTitle() throws IOException {
    workbook("台账.xlsx", "网站", "2026年第一季度网站台账");

    assertThat(said())
        .containsExactly(
            "台账.xlsx:1（网站!1:1）: 提醒：表头上面写的是“2026年第一季度”，本期是2026年第二季度。请核对是不是用了另一期的表；确是本期的，不必修改。");
  }

  @Test
  void areToldAtTheLineThatSaysSo() throws IOException {
    findings("");
    Files.writeString(
        input.resolve("units.csv"), "附件1,\n某市人民政府办公室,\n2026年第一季度检查情况表,\n类别,名称\n政府网站,网站0\n");

    assertThat(said())
        .containsExactly(
            "units.csv:3: 提醒：表头上面写的是“2026年第一季度”，本期是2026年第二季度。请核对是不是用了另一期的表；确是本期的，不必修改。");
  }

  @Test
  void areNotMeantByTheNameOfThisQuarter() throws IOException {
    workbook("2026年二季度台账.xlsx", "第2季度", "2026年第二季度网站台账（填报日期：2026年7月5日）");

    assertThat(said()).isEmpty();
  }
}
