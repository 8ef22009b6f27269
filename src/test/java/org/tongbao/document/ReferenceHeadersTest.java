package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.document.ChangedReference.FOOTER;
import static org.tongbao.document.ChangedReference.ODF;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and words of headers and footers: each notice prints them. */
class ReferenceHeadersTest {
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

  private final ChangedReference reference = new ChangedReference();

  private static String code(String text) {
    return "<w:r><w:instrText xml:space='preserve'>" + text + "</w:instrText></w:r>";
  }

  static Stream<String> foreignFields() {
    return Stream.of(
        BEGIN + code(" DDEAUTO c:\\\\windows cmd ") + SEPARATE + END,
        BEGIN + code("DD") + code("EAU") + code("TO excel") + SEPARATE + END,
        BEGIN + code("D") + "<w:r><w:t>DE x y</w:t></w:r>" + END,
        BEGIN + code("<!-- PAGE -->DDE x") + END,
        BEGIN + code("<![CDATA[DDE]]> x") + END,
        BEGIN + code("&#68;DE x") + END,
        BEGIN + code(" dde x y"),
        "<w:fldSimple w:instr='DDEAUTO x'><w:r><w:t>1</w:t></w:r></w:fldSimple>",
        "<w:fldSimple w:instr='PAGE'><w:fldSimple w:instr=' dDe x'/></w:fldSimple>",
        "<w:fldSimple w:instr='PAGE'>" + BEGIN + code("DDE x") + END + "</w:fldSimple>",
        BEGIN + code("PAGE ") + BEGIN + code("INCLUDETEXT a") + SEPARATE + END + SEPARATE + END,
        BEGIN + BEGIN + code("PAGE") + SEPARATE + END + code("DDE x") + SEPARATE + END,
        BEGIN + code("D") + BEGIN + code("PAGE") + END + code("DE") + SEPARATE + END,
        BEGIN + code("PAGE") + SEPARATE + BEGIN + code("DDE x") + SEPARATE + END + END,
        BEGIN + code("PAGE") + SEPARATE + code("DDE x") + END,
        code("DDEAUTO x"),
        END + BEGIN + code("PAGE") + END,
        SEPARATE,
        BEGIN + code("QUOTE 68 68 69") + END,
        BEGIN + code("=DDE(1)") + END,
        BEGIN + code("= x") + END,
        BEGIN + code("= 99") + END,
        BEGIN + code("= 2-1") + END,
        BEGIN + code("=") + BEGIN + code("PAGE") + END + code("+99.5") + END,
        BEGIN + code("PAGE \\# \"99.99%\"") + END,
        BEGIN + code("PAGE \\# \"0'年'\"") + END,
        BEGIN + code("INCLUDEPICTURE http://example.com/a.png") + END,
        BEGIN + code("IMPORT a") + END,
        BEGIN + code("LINK Excel.Sheet a b") + END,
        BEGIN + code("HYPERLINK http://example.com") + END,
        BEGIN + code("DATE") + END,
        BEGIN + code("TIME") + END,
        BEGIN + code("SAVEDATE") + END,
        BEGIN + code("FILENAME \\p") + END,
        BEGIN + code("DATABASE \\d c") + END,
        BEGIN + code("MERGEFIELD a") + END,
        BEGIN + code("AUTOTEXT a") + END,
        BEGIN + code("MACROBUTTON a b") + END,
        BEGIN + code("PAGEX") + END,
        BEGIN
            + "<mc:AlternateContent><mc:Choice Requires='wps'>"
            + code("PAGE")
            + SEPARATE
            + "</mc:Choice><mc:Fallback>"
            + code("DDE x")
            + "</mc:Fallback></mc:AlternateContent>"
            + END,
        "<mc:AlternateContent><mc:Choice Requires='wps'>"
            + BEGIN
            + "</mc:Choice><mc:Fallback/></mc:AlternateContent>"
            + code("PAGE")
            + END,
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
            + BEGIN
            + code("DDE x")
            + END
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        "<w:sdt><w:sdtContent>" + BEGIN + code("DDE x") + END + "</w:sdtContent></w:sdt>");
  }

  @ParameterizedTest
  @MethodSource("foreignFields")
  void refusesFieldsHoweverTheyAreSplit(String content) {
    for (String part : List.of(FOOTER, "word/header1.xml")) {
      boolean header = part.contains("header");
      reference.put(part, header ? "hdr" : "ftr", "<w:p>" + content + "</w:p>");
      if (header) {
        reference.relate(WordNames.DOCUMENT, ODF + "header", "header1.xml", "");
        reference.type(
            part, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
      }
      assertThat(reference.refusal())
          .as(content)
          .anySatisfy(
              problem ->
                  assertThat(problem)
                      .startsWith("x.docx: 错误：部件 " + part + " 里有域“")
                      .endsWith("重新插入页码。"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " PAGE ",
        "PAGE \\* MERGEFORMAT",
        " page \\* ArabicDash \\* MERGEFORMAT",
        "NUMPAGES  \\* Arabic",
        "SECTIONPAGES",
        "SECTION",
        "STYLEREF 公文标题",
        "PAGE \\# \"00\"",
        "PAGE\\*CHINESENUM3"
      })
  void keepsTheFieldsOfPages(String code) {
    reference.footer(BEGIN + code(code) + SEPARATE + "<w:r><w:t>1</w:t></w:r>" + END);
    assertThat(reference.refusal()).as(code).isEmpty();
    reference.footer("<w:fldSimple w:instr='" + code + "'><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    assertThat(reference.refusal()).as(code).isEmpty();
  }

  @Test
  void keepsAFormulaOfPages() {
    reference.footer(
        BEGIN
            + code("=")
            + BEGIN
            + code("PAGE")
            + SEPARATE
            + END
            + code("-1 \\* Arabic")
            + SEPARATE
            + END);
    assertThat(reference.refusal()).isEmpty();
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String fixed(String words) {
    return "x.docx: 错误：部件 word/footer1.xml 里写着“"
        + words
        + "”，每一份通报都会印上它，与本期的数据无关。"
        + "请在 Word 中删去它：页眉、页脚里的数字只能是页码、页数这类域，要印的内容写在模板里。";
  }

  static Stream<Arguments> wordsOfOneNotice() {
    return Stream.of(
        Arguments.of(run("合格率99.99%"), "99.99%"),
        Arguments.of(run("合格率9") + run("9.") + run("9％"), "99.9％"),
        Arguments.of(run("示例市2025年通报"), "2025年"),
        Arguments.of(run("第") + run("一") + run("季度"), "一季度"),
        Arguments.of(run("二〇二五年"), "二〇二五年"),
        Arguments.of(run("２０２５"), "２０２５"),
        Arguments.of(run("上半年情况"), "上半年"),
        Arguments.of(run("百分之九十"), "百分之九"),
        Arguments.of(run("— 1 —"), "1"),
        Arguments.of(run("③"), "③"),
        Arguments.of(run("（送审稿）"), "送审稿"),
        Arguments.of("<w:r><w:sym w:font='宋体' w:char='0039'/></w:r>", "9"),
        Arguments.of("<w:r><w:sym w:font='Symbol' w:char='F039'/></w:r>", "9"),
        Arguments.of(
            "<w:r><w:pict><v:shape><v:textpath string='作废'/></v:shape></w:pict></w:r>", "作废"),
        Arguments.of(BEGIN + code("PAGE") + SEPARATE + run("1") + END + run("年"), "#年"),
        Arguments.of("<w:fldSimple w:instr='PAGE'>" + run("99.99%") + "</w:fldSimple>", "##.##%"),
        Arguments.of(BEGIN + code("STYLEREF a") + SEPARATE + run("2025年第三季度") + END, "####年"));
  }

  @ParameterizedTest
  @MethodSource
  void wordsOfOneNotice(String content, String found) {
    reference.footer(content);
    assertThat(reference.refusal()).contains(fixed(found));
  }

  @Test
  void tellsAllWordsOfOneNoticeWhereTheyStand() {
    reference.footer(run("2025年第1季度，合格率99%") + "<w:pPr/></w:p><w:p>" + run("草稿"));
    assertThat(reference.refusal())
        .containsExactly(fixed("2025年"), fixed("1"), fixed("99%"), fixed("草稿"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例市政务公开办公室", "— # —", "内部资料 注意保存", "网址：www.example.com", "一次办好"})
  void keepsWordsThatHoldForEveryNotice(String words) {
    reference.footer(run(words));
    assertThat(reference.refusal()).isEmpty();
  }

  @Test
  void leavesOutListNumbersForTheTemplatesWriteThem() throws Exception {
    String list = "<w:pPr><w:jc w:val='left'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
    reference.footer(list + run("示例市"));
    reference.put("word/styles.xml", "styles", "<w:style>" + list + "</w:style>");
    reference.put("word/numbering.xml", "numbering", "<w:lvlText w:val='99%1'/>");
    reference.relate(WordNames.DOCUMENT, ODF + "numbering", "numbering.xml", "");

    assertThat(reference.kept(FOOTER)).contains("示例市", "w:jc").doesNotContain("numPr");
    assertThat(reference.kept("word/styles.xml")).contains("w:jc").doesNotContain("numPr");
    assertThat(reference.kept()).doesNotContainKey("word/numbering.xml");
  }

  /** As WPS writes a page number, in a text box that stands twice. */
  @Test
  void keepsATextBoxOfWps() throws Exception {
    String number =
        BEGIN + code(" PAGE  \\* MERGEFORMAT ") + SEPARATE + "<w:r><w:t>1</w:t></w:r>" + END;
    String text =
        "<w:txbxContent><w:p><w:pPr><w:pStyle w:val='Footer'/></w:pPr>"
            + number
            + "</w:p></w:txbxContent>";
    reference.footer(
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor distT='0'>"
            + "<wp:simplePos x='0' y='0'/><wp:positionH relativeFrom='margin'><wp:align>center"
            + "</wp:align></wp:positionH><wp:extent cx='1' cy='1'/><wp:wrapNone/><wp:docPr id='1'"
            + " name='文本框 1'/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri='u'><wps:wsp>"
            + "<wps:cNvSpPr txBox='1'/><wps:spPr><a:xfrm><a:off x='0' y='0'/></a:xfrm><a:noFill/>"
            + "</wps:spPr><wps:txbx>"
            + text
            + "</wps:txbx><wps:bodyPr><a:spAutoFit/></wps:bodyPr>"
            + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape id='_x0000_s1026' o:spid='_x0000_s1026' o:spt='202'"
            + " type='#_x0000_t202' style='position:absolute;' filled='f' stroked='f'"
            + " coordsize='21600,21600' o:gfxdata='UEsDBAoAAAAAAIdO4kAAAA'><v:fill on='f'"
            + " focussize='0,0'/><v:stroke on='f'/><v:imagedata o:title=''/><o:lock v:ext='edit'"
            + " aspectratio='f'/><v:textbox inset='0mm,0mm,0mm,0mm' style='mso-fit-shape-to-text:t;'>"
            + text
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
    assertThat(reference.refusal()).isEmpty();
    assertThat(reference.kept(FOOTER))
        .contains("mso-fit-shape-to-text", "PAGE")
        .doesNotContain("gfxdata");
  }
}
