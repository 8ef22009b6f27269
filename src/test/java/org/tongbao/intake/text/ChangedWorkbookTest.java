package org.tongbao.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.cli.WorkbookParts;
import org.tongbao.intake.text.ChangedWorkbook.Obstacle;

/** Only the cells that are named differ from the workbook as it was. */
class ChangedWorkbookTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <c r="B2"> -->
      <cols><col min="1" max="3" width="31.5" customWidth="1"/></cols><sheetData>
      <row r="1" ht="30" customHeight="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>得分</t></is></c></row>
      """;

  private static final String TAIL =
      """
      </sheetData><dataValidations count="1"><dataValidation type="decimal" sqref="B2:B9"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations></worksheet>
      """;

  @TempDir Path temp;
  private Path parts;
  private Path workbook;

  @BeforeEach
  void nameTheFiles() throws IOException {
    parts = Files.createDirectories(temp.resolve("parts"));
    workbook = temp.resolve("units.xlsx");
  }

  private void write(String rows) throws IOException {
    Files.writeString(parts.resolve("sheet1.xml"), HEAD + rows + TAIL);
    WorkbookParts.pack(parts, workbook);
  }

  private ChangedWorkbook change(boolean lasting, Map<Integer, Map<Integer, String>> texts)
      throws IOException {
    return ChangedWorkbook.of(workbook, "Sheet1", texts, lasting);
  }

  private Path changed(Map<Integer, Map<Integer, String>> texts) throws IOException {
    ChangedWorkbook changed = change(false, texts);
    assertThat(changed.obstacle()).isNull();
    return Files.write(temp.resolve("changed.xlsx"), Objects.requireNonNull(changed.file()));
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = Objects.requireNonNull(zip.getInputStream(entry)).readAllBytes();
        parts.put(entry.getName(), new String(bytes, UTF_8));
      }
    }
    return parts;
  }

  private static Map<Integer, Map<Integer, String>> cell(int row, int column, String text) {
    return Map.of(row, Map.of(column, text));
  }

  @Test
  void keepsEveryOtherByteOfTheWorksheetAndOfAllOtherParts() throws IOException {
    write(
        """
        <row r="2" spans="1:3"><c r="A2" s="0" t="str"><v>甲局</v></c><c r="B2" s="0"><v>93.5</v></c>
        <c r="C2" t="str"><f>A2&amp;"网"</f><v>甲局网</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>乙局</t></is></c><c r="C4"/></row>
        <row r="5"><c r='A5' t="inlineStr"><is><t>丙局</t></is></c><c r='B5'  s='0' t='e'><v>#N/A</v></c></row>
        """);
    Map<String, String> before = parts(workbook);

    Map<String, String> after =
        parts(
            changed(
                Map.of(
                    2,
                    Map.of(2, "待定"),
                    4,
                    Map.of(2, "<1&2>", 4, " 丁 "),
                    5,
                    Map.of(1, "", 2, "待定"))));

    assertThat(after.remove(SHEET))
        .isEqualTo(
            HEAD
                + """
                <row r="2" spans="1:3"><c r="A2" s="0" t="str"><v>甲局</v></c><c r="B2" s="0" t="inlineStr"><is><t xml:space="preserve">待定</t></is></c>
                <c r="C2" t="str"><f>A2&amp;"网"</f><v>甲局网</v></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>乙局</t></is></c><c r="B4" t="inlineStr"><is><t xml:space="preserve">&lt;1&amp;2&gt;</t></is></c><c r="C4"/><c r="D4" t="inlineStr"><is><t xml:space="preserve"> 丁 </t></is></c></row>
                <row r="5"><c r="A5"/><c r="B5" s="0" t="inlineStr"><is><t xml:space="preserve">待定</t></is></c></row>
                """
                + TAIL);
    before.remove(SHEET);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void changesCellsThatDoNotSayWhereTheyStandAndHaveAPrefix() throws IOException {
    String sheet =
        """
        \uFEFF<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c/></x:row>
        <x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>""";
    Files.writeString(parts.resolve("sheet1.xml"), sheet);
    WorkbookParts.pack(parts, workbook);

    assertThat(parts(changed(cell(2, 2, "待定"))).get(SHEET))
        .isEqualTo(
            sheet.replace(
                "<x:c><x:v>2</x:v></x:c>",
                "<x:c t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">待定</x:t></x:is></x:c>"));
  }

  @Test
  void changesNoFormulaAndNoCellThatOneUsesForGood() throws IOException {
    write("<row r='2'><c r='A2'><v>1</v></c><c r='B2'><f>A2*2</f><v>2</v></c></row>");

    assertThat(change(false, cell(2, 2, "待定")).obstacle()).isEqualTo(Obstacle.FORMULA);
    assertThat(change(true, cell(2, 1, "3")).obstacle()).isEqualTo(Obstacle.FORMULA);
    assertThat(change(false, cell(2, 1, "待定")).obstacle()).isNull();
  }

  @Test
  void breaksNoSignature() throws IOException {
    write("<row r='2'><c r='A2'><v>1</v></c></row>");
    Path signed = temp.resolve("signed.xlsx");
    try (ZipFile zip = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(signed))) {
      for (ZipEntry entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        Objects.requireNonNull(zip.getInputStream(entry)).transferTo(out);
      }
      out.putNextEntry(new ZipEntry("_xmlsignatures/sig1.xml"));
      out.write("<Signature/>".getBytes(UTF_8));
    }

    assertThat(ChangedWorkbook.of(signed, "Sheet1", cell(2, 1, "2"), false).obstacle())
        .isEqualTo(Obstacle.SIGNED);
  }

  /** A text that reads as an escaped character would be another one. */
  @Test
  void writesNothingThatReadsOtherwise() throws IOException {
    write("<row r='2'><c r='A2'><v>1</v></c></row>");

    assertThat(change(false, cell(2, 1, "_x0041_")).obstacle()).isEqualTo(Obstacle.FORM);
    assertThat(change(false, cell(7, 1, "没有这一行")).obstacle()).isEqualTo(Obstacle.FORM);
  }

  @Test
  @Tag("long")
  void isTheSameToLibreOffice() throws Exception {
    Calc.assumeInstalled();
    write(
        """
        <row r="2"><c r="A2" t="str"><v>甲局</v></c><c r="B2"><v>93.5</v></c></row>
        <row r="3"><c r="A3" t="str"><v>乙局</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>
        """);
    Path changed = changed(Map.of(2, Map.of(2, "待定"), 3, Map.of(2, "a<b")));

    Calc.convert(temp, changed, "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76");

    assertThat(temp.resolve("changed.csv")).hasContent("名称,得分,\n甲局,待定,\n乙局,a<b,2\n");
  }
}
