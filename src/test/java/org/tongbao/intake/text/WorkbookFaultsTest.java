package org.tongbao.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.text.XlsxParts.RELS;
import static org.tongbao.intake.text.XlsxParts.SHEET;
import static org.tongbao.intake.text.XlsxParts.TEXTS;
import static org.tongbao.intake.text.XlsxParts.TYPES;
import static org.tongbao.intake.text.XlsxParts.WORKBOOK_RELS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a workbook that is damaged or contradicts itself, and where. */
class WorkbookFaultsTest {
  private static final String ROW =
      "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>60</v></c></row>";
  private static final String HEAD = "1[名称, 得分]";
  private static final String DAMAGED =
      "错误：工作簿损坏，或不是 Excel、WPS 存的，读不下去。请用 Excel 或 WPS 打开原表核对，再另存为“Excel 工作簿（.xlsx）”。";

  @TempDir Path folder;

  static List<Arguments> contradictions() {
    String sheet = XlsxParts.type(SHEET, "worksheet");
    return List.of(
        Arguments.of(
            "xl/other.xml",
            TYPES,
            "</Types>",
            XlsxParts.type("xl/other.xml", "sheet.main") + "</Types>"),
        Arguments.of(
            "xl/other.xml",
            TYPES,
            "</Types>",
            XlsxParts.type("xl/other.xml", "sharedStrings") + "</Types>"),
        Arguments.of(
            "xl/other.xml",
            TYPES,
            "</Types>",
            XlsxParts.type("XL\\Other.xml", "styles") + "</Types>"),
        Arguments.of(
            "xl/styles.xml", WORKBOOK_RELS, XlsxParts.relationship(2, "styles", "styles.xml"), ""),
        Arguments.of(
            "xl/other.xml",
            WORKBOOK_RELS,
            "</Relationships>",
            XlsxParts.relationship(4, "styles", "other.xml") + "</Relationships>"),
        Arguments.of(
            "xl/other.xml",
            RELS,
            "</Relationships>",
            XlsxParts.relationship(4, "officeDocument", "xl/other.xml") + "</Relationships>"),
        Arguments.of(SHEET, TYPES, sheet, sheet.replace("worksheet+", "chartsheet+")),
        Arguments.of(SHEET, WORKBOOK_RELS, "/worksheet'", "/chartsheet'"),
        Arguments.of(TEXTS, TYPES, "sharedStrings+", "styles+"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void areRefusedWhereContentTypesAndRelationshipsDiffer(
      String uncertain, String part, String from, String to) throws Exception {
    XlsxParts parts = XlsxParts.withRows(ROW).put("xl/other.xml", "<other/>").edit(part, from, to);

    assertThat(XlsxRecords.read(parts, folder))
        .containsExactly(
            "units.xlsx: 错误：工作簿里的部件 "
                + uncertain
                + " 该不该读，不能确定：[Content_Types].xml 与 _rels 所说的不一致，不同的程序会读出不同的内容。"
                + "请用 Excel 或 WPS 打开原表核对，再另存为“Excel 工作簿（.xlsx）”。");
  }

  static List<Arguments> damages() {
    String place = "units.xlsx:3";
    return List.of(
        Arguments.of(place + "（检查表!3:3）", "<row r='3'/><row r='2'/>"),
        Arguments.of(place + "（检查表!3:3）", "<row r='3'/><row r='1048577'/>"),
        Arguments.of(place + "（检查表!3:3）", "<row r='3'><d/></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='A3'/><c r='B3' t='x'/></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3'><v>60</v><v>90</v></c></row>"),
        Arguments.of(
            place + ":2（检查表!B3）", "<row r='3'><c r='B3' t='inlineStr'><v>60</v></c></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3'><is><t>60</t></is></c></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3' t='s'><v>3</v></c></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3' t='s'><v>-1</v></c></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3' t='e'/></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3' s='x'/></row>"),
        Arguments.of(place + ":1（检查表!A3）", "<row r='3'><c r='B3'/><c r='A3'/></row>"),
        Arguments.of(place + ":2（检查表!B3）", "<row r='3'><c r='B3'><v>60<x/></v></c></row>"),
        Arguments.of(place + "（检查表!3:3）", "<row r='3'></c></row>"));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void sayInWhichCellTheyAreDamaged(String place, String rows) throws Exception {
    assertThat(XlsxRecords.read(XlsxParts.withRows(ROW + rows), folder))
        .containsExactly(place + ": " + DAMAGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''|abc|数
          ''|９０|数
          ''|0x5A|数
          ''|NaN|数
          ''|1E+400|数
          t='b'|2|逻辑值
          """)
  void nameCellsWhoseValueIsNotOfItsType(String type, String value, String kind) throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
            "<row r='2'><c r='B2' %s><v>%s</v></c></row>".formatted(type, value)
                + "<row r='3'><c r='B3'><v>60</v></c></row>");

    assertThat(XlsxRecords.read(parts, folder))
        .containsExactly(
            HEAD, "2[, %s] B2: “得分”在文件里记为%s，存的“%s”却不是".formatted(value, kind, value), "3[, 60]");
  }
}
