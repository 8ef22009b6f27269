package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** Nothing that was found in one period goes into the next one's folder. */
class NewUnitsTest {
  private static final String NAME = "=甲,“乙”\"丙\"";

  @TempDir Path temp;
  private Path made;

  @BeforeEach
  void nameTheFolder() {
    made = temp.resolve("next");
  }

  private Program.Run make(Path from) {
    return Program.command("new", made.toString(), "--from", from.toString());
  }

  /** A worksheet with a title, this heading and one row. */
  static byte[] workbook(String... head) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("单位");
      sheet.value(0, 0, "检查对象一览表");
      for (int column = 0; column < head.length; column++) {
        sheet.value(1, column, head[column]);
        switch (head[column]) {
          case "类别" -> sheet.value(2, column, "政府网站");
          case "网站标识码" -> sheet.value(2, column, "0000000001");
          case "得分" -> sheet.value(2, column, 93.5);
          case "检查" -> sheet.value(2, column, "否");
          default -> sheet.value(2, column, NAME);
        }
      }
    }
    return bytes.toByteArray();
  }

  private Path last(byte[] units) throws IOException {
    Path last = Files.createDirectories(temp.resolve("last"));
    Files.copy(Path.of("input/dongyuan-2023-q3/notice.yaml"), last.resolve("notice.yaml"));
    Files.write(last.resolve("units.xlsx"), units);
    Files.writeString(last.resolve("findings.csv"), "");
    return last;
  }

  private static void correct(Path last, String rows) throws IOException {
    Files.writeString(last.resolve("更正.csv"), "文件,工作表,行,列,原值,改为,更正人,原因\n" + rows);
  }

  /** The texts of all rows, as another program reads them. */
  private static List<List<String>> rows(Path workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(Files.newInputStream(workbook))) {
      return read.getFirstSheet().read().stream()
          .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .toList();
    }
  }

  @Test
  void opensResultsInTheWorkbook() throws IOException {
    Path last = last(workbook("类别", "名称", "网站标识码", "得分", "检查", "备注"));

    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            """
              改为待定　units.xlsx 的“检查” 1 格
              改为待定　units.xlsx 的“得分” 1 格
              保留列名　findings.csv
              没有改动　units.xlsx 的其余各列，notice.yaml 的其余各项
            """,
            "  2. 填写 findings.csv；核对 units.xlsx，待定的各格填写本期的\n")
        .doesNotContain("改用文本");
    assertThat(rows(made.resolve("units.xlsx")))
        .containsExactly(
            List.of("检查对象一览表"),
            List.of("类别", "名称", "网站标识码", "得分", "检查", "备注"),
            List.of("政府网站", NAME, "0000000001", "待定", "待定", NAME));
    assertThat(made.resolve("units.csv")).doesNotExist();
  }

  /** A correction is meant for good; a row of a re-check belongs to the last period. */
  @Test
  void correctsTheWorkbookAndEmptiesRowsOfLaterRounds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("单位");
      List<List<String>> rows =
          List.of(
              List.of("类别", "名称", "轮次", "备注"),
              List.of("政府网站", "甲局网", "初查", "一"),
              List.of("政府网站", "甲局网", "复查", "二"),
              List.of("政府网站", "乙局网", "初查", "三"));
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
    Path last = last(bytes.toByteArray());
    Files.writeString(
        last.resolve("notice.yaml"),
        Files.readString(last.resolve("notice.yaml")) + "轮次: [初查, 复查]\n");
    correct(last, "units.xlsx,单位,4,名称,乙局网,丙局网,某人,改名\n");

    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("  照此更正　units.xlsx 的 1 格（上期 更正.csv 所写）\n", "复查的 1 行");
    assertThat(rows(made.resolve("units.xlsx")))
        .containsExactly(
            List.of("类别", "名称", "轮次", "备注"),
            List.of("政府网站", "甲局网", "初查", "一"),
            List.of("", "", "", ""),
            List.of("政府网站", "丙局网", "初查", "三"));
  }

  /** Its result would stay that of the name that was wrong. */
  @Test
  void writesTextInsteadOfAWorkbookWhereAFormulaMayUseACorrectedCell() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("单位");
      sheet.value(0, 0, "类别");
      sheet.value(0, 1, "名称");
      sheet.value(1, 0, "政府网站");
      sheet.value(1, 1, "甲局网");
      sheet.formula(1, 2, "LEN(B2)");
    }
    Path last = last(bytes.toByteArray());
    correct(last, "units.xlsx,单位,2,名称,甲局网,乙局网,某人,改名\n");

    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "  照此更正　units.csv 的 1 格（上期 更正.csv 所写）\n",
            "  改用文本　units.csv（原为 units.xlsx：要改的格里有公式，或者有公式可能用到要改的格）\n");
    assertThat(made.resolve("units.csv")).hasContent("\uFEFF类别,名称\r\n政府网站,乙局网,\r\n");
    assertThat(made.resolve("units.xlsx")).doesNotExist();
  }

  /** Otherwise the next letters would get numbers that were given already. */
  @Test
  void asksForTheFirstSerialOfDerivedNoticesAnew() throws IOException {
    Program last = new Program(temp.resolve("last"), "dongyuan-2023-q3");
    last.edit(
        "notice.yaml",
        text -> text + "另出通报:\n  - {每个: 不合格单位, 模板: letter, 发文字号: \"东府办改〔2022〕{序号}号\", 起始序号: 7}\n");

    assertThat(make(last.input("")).out())
        .contains("  改为待定　发文字号（上期是 东府办改〔2022〕{序号}号）\n  改为待定　起始序号（上期是 7）\n");
    assertThat(Program.command("check", made.toString(), "--output", temp + "/out").err())
        .contains("notice.yaml:24:45: 错误：“起始序号”写的“待定”不是整数。请只写阿拉伯数字，例如“起始序号: 19”。\n");
  }

  @Test
  void beginsFromNoSheetThatCannotBeReadForCertain() throws IOException {
    Path last = Files.createDirectories(temp.resolve("last"));
    Files.copy(Path.of("input/dongyuan-2023-q3/notice.yaml"), last.resolve("notice.yaml"));
    Files.writeString(last.resolve("units.csv"), "类别,名称,检查\n乡镇,\"甲\"乙,是\n");
    Files.writeString(last.resolve("findings.csv"), "");

    Program.Run run = make(last);

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).startsWith("units.csv:2");
    assertThat(made).doesNotExist();
  }
}
