package org.tongbao.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.text.XlsxParts.RELS;
import static org.tongbao.intake.text.XlsxParts.SHEET;
import static org.tongbao.intake.text.XlsxParts.STYLES;
import static org.tongbao.intake.text.XlsxParts.TEXTS;
import static org.tongbao.intake.text.XlsxParts.TYPES;
import static org.tongbao.intake.text.XlsxParts.WORKBOOK;
import static org.tongbao.intake.text.XlsxParts.WORKBOOK_RELS;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as different programs write them. */
class WorkbookMakesTest {
  private static final String ROW =
      "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>60</v></c></row>";
  private static final String HEAD = "1[名称, 得分]";
  private static final String FIRST = "2[甲网, 60]";

  @TempDir Path folder;

  @Test
  void areReadWithoutStyles() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW)
            .remove(STYLES)
            .edit(TYPES, XlsxParts.type(STYLES, "styles"), "")
            .edit(WORKBOOK_RELS, XlsxParts.relationship(2, "styles", "styles.xml"), "");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  @Test
  void areReadWithoutPositions() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
            "<row><c t='s'><v>2</v></c><c><v>60</v></c></row><row r='5'><c/><c r='B5'><v>70</v></c><c><v>1</v></c></row><row><c><v>8</v></c></row>");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST, "5[, 70, 1]", "6[8]");
  }

  @Test
  void areReadWhenTheyAreStrict() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW + "<row r='3'><c r='B3' s='1' t='d'><v>2024-06-23</v></c></row>")
            .strict();

    assertThat(XlsxRecords.read(parts, folder))
        .containsExactly(HEAD, FIRST, "3[, 2024-06-23] B3: “得分”被 Excel 存成了日期 2024-06-23");
  }

  @Test
  void areReadWhereTheirPartsHaveOtherNames() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW)
            .rename(
                name ->
                    name.replace("xl/workbook.xml", "book/workbook2.xml")
                        .replace("xl/_rels/workbook.xml", "book/_rels/workbook2.xml")
                        .replace("xl/worksheets/sheet1", "data/表 1")
                        .replace("xl/sharedStrings", "book/SharedStrings"))
            .edit(RELS, WORKBOOK, "/book/workbook2.xml")
            .edit(TYPES, WORKBOOK, "book/workbook2.xml")
            .edit(TYPES, SHEET, "data/表%201.xml")
            .edit(TYPES, TEXTS, "book/sharedstrings.xml")
            .edit(
                TYPES, XlsxParts.type(STYLES, "styles"), XlsxParts.type("XL/Styles.xml", "styles"))
            .edit(
                WORKBOOK_RELS.replace("xl/_rels/workbook", "book/_rels/workbook2"),
                "'worksheets/sheet1.xml'",
                "'../data/表%201.xml'")
            .edit(
                WORKBOOK_RELS.replace("xl/_rels/workbook", "book/_rels/workbook2"),
                "'styles.xml'",
                "'/xl/styles.xml'");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  /** Microsoft's Open XML SDK gives every element a prefix, and its main part's type to any XML. */
  @Test
  void areReadWithPrefixes() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW)
            .edit(SHEET, "</", "</x:")
            .edit(SHEET, "<", "<x:")
            .edit(SHEET, "<x:/x:", "</x:")
            .edit(SHEET, "xmlns=", "xmlns:x=")
            .edit(TYPES, XlsxParts.type(WORKBOOK, "sheet.main"), "")
            .edit(
                TYPES,
                "application/xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  @Test
  void areReadAsWpsWritesThem() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW.replace("<v>60", "<f>50+10</f><v>60"))
            .edit(
                WORKBOOK,
                "<sheets>",
                "<fileVersion appName='xl' lastEdited='3' lowestEdited='5' rupBuild='9302'/><workbookPr/><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><mc:Choice Requires='x15'><x15ac:absPath xmlns:x15ac='http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac' url='D:\\表\\'/></mc:Choice></mc:AlternateContent><sheets>")
            .edit(WORKBOOK, "</sheets>", "</sheets><calcPr calcId='144525' concurrentCalc='0'/>")
            .edit(
                WORKBOOK_RELS,
                "</Relationships>",
                "<Relationship Id='rId4' Type='http://www.wps.cn/officeDocument/2020/cellImage' Target='cellimages.xml'/></Relationships>")
            .put(
                "xl/cellimages.xml",
                "<etc:cellImages xmlns:etc='http://www.wps.cn/officeDocument/2017/etCustomData'/>")
            .edit(
                SHEET,
                "</sheetData>",
                "</sheetData><extLst><ext uri='x'><x14:row xmlns:x14='x' r='1'/></ext></extLst>");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  @Test
  void areReadFromAZipWithBackslashes() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW)
            .rename(name -> name.replace('/', '\\'))
            .edit(WORKBOOK_RELS.replace('/', '\\'), "worksheets/", "worksheets\\");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  @Test
  void areReadWithSheetsThatHaveNoCells() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(ROW)
            .edit(
                WORKBOOK,
                "</sheets>",
                "<sheet name='图' sheetId='2' r:id='rId4'/><sheet name='对话' sheetId='3' r:id='rId5'/></sheets>")
            .edit(
                WORKBOOK_RELS,
                "</Relationships>",
                XlsxParts.relationship(4, "chartsheet", "chartsheets/sheet1.xml")
                    + XlsxParts.relationship(5, "dialogsheet", "dialogsheets/sheet1.xml")
                    + "</Relationships>")
            .edit(
                TYPES,
                "</Types>",
                XlsxParts.type("xl/chartsheets/sheet1.xml", "chartsheet") + "</Types>")
            .put("xl/chartsheets/sheet1.xml", "<chartsheet/>")
            .put("xl/dialogsheets/sheet1.xml", "<dialogsheet/>");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, FIRST);
  }

  @Test
  void areReadWithoutPhoneticGuides() throws Exception {
    String guide = "<rPh sb='0' eb='1'><t>yi</t></rPh>";
    XlsxParts parts =
        XlsxParts.withRows(
                "<row r='2'><c r='A2' t='inlineStr'><is><r><t>乙</t></r>%s<r><t>网</t></r>%s</is></c><c r='B2' t='s'><v>3</v></c></row>"
                    .formatted(guide, guide))
            .edit(
                TEXTS,
                "</sst>",
                "<si>%s<t>丙网</t>%s<phoneticPr fontId='1'/></si></sst>".formatted(guide, guide));

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, "2[乙网, 丙网]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s='1'|2024-06-23|2024-06-23|被 Excel 存成了日期 2024-06-23
          s='1'|2024-06-23T00:00:00|2024-06-23|被 Excel 存成了日期 2024-06-23
          s='1'|2024-06-23T08:30:00.000Z|2024-06-23|被 Excel 存成了日期 2024-06-23
          s='1'|2024-06-23T23:59:59.9|2024-06-23T23:59:59.9|的格式是“yyyy-mm-dd”，不能确定显示的就是存的“2024-06-23T23:59:59.9”
          s='0'|2024-06-23|2024-06-23|存的是日期 2024-06-23，格式“General”却不按年、月、日显示完整的日期
          s='1'|2024-06-31|2024-06-31|在文件里记为日期，存的“2024-06-31”却不是
          s='1'|45466|45466|在文件里记为日期，存的“45466”却不是
          s='1'|1899-01-01|1899-01-01|是日期格式，存的数却不是日期
          """)
  void areReadWithDatesThatAreWrittenAsDates(String style, String value, String read, String fault)
      throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
            "<row r='2'><c r='B2' t='d' %s><v>%s</v></c></row>".formatted(style, value));

    assertThat(XlsxRecords.read(parts, folder))
        .containsExactly(HEAD, "2[, %s] B2: “得分”%s".formatted(read, fault));
  }

  @Test
  void countDatesFrom1904() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
                "<row r='2'><c r='A2' s='1' t='d'><v>2024-06-23</v></c><c r='B2' s='1'><v>44004</v></c></row>")
            .edit(WORKBOOK, "<sheets>", "<workbookPr date1904='1'/><sheets>");

    assertThat(XlsxRecords.read(parts, folder).get(1)).startsWith("2[2024-06-23, 2024-06-23]");
  }

  @Test
  void areReadAsLibreOfficeWritesThem() throws Exception {
    Calc.assumeInstalled();
    Path csv = folder.resolve("units.csv");
    Files.writeString(csv, "名称,得分\n甲网,60\n乙网,=50+5\n");
    Calc.convert(
        folder,
        csv,
        "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true",
        "--convert-to",
        "xlsx");

    assertThat(XlsxRecords.read(folder.resolve("units.xlsx")))
        .containsExactly(HEAD, FIRST, "3[乙网, 55]");
  }
}
