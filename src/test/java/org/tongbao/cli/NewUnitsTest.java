package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** Nothing that was found in one period goes into the next one's folder. */
class NewUnitsTest {
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
          default -> sheet.value(2, column, "=甲,“乙”\"丙\"");
        }
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void writesAWorkbookWithOpenResultsAsText() throws IOException {
    Path last = Files.createDirectories(temp.resolve("last"));
    Files.copy(Path.of("input/dongyuan-2023-q3/notice.yaml"), last.resolve("notice.yaml"));
    Files.write(last.resolve("units.xlsx"), workbook("类别", "名称", "网站标识码", "得分", "检查", "备注"));
    Files.writeString(last.resolve("findings.csv"), "");

    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            """
              改为待定　units.csv 的“检查” 1 格
              改为待定　units.csv 的“得分” 1 格
            """,
            "  改用文本　units.csv（原为 units.xlsx）\n");
    assertThat(made.resolve("units.csv"))
        .hasContent(
            "\uFEFF类别,名称,网站标识码,得分,检查,备注\r\n"
                + "政府网站,\"=甲,“乙”\"\"丙\"\"\",0000000001,待定,待定,\"=甲,“乙”\"\"丙\"\"\"\r\n");
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
