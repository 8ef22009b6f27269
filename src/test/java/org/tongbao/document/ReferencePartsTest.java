package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.opc.Parts;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What a reference.docx could bring into a notice, and what offices really have in theirs. */
class ReferencePartsTest {
  private static final String FOOTER = "word/footer1.xml";
  private static final String ODF =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
          + " mc:Ignorable='w14'";
  private static final String BEGIN = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
  private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
  private static final String END = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

  private Map<String, byte[]> parts;

  @BeforeEach
  void readTheDeliveredReference() {
    parts = Docx.parts(Docx.REFERENCE);
  }

  private static String code(String text) {
    return "<w:r><w:instrText xml:space='preserve'>" + text + "</w:instrText></w:r>";
  }

  private void put(String part, String root, String content) {
    String xml = "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
    parts.put(part, xml.getBytes(UTF_8));
  }

  private void footer(String content) {
    put(FOOTER, "ftr", "<w:p>" + content + "</w:p>");
  }

  private void relate(String part, String type, String target, String more) {
    String list = Parts.relationshipsOf(part);
    String before =
        parts.containsKey(list)
            ? new String(parts.get(list), UTF_8)
            : "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "</Relationships>";
    String added =
        "<Relationship Id='own' Type='%s' Target='%s' %s/></Relationships>"
            .formatted(type, target, more);
    parts.put(list, before.replace("</Relationships>", added).getBytes(UTF_8));
  }

  private void type(String part, String type) {
    String types = new String(parts.get(WordNames.CONTENT_TYPES), UTF_8);
    String added = "<Override PartName='/" + part + "' ContentType='" + type + "'/></Types>";
    parts.put(WordNames.CONTENT_TYPES, types.replace("</Types>", added).getBytes(UTF_8));
  }

  private List<String> refusal() {
    InputRefused refused =
        catchThrowableOfType(
            InputRefused.class, () -> ReferenceParts.kept(parts, Place.of("x.docx")));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  private String kept(String part) throws Exception {
    return new String(ReferenceParts.kept(parts, Place.of("x.docx")).get(part), UTF_8);
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
      put(part, header ? "hdr" : "ftr", "<w:p>" + content + "</w:p>");
      if (header) {
        relate(WordNames.DOCUMENT, ODF + "header", "header1.xml", "");
        type(part, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
      }
      assertThat(refusal())
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
        "w:object",
        "w:control",
        "w:altChunk",
        "w:subDoc",
        "w:movie",
        "w:contentPart",
        "w:ins",
        "w:del",
        "w:delInstrText",
        "w:footnoteReference",
        "w:dayLong",
        "w:customXml",
        "w:script",
        "w:sectPr",
        "w:frameset",
        "o:OLEObject",
        "v:foreign",
        "a:hlinkClick",
        "a:videoFile",
        "a:audioFile",
        "a:wavAudioFile",
        "wps:foreign",
        "mc:Other",
        "w:DDE"
      })
  void refusesElementsThatAreNotOnTheList(String element) {
    footer("<w:r><" + element + " r:id='own'/></w:r>");
    assertThat(refusal())
        .containsExactly(
            "x.docx: 错误：部件 word/footer1.xml 里有“"
                + element
                + "”，样式文件里不能有。请在 Word 中删去它：页眉、页脚里只能有文字、表格、图片、图形和页码；有修订的，请先接受修订。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w:object", "w:fldSimple", "w:drawing", "a:blip", "w:t", "v:imagedata"})
  void refusesThemInStyles(String element) {
    put("word/styles.xml", "styles", "<w:style><" + element + "/></w:style>");
    assertThat(refusal()).hasSize(1).first().asString().contains("word/styles.xml 里有“" + element);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v:imagedata src='http://example.com/a.png'/>",
        "<v:fill src='\\\\server\\a.png'/>",
        "<v:stroke o:src='a'/>",
        "<v:shape href='file:///a'/>",
        "<v:imagedata o:href='http://example.com/a.png'/>",
        "<v:imagedata o:althref='http://example.com/a.png'/>",
        "<v:group href='http://example.com/'/>"
      })
  void refusesOtherFilesInVml(String shape) {
    footer("<w:r><w:pict>" + shape + "</w:pict></w:r>");
    assertThat(refusal()).hasSize(1).first().asString().contains("引用了文件以外的内容“", "word/footer1.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oleObject", "aFChunk", "control", "chart", "frame", "subDocument", "video", "x"})
  void refusesOtherRelationshipsOfAFooter(String type) {
    relate(FOOTER, ODF + type, "media/a.png", "");
    parts.put("word/media/a.png", new byte[1]);
    assertThat(refusal()).hasSize(1).first().asString().contains("部件 word/footer1.xml 引用了“" + type);
  }

  @Test
  void refusesImagesOfOtherTypes() {
    relate(FOOTER, ODF + "image", "media/a.svg", "");
    parts.put("word/media/a.svg", "<svg/>".getBytes(UTF_8));
    type("word/media/a.svg", "image/svg+xml");
    assertThat(refusal())
        .containsExactly(
            "x.docx: 错误：部件 word/media/a.svg 的类型是“image/svg+xml”，样式文件里不能有。"
                + "图片请改为 PNG 或 JPEG，重新插入；不是图片的，请用 Word 打开后另存为 .docx。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oleObject",
        "aFChunk",
        "glossaryDocument",
        "webSettings",
        "footnotes",
        "endnotes",
        "customXml",
        "comments",
        "control",
        "image",
        "chart",
        "printerSettings",
        "subDocument",
        "stylesWithEffects",
        "frame",
        "attachedToolbars"
      })
  void leavesOutWhatBelongsToTheSampleText(String type) throws Exception {
    relate(WordNames.DOCUMENT, ODF + type, "own.bin", "");
    parts.put("word/own.bin", "DDE".getBytes(UTF_8));
    assertThat(ReferenceParts.kept(parts, Place.of("x"))).doesNotContainKey("word/own.bin");
    assertThat(kept(WordNames.DOCUMENT_RELATIONSHIPS)).doesNotContain("own.bin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:attachedTemplate r:id='own'/>",
        "<w:mailMerge><w:query w:val='select'/><w:dataSource r:id='own'/></w:mailMerge>",
        "<w:linkStyles/>",
        "<w:docVars><w:docVar w:name='a' w:val='DDE'/></w:docVars>",
        "<w:saveThroughXslt r:id='own'/>",
        "<w:attachedSchema w:val='a'/>",
        "<w:updateFields/>",
        "<w:documentProtection w:edit='forms'/>",
        "<w:trackRevisions/>",
        "<w:hdrShapeDefaults><v:imagedata src='http://example.com/'/></w:hdrShapeDefaults>",
        "<w14:docId w14:val='1'/>"
      })
  void leavesOutOtherSettings(String setting) throws Exception {
    put("word/settings.xml", "settings", setting + "<w:evenAndOddHeaders/>");
    relate("word/settings.xml", ODF + "mailMergeSource", "a", "TargetMode='External'");
    assertThat(refusal()).isEmpty();
    assertThat(kept("word/settings.xml"))
        .contains("evenAndOddHeaders")
        .doesNotContain(setting.substring(1, setting.indexOf(' ') < 0 ? 12 : setting.indexOf(' ')));
    assertThat(ReferenceParts.kept(parts, Place.of("x")))
        .doesNotContainKey("word/_rels/settings.xml.rels");
  }

  @Test
  void leavesOutWhatAFooterLetsProgramsIgnoreAndTheAimsOfLinks() throws Exception {
    footer(
        "<w:hyperlink r:id='own' w:docLocation='x' w:history='1'><w:r><w:rPr><w14:glow/></w:rPr>"
            + "<w:t>网址</w:t></w:r></w:hyperlink><w:r><w:pict><v:shape id='a' o:gfxdata='UEsDB'"
            + " style='background:url(http://example.com/)'/></w:pict></w:r>"
            + "<w:r><w:drawing><a:blip r:embed='own' r:link='out'><a:extLst><x:svgBlip r:embed='own'"
            + " xmlns:x='x'/></a:extLst></a:blip></w:drawing></w:r>");
    relate(FOOTER, ODF + "hyperlink", "http://example.com/", "TargetMode='External'");

    assertThat(kept(FOOTER))
        .contains("网址", "w:history=\"1\"", "<v:shape id=\"a\"", "r:embed=\"own\"")
        .doesNotContain("docLocation", "r:id", "glow", "gfxdata", "url(", "r:link", "svgBlip");
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
    footer(BEGIN + code(code) + SEPARATE + "<w:r><w:t>1</w:t></w:r>" + END);
    assertThat(refusal()).as(code).isEmpty();
    footer("<w:fldSimple w:instr='" + code + "'><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    assertThat(refusal()).as(code).isEmpty();
  }

  @Test
  void keepsAFormulaOfPages() {
    footer(
        BEGIN
            + code("=")
            + BEGIN
            + code("PAGE")
            + SEPARATE
            + END
            + code("-1 \\* Arabic")
            + SEPARATE
            + END);
    assertThat(refusal()).isEmpty();
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
    footer(content);
    assertThat(refusal()).contains(fixed(found));
  }

  @Test
  void tellsAllWordsOfOneNoticeWhereTheyStand() {
    footer(run("2025年第1季度，合格率99%") + "<w:pPr/></w:p><w:p>" + run("草稿"));
    assertThat(refusal()).containsExactly(fixed("2025年"), fixed("1"), fixed("99%"), fixed("草稿"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例市政务公开办公室", "— # —", "内部资料 注意保存", "网址：www.example.com", "一次办好"})
  void keepsWordsThatHoldForEveryNotice(String words) {
    footer(run(words));
    assertThat(refusal()).isEmpty();
  }

  @Test
  void leavesOutListNumbersForTheTemplatesWriteThem() throws Exception {
    String list = "<w:pPr><w:jc w:val='left'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>";
    footer(list + run("示例市"));
    put("word/styles.xml", "styles", "<w:style>" + list + "</w:style>");
    put("word/numbering.xml", "numbering", "<w:lvlText w:val='99%1'/>");
    relate(WordNames.DOCUMENT, ODF + "numbering", "numbering.xml", "");

    assertThat(kept(FOOTER)).contains("示例市", "w:jc").doesNotContain("numPr");
    assertThat(kept("word/styles.xml")).contains("w:jc").doesNotContain("numPr");
    assertThat(ReferenceParts.kept(parts, Place.of("x"))).doesNotContainKey("word/numbering.xml");
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
    footer(
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
    assertThat(refusal()).isEmpty();
    assertThat(kept(FOOTER)).contains("mso-fit-shape-to-text", "PAGE").doesNotContain("gfxdata");
  }

  @Test
  void refusesADocumentTypeThatStandsBehindALongComment() {
    String styles = new String(parts.get("word/styles.xml"), UTF_8);
    String hidden = "?><!--" + " ".repeat(3000) + "--><!DOCTYPE a>";
    parts.put("word/styles.xml", styles.replaceFirst("\\?>", hidden).getBytes(UTF_8));
    assertThat(
            catchThrowableOfType(
                javax.xml.stream.XMLStreamException.class,
                () -> ReferenceParts.kept(parts, Place.of("x"))))
        .isNotNull();
  }
}
