package org.tongbao.document.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the delivered looks to GB/T 9704-2012, clause by clause; lengths are twips. */
class ReferenceDocxTest {

  private static final Path DELIVERED = Path.of("templates/province/reference.docx");

  private final DocxXml docx = DocxXml.read(DELIVERED);

  @Test
  void committedFileIsTheGeneratorsOutput(@TempDir Path folder) throws IOException {
    ReferenceDocx.main(folder.resolve("set").toString());
    assertThat(DELIVERED)
        .as("made by ReferenceDocx: run it again, as its class comment says")
        .hasSameBinaryContentAs(folder.resolve("set/reference.docx"));
  }

  @Test
  void partsStandInTheFixedOrderWithTheFixedTime() throws IOException {
    try (ZipFile zip = new ZipFile(DELIVERED.toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels");
      assertThat(names.subList(2, names.size())).isSorted();
      assertThat(zip.stream())
          .allMatch(entry -> entry.getTimeLocal().toString().equals("1980-01-01T00:00"));
    }
  }

  @Test
  void pageIsA4WithTheStandardsTextBlock() {
    String section = "word/document.xml//w:body/w:sectPr";
    assertThat(docx.number(section + "/w:pgSz/@w:w")).isEqualTo(11906);
    assertThat(docx.number(section + "/w:pgSz/@w:h")).isEqualTo(16838);
    int top = docx.number(section + "/w:pgMar/@w:top");
    int left = docx.number(section + "/w:pgMar/@w:left");
    int right = docx.number(section + "/w:pgMar/@w:right");
    int bottom = docx.number(section + "/w:pgMar/@w:bottom");
    assertThat(top).as("37 mm").isEqualTo(2098);
    assertThat(left).as("28 mm").isEqualTo(1588);
    assertThat(11906 - left - right).as("156 mm").isEqualTo(8844);
    assertThat(16838 - top - bottom).as("225 mm").isEqualTo(12756);
    assertThat(docx.number(section + "/w:pgMar/@w:footer")).isEqualTo(1425);
    assertThat(docx.texts(section + "/w:docGrid")).isEmpty();
  }

  @Test
  void pageHolds22Lines() {
    String spacing = style("Normal") + "/w:pPr/w:spacing";
    int pitch = docx.number(spacing + "/@w:line");
    assertThat(docx.text(spacing + "/@w:lineRule")).isEqualTo("exact");
    assertThat(pitch).isEqualTo(579);
    assertThat(22 * pitch).isLessThanOrEqualTo(12756);
    assertThat(22 * (pitch + 1)).isGreaterThan(12756);
    assertThat(docx.text(style("Normal") + "/w:pPr/w:widowControl/@w:val")).isEqualTo("0");
  }

  @Test
  void lineHolds28Characters() {
    int spacing = docx.number(style("Normal") + "/w:rPr/w:spacing/@w:val");
    assertThat(spacing).isEqualTo(-5);
    assertThat(28 * (320 + spacing)).isLessThanOrEqualTo(8844);
    assertThat(28 * (320 + spacing + 1)).isGreaterThan(8844);
    assertThat(docx.text(style("Normal") + "/w:pPr/w:autoSpaceDE/@w:val")).isEqualTo("0");
    assertThat(docx.text(style("Normal") + "/w:pPr/w:autoSpaceDN/@w:val")).isEqualTo("0");
    assertThat(docx.texts(style("Normal") + "/w:pPr/w:overflowPunct[not(@*)]")).hasSize(1);
    assertThat(docx.texts("word/styles.xml//w:overflowPunct")).hasSize(1);
    assertThat(docx.text("word/settings.xml//w:characterSpacingControl/@w:val"))
        .isEqualTo("doNotCompress");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Normal,              Normal,         仿宋_GB2312,    32
          Title,               公文标题,       方正小标宋简体, 44
          DocumentNumber,      发文字号,       仿宋_GB2312,    32
          Addressee,           主送机关,       仿宋_GB2312,    32
          Body,                公文正文,       仿宋_GB2312,    32
          Part,                部分标题,       黑体,           32
          Heading1,            一级标题,       黑体,           32
          Heading2,            二级标题,       楷体_GB2312,    32
          Heading3,            三级标题,       仿宋_GB2312,    32
          Heading4,            四级标题,       仿宋_GB2312,    32
          Heading1Char,        一级标题字符,   黑体,
          Heading2Char,        二级标题字符,   楷体_GB2312,
          Heading3Char,        三级标题字符,   仿宋_GB2312,
          AttachmentNote,      附件说明,       仿宋_GB2312,    32
          AttachmentNoteFirst, 附件说明首项,   仿宋_GB2312,    32
          AttachmentNoteNext,  附件说明续项,   仿宋_GB2312,    32
          Issuer,              发文机关署名,   仿宋_GB2312,    32
          IssuerNoSeal,        无印章署名,     仿宋_GB2312,    32
          IssueDate,           成文日期,       仿宋_GB2312,    32
          Remark,              附注,           仿宋_GB2312,    32
          AttachmentMark,      附件标识,       黑体,           32
          AttachmentTitle,     附件标题,       方正小标宋简体, 44
          AttachmentSubtitle,  附件副标题,     楷体_GB2312,    32
          TableHead,           表头,           黑体,           24
          TableCaption,        表题,           黑体,           24
          TableCentre,         表格居中,       仿宋_GB2312,    24
          TableLeft,           表格左对齐,     仿宋_GB2312,    24
          TableRight,          表格右对齐,     仿宋_GB2312,    24
          TableGap,            表格间隔,       仿宋_GB2312,    2
          TableNote,           表注,           仿宋_GB2312,    24
          HeadMark,            发文机关标志,   方正小标宋简体, 72
          HeadNumber,          版头发文字号,   仿宋_GB2312,    32
          HeadTitle,           版头下标题,     方正小标宋简体, 44
          LetterMark,          信函标志,       方正小标宋简体, 72
          LetterRule,          信函双线,       仿宋_GB2312,    2
          LetterNumber,        信函发文字号,   仿宋_GB2312,    32
          ImprintCopies,       版记抄送,       仿宋_GB2312,    28
          ImprintPrinter,      版记印发,       仿宋_GB2312,    28
          Footer,              footer,         宋体,           28
          """)
  void styleHasItsNameFaceAndSize(String id, String name, String face, @Nullable String size) {
    assertThat(docx.text(style(id) + "/w:name/@w:val")).isEqualTo(name);
    for (String slot : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
      assertThat(docx.text(style(id) + "/w:rPr/w:rFonts/@w:" + slot)).as(slot).isEqualTo(face);
    }
    if (size != null) {
      assertThat(docx.text(style(id) + "/w:rPr/w:sz/@w:val")).isEqualTo(size);
    }
  }

  @Test
  void tableStyleHasThinBlackRulesAllRound() {
    String table = style("NoticeTable");
    assertThat(docx.text(table + "/w:name/@w:val")).isEqualTo("公文表格");
    assertThat(docx.texts(table + "/w:tblPr/w:tblBorders/*/@w:val"))
        .hasSize(6)
        .containsOnly("single");
    assertThat(docx.texts(table + "/w:tblPr/w:tblBorders/*/@w:color")).containsOnly("000000");
    assertThat(docx.text(table + "/w:tcPr/w:vAlign/@w:val")).isEqualTo("center");
  }

  @Test
  void styleListIsClosedAndTheSampleShowsAllOfIt() {
    List<String> ids = docx.texts("word/styles.xml//w:style/@w:styleId");
    assertThat(ids).doesNotHaveDuplicates().hasSize(39 + 3 + 3);
    List<String> shown =
        Stream.of("pStyle", "rStyle", "tblStyle")
            .flatMap(kind -> docx.texts("word/document.xml//w:" + kind + "/@w:val").stream())
            .toList();
    assertThat(ids).containsAll(shown);
    List<String> custom = docx.texts("word/styles.xml//w:style[@w:customStyle='1']/@w:styleId");
    assertThat(shown).containsAll(custom);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Addressee, 1
          AttachmentNote, 1
          AttachmentNoteFirst, 1
          Issuer, 2
          IssuerNoSeal, 1
          HeadNumber, 2
          HeadTitle, 2
          AttachmentTitle, 1
          """)
  void blankLinesAreWholePitches(String id, int lines) {
    assertThat(docx.number(style(id) + "/w:pPr/w:spacing/@w:before")).isEqualTo(lines * 579);
  }

  @ParameterizedTest
  @CsvSource({"Body", "Heading1", "Heading2", "Heading3", "Heading4", "Remark"})
  void firstLineIsIndentedTwoCharacters(String id) {
    assertThat(docx.number(style(id) + "/w:pPr/w:ind/@w:firstLine")).isEqualTo(632);
    assertThat(docx.number(style(id) + "/w:pPr/w:ind/@w:firstLineChars")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"AttachmentNote, 1577", "AttachmentNoteFirst, 2133", "AttachmentNoteNext, 2133"})
  void wrappedAttachmentNameAlignsWithItsFirstCharacter(String id, int name) {
    String layout = style(id) + "/w:pPr";
    assertThat(docx.number(layout + "/w:ind/@w:left")).isEqualTo(name);
    assertThat(docx.texts(layout + "/w:tabs/w:tab/@w:pos")).allMatch((name + "")::equals);
    int firstLine = name - docx.number(layout + "/w:ind/@w:hanging");
    assertThat(firstLine).as("2 characters, or 3 more").isIn(632, 632 + 945);
  }

  @ParameterizedTest
  @CsvSource({
    "Title, center",
    "DocumentNumber, center",
    "AttachmentTitle, center",
    "AttachmentSubtitle, center",
    "Issuer, right",
    "IssuerNoSeal, right",
    "HeadMark, center",
    "HeadNumber, center",
    "HeadTitle, center",
    "LetterMark, center",
    "LetterNumber, right",
    "IssueDate, right",
    "AttachmentMark, left",
    "Part, center",
    "TableCaption, center",
    "TableHead, center",
    "TableCentre, center",
    "TableLeft, left",
    "TableRight, right"
  })
  void styleIsAligned(String id, String side) {
    assertThat(docx.text(style(id) + "/w:pPr/w:jc/@w:val")).isEqualTo(side);
  }

  @Test
  void headingsAreLevelsAndAttachmentsBeginAPage() {
    for (int level = 1; level <= 4; level++) {
      String outline = style("Heading" + level) + "/w:pPr/w:outlineLvl/@w:val";
      assertThat(docx.number(outline)).isEqualTo(level - 1);
    }
    assertThat(docx.texts(style("AttachmentMark") + "/w:pPr/w:pageBreakBefore")).hasSize(1);
  }

  @Test
  void noThemeFontNoBoldAndNoColourButTheMarksRed() {
    for (String part : List.of("document", "styles", "footer1", "footer4", "settings")) {
      String file = "word/" + part + ".xml";
      assertThat(docx.texts(file + "//w:rFonts/@*[contains(name(), 'Theme')]")).isEmpty();
      assertThat(docx.texts(file + "//w:b | //w:bCs | //w:i")).isEmpty();
      assertThat(docx.texts(file + "//w:rPr[w:color]/../@w:styleId"))
          .isSubsetOf("HeadMark", "LetterMark");
      assertThat(docx.texts(file + "//w:rPr/w:color/@w:val")).allMatch("FF0000"::equals);
    }
  }

  @ParameterizedTest
  @CsvSource({"仿宋_GB2312, 仿宋", "楷体_GB2312, 楷体", "方正小标宋简体, 华文中宋"})
  void missingFaceHasItsSubstitute(String face, String substitute) {
    String font = "word/fontTable.xml//w:font[@w:name='%s']".formatted(face);
    assertThat(docx.text(font + "/w:altName/@w:val")).isEqualTo(substitute);
  }

  private static String style(String id) {
    return "word/styles.xml//w:style[@w:styleId='%s']".formatted(id);
  }
}
