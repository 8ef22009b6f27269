package org.tongbao.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which results of formulas are read, and which are not results. */
class FormulaResultsTest {
  private static final String ROW =
      "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2'><v>60</v></c></row>";
  private static final String HEAD = "1[名称, 得分]";
  private static final String FIRST = "2[甲网, 60]";
  @TempDir Path folder;

  private static final String NO_RESULT = " B2: “得分”是公式，文件里却没有算出的结果";

  static List<Arguments> formulas() {
    return List.of(
        Arguments.of("<c r='B2'><f>50+5</f><v>55</v></c>", "[, 55]"),
        Arguments.of("<c r='B2'><f>50+5</f><v></v></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2'><f>50+5</f><v/></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2'><f>50+5</f><v> </v></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2'><f>50+5</f></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2' t='b'><f>1=1</f><v/></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2' t='str'><f>A2</f></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2' t='s'><f>A2</f><v/></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2'><f>50+5</f><v>0.0</v></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2'><f t='shared' si='0'/><v/></c>", "[, ]" + NO_RESULT),
        Arguments.of("<c r='B2' t='e'><f>A9</f><v>#REF!</v></c>", "[, #REF!] B2: “得分”是错误值“#REF!”"),
        Arguments.of("<c r='B2'><f>5-5</f><v>0</v></c>", "[, 0]"),
        Arguments.of("<c r='B2'><v>0.0</v></c>", "[, 0]"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void needTheResultsOfFormulas(String cell, String read) throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
            "<row r='2'><c r='A2' t='str'><v></v></c>"
                + cell
                + "</row><row r='3'><c r='A3'><v>7</v></c></row>");

    // a row of nothing but an empty result is blank
    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, "2" + read, "3[7]");
  }

  @Test
  void haveEmptyTextsAsResultsOfFormulas() throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
            "<row r='2'><c r='A2' t='s'><v>2</v></c><c r='B2' t='str'><f>A9</f><v></v></c></row>");

    assertThat(XlsxRecords.read(parts, folder)).containsExactly(HEAD, "2[甲网, ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          xl/workbook.xml|</sheets>|</sheets><calcPr calcId='124519' fullCalcOnLoad='1'/>
          xl/workbook.xml|</sheets>|</sheets><calcPr calcId='191029' fullCalcOnLoad='true'/>
          xl/workbook.xml|</sheets>|</sheets><calcPr calcMode='manual' calcCompleted='0'/>
          xl/worksheets/sheet1.xml|</sheetData>|</sheetData><sheetCalcPr fullCalcOnLoad='1'/>
          """)
  void refuseFormulasThatAreToBeCalculatedWhenTheyAreOpened(String part, String from, String to)
      throws Exception {
    XlsxParts parts =
        XlsxParts.withRows(
                ROW
                    + "<row r='3'><c r='A3' t='s'><v>2</v></c><c r='B3'><f>50+5</f><v>0</v></c></row>"
                    + "<row r='4'><c r='B4'><f t='array' ref='B4:B5'>A1:A2</f><v>0</v></c></row>"
                    + "<row r='5'><c r='A5'><v>1</v></c><c r='B5'><v>0</v></c></row>"
                    + "<row r='6'><c r='B6'><v>0</v></c></row>")
            .edit(part, from, to);
    String fault = ": “得分”是公式，工作簿却注明打开时要重新计算，存的“0”不一定是算出的结果";

    assertThat(XlsxRecords.read(parts, folder))
        .containsExactly(
            HEAD,
            FIRST,
            "3[甲网, 0] B3" + fault,
            "4[, 0] B4" + fault,
            "5[1, 0] B5" + fault,
            "6[, 0]");
  }
}
