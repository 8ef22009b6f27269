package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.intake.sheet.InputFolder.ReadSheets;

class SheetRowsTest {
  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void countsRowsWithoutBlanksAndLinesWithThem() throws Exception {
    ReadSheets sheets = rows("类别,名称\r\n\r\n政府网站,\"甲\r\n网\"\r\n,\r\n\r\n政府网站,乙网");
    assertThat(sheets.rows())
        .extracting(row -> row.row() + "@" + row.line() + row.cells())
        .containsExactly("1@3[政府网站, 甲\r\n网]", "2@7[政府网站, 乙网]");
  }

  @Test
  void keepsRowsThatBeginWithANumberSign() throws Exception {
    assertThat(rows("类别,名称\n#政府网站,甲网\n").rows())
        .extracting(RawRow::cells)
        .containsExactly(List.of("#政府网站", "甲网"));
  }

  @Test
  void refusesOnlyTheLineWhoseQuoteIsNeverClosed() throws Exception {
    ReadSheets sheets = rows("类别,名称\n政府网站,\"甲网\n政府网站,乙网\n政府网站,\"丙\"网\n政府网站,丁网\n");
    assertThat(sheets.rows()).extracting(RawRow::line).containsExactly(2, 3, 4, 5);
    assertThat(sheets.problems())
        .containsExactly(
            "units.csv:2:2: 错误：引号没有结束：从“\"甲网”起找不到收尾的引号。"
                + "内容里的半角引号 \" 要写成两个 \"\"，整格再用一对 \" 括起来；也可改用中文引号。",
            "units.csv:4:2: 错误：引号用得不对：“\"丙\"网”里，收尾的引号后面还有别的字。"
                + "内容里的半角引号 \" 要写成两个 \"\"，整格再用一对 \" 括起来；也可改用中文引号。");
  }

  @Test
  void doesNotTakeALargeSheetForOneCell() throws Exception {
    ReadSheets sheets = rows("类别,名称\n政府网站,\"甲网\n" + "政府网站,乙网\n".repeat(200_000));
    assertThat(sheets.rows()).hasSize(200_001);
    assertThat(sheets.problems()).hasSize(1);
  }

  @Test
  void givesUpAfterAHundredBrokenRows() throws Exception {
    ReadSheets sheets = rows("类别,名称\n" + "政府网站,\"丙\"网\n".repeat(150));
    assertThat(sheets.problems()).hasSize(101);
    assertThat(sheets.problems().get(100)).contains("；这样的行已超过100处，后面不再读。");
  }

  @Test
  void countsRecordsAndLinesBesideBrokenOnes() throws Exception {
    Path file = input.write("units.csv", "类别,名称\n政府网站,甲\n\n政府网站,\"乙\n政府网站,丙\n政府网站,丁\n");
    try (SheetRows rows =
        SheetRows.open(Sheets.of(Map.of(Sheet.UNITS, file)), Sheet.UNITS).orRefuse()) {
      for (int i = 0; i < 3; i++) {
        assertThat(rows.next()).isNotNull();
      }
      RawRow row = rows.next();
      assertThat(row).isNotNull().extracting(RawRow::row, RawRow::line).containsExactly(4, 6);
      assertThat(rows.next()).isNull();
      assertThat(rows.next()).isNull();
    }
  }

  @Test
  void takesAliasesEnglishAndUntidyHeadings() throws Exception {
    ReadSheets sheets = rows("　序号 ,Kind,\"网站(栏目)\n名称\",Site_Code,备注,,\n1,政府网站,甲网,4401000001,x,,\n");
    assertThat(sheets.problems()).isEmpty();
    RawRow row = sheets.rows().get(0);
    assertThat(List.of(row.cell(Column.KIND), row.cell(Column.NAME), row.cell(Column.CODE)))
        .containsExactly("政府网站", "甲网", "4401000001");
  }

  @Test
  void namesEveryHeadingThatIsWrong() throws Exception {
    assertThat(rows("类别,网站名秤,平台,第三方平台,存在问题,联系电话号码\n").problems())
        .containsExactly(
            "units.csv:1:2: 错误：不认识列名“网站名秤”。最接近的列名是“网站名称”，请改正；不要的，请写进 notice.yaml 的“不看的列”。",
            "units.csv:1:4: 错误：列名“第三方平台”与第3列“平台”重复。两列是一个意思，请只留一列。",
            "units.csv:1:5: 错误：不认识列名“存在问题”。这是 findings.csv 的列，请核对文件是否放错，或删去这一列。",
            "units.csv:1:6: 错误：不认识列名“联系电话号码”。请写进 notice.yaml 的“列名对照”“自有列”或“不看的列”，或改用下列列名之一："
                + "类别、名称、主办单位、地区、部门、平台、网站标识码、级别、检查、得分、检查结果、轮次、序号、备注。");
    assertThat(rows("地区,得分\n").problems())
        .containsExactly(
            "units.csv:1: 错误：表头缺少“类别”列。请在表头加上“类别”，并逐行填写。",
            "units.csv:1: 错误：表头缺少“名称”列。请在表头加上“名称”，并逐行填写。");
  }

  @Test
  void saysThatThereIsNoHeadingOrNoComma() throws Exception {
    assertThat(rows("\n\n广州市2024年第二季度检查对象一览表,\n").problems())
        .containsExactly(
            "units.csv:3: 错误：第一行不是表头：“广州市2024年第二季度检查对象一览表,”。"
                + "第一行要写列名，可用的列名有：类别、名称、主办单位、地区、部门、平台、网站标识码、级别、检查、得分、检查结果、轮次、序号、备注。");
    assertThat(rows("类别\t名称\n政府网站\t甲网\n").problems())
        .containsExactly(
            "units.csv:1: 错误：列与列之间没有用半角逗号隔开：“类别 名称”。请用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”。");
    assertThat(rows("\n,,\n \n").problems().get(0)).startsWith("units.csv: 错误：文件里没有内容。");
  }

  private ReadSheets rows(String text) throws Exception {
    return InputFolder.rows(input.write("units.csv", text));
  }
}
