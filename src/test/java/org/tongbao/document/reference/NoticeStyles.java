package org.tongbao.document.reference;

import static org.tongbao.document.reference.NoticeFonts.FANGSONG;
import static org.tongbao.document.reference.NoticeFonts.HEITI;
import static org.tongbao.document.reference.NoticeFonts.KAITI;
import static org.tongbao.document.reference.NoticeFonts.SONGTI;
import static org.tongbao.document.reference.NoticeFonts.XIAOBIAOSONG;

/**
 * The styles of a notice: the closed list of names that the body may use.
 *
 * <p>Lengths are twips (1/20 pt), sizes half-points. {@value #PITCH} is the line pitch that puts 22
 * lines on a page; one character of 3号 is 316 wide in a full line. Blank lines are space before a
 * paragraph, in whole pitches, so that the text stays on the page's 22 lines.
 *
 * <p>{@code w:overflowPunct} is left out on purpose: a mark hangs by default, and LibreOffice reads
 * the element the wrong way round.
 */
final class NoticeStyles {

  private static final int PITCH = 579;

  private static final String BODY_SIZE = size(32, -5);
  private static final String TITLE_SIZE = size(44, 0);
  private static final String TABLE_SIZE = size(24, 0);

  private static final String KEEP = "<w:keepNext/><w:keepLines/>";
  private static final String INDENTED = "<w:ind w:firstLine=\"632\"/>";
  private static final String ROW =
      "<w:spacing w:before=\"100\" w:after=\"100\" w:line=\"360\" w:lineRule=\"exact\"/>"
          + "<w:ind w:firstLine=\"0\"/>";

  private final StringBuilder styles = new StringBuilder();
  private int priority;

  private NoticeStyles() {}

  /** The styles part. */
  static String xml() {
    NoticeStyles all = new NoticeStyles();
    all.head();
    all.body();
    all.ending();
    all.attachments();
    all.tables();
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
      <w:docDefaults>
        <w:rPrDefault><w:rPr>%1$s<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:widowControl w:val="0"/></w:pPr></w:pPrDefault>
      </w:docDefaults>
      <w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
        <w:name w:val="Normal"/><w:qFormat/>
        <w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="%2$d" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>
        <w:rPr>%1$s%3$s</w:rPr>
      </w:style>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
    %4$s</w:styles>
    """
        .formatted(FANGSONG.everywhere(), PITCH, BODY_SIZE, all.styles);
  }

  private void head() {
    paragraph("Title", "公文标题", "Addressee", KEEP + jc("center"), XIAOBIAOSONG, TITLE_SIZE);
    paragraph("DocumentNumber", "发文字号", "Addressee", KEEP + jc("center"), FANGSONG, BODY_SIZE);
    paragraph("Addressee", "主送机关", "Body", before(1), FANGSONG, BODY_SIZE);
  }

  private void body() {
    paragraph("Body", "公文正文", "Body", INDENTED, FANGSONG, BODY_SIZE);
    paragraph("Heading1", "一级标题", "Body", KEEP + INDENTED + outline(0), HEITI, BODY_SIZE);
    paragraph("Heading2", "二级标题", "Body", KEEP + INDENTED + outline(1), KAITI, BODY_SIZE);
    paragraph("Heading3", "三级标题", "Body", KEEP + INDENTED + outline(2), FANGSONG, BODY_SIZE);
    paragraph("Heading4", "四级标题", "Body", KEEP + INDENTED + outline(3), FANGSONG, BODY_SIZE);
    character("Heading1Char", "一级标题字符", HEITI);
    character("Heading2Char", "二级标题字符", KAITI);
    character("Heading3Char", "三级标题字符", FANGSONG);
  }

  /** A single attachment's name starts at character 5, a numbered one's at 6¾: room for "10.". */
  private void ending() {
    paragraph(
        "AttachmentNote",
        "附件说明",
        "Issuer",
        KEEP + before(1) + hanging(1577, 945) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    paragraph(
        "AttachmentNoteFirst",
        "附件说明首项",
        "AttachmentNoteNext",
        KEEP + tab(2133) + before(1) + hanging(2133, 1501) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    paragraph(
        "AttachmentNoteNext",
        "附件说明续项",
        "AttachmentNoteNext",
        KEEP + tab(2133) + hanging(2133, 556) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    String right = "<w:ind w:right=\"1264\"/>" + jc("right");
    paragraph("Issuer", "发文机关署名", "IssueDate", KEEP + before(2) + right, FANGSONG, BODY_SIZE);
    paragraph("IssueDate", "成文日期", "Remark", right, FANGSONG, BODY_SIZE);
    paragraph("Remark", "附注", "Body", INDENTED, FANGSONG, BODY_SIZE);
  }

  /** The space after both titles keeps a table's upper border off them. */
  private void attachments() {
    paragraph(
        "AttachmentMark",
        "附件标识",
        "AttachmentTitle",
        KEEP + "<w:pageBreakBefore/>" + jc("left"),
        HEITI,
        BODY_SIZE);
    paragraph(
        "AttachmentTitle",
        "附件标题",
        "AttachmentSubtitle",
        KEEP + "<w:spacing w:before=\"579\" w:after=\"200\"/>" + jc("center"),
        XIAOBIAOSONG,
        TITLE_SIZE);
    paragraph(
        "AttachmentSubtitle",
        "附件副标题",
        "Body",
        KEEP + "<w:spacing w:after=\"290\"/>" + jc("center"),
        KAITI,
        BODY_SIZE);
  }

  /** A row of one line is 28 pt high: 18 pt of line pitch and 5 pt above and below. */
  private void tables() {
    paragraph("TableHead", "表头", "TableHead", ROW + jc("center"), HEITI, TABLE_SIZE);
    paragraph("TableCentre", "表格居中", "TableCentre", ROW + jc("center"), FANGSONG, TABLE_SIZE);
    paragraph("TableLeft", "表格左对齐", "TableLeft", ROW + jc("left"), FANGSONG, TABLE_SIZE);
    paragraph("TableRight", "表格右对齐", "TableRight", ROW + jc("right"), FANGSONG, TABLE_SIZE);
    String note = "<w:spacing w:before=\"120\" w:line=\"400\" w:lineRule=\"exact\"/>";
    paragraph("TableNote", "表注", "TableNote", note, FANGSONG, TABLE_SIZE);
    String page = "<w:spacing w:line=\"320\" w:lineRule=\"exact\"/>" + jc("left");
    footer(page);
    table();
  }

  private void paragraph(
      String id, String name, String next, String layout, NoticeFonts font, String size) {
    styles.append(
        """
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s">
            <w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:next w:val="%s"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:pPr>%s</w:pPr>
            <w:rPr>%s%s</w:rPr>
          </w:style>
        """
            .formatted(id, name, next, ++priority, layout, font.everywhere(), size));
  }

  private void character(String id, String name, NoticeFonts font) {
    styles.append(
        """
          <w:style w:type="character" w:customStyle="1" w:styleId="%s">
            <w:name w:val="%s"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:rPr>%s</w:rPr>
          </w:style>
        """
            .formatted(id, name, ++priority, font.everywhere()));
  }

  /** Word's own footer style: its name is fixed. */
  private void footer(String layout) {
    styles.append(
        """
          <w:style w:type="paragraph" w:styleId="Footer">
            <w:name w:val="footer"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/>
            <w:pPr>%s</w:pPr>
            <w:rPr>%s%s</w:rPr>
          </w:style>
        """
            .formatted(layout, SONGTI.everywhere(), size(28, 0)));
  }

  private void table() {
    StringBuilder borders = new StringBuilder();
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      borders.append(
          "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
    }
    styles.append(
        """
          <w:style w:type="table" w:customStyle="1" w:styleId="NoticeTable">
            <w:name w:val="公文表格"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="%d"/><w:qFormat/>
            <w:tblPr><w:jc w:val="center"/><w:tblBorders>%s</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
            <w:tcPr><w:vAlign w:val="center"/></w:tcPr>
          </w:style>
        """
            .formatted(++priority, borders));
  }

  /** Size in half-points; spacing, between characters, in twips. */
  private static String size(int halfPoints, int spacing) {
    return "<w:spacing w:val=\"%2$d\"/><w:kern w:val=\"0\"/><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>"
        .formatted(halfPoints, spacing);
  }

  private static String before(int lines) {
    return "<w:spacing w:before=\"%d\"/>".formatted(lines * PITCH);
  }

  private static String hanging(int left, int hanging) {
    return "<w:ind w:left=\"%d\" w:hanging=\"%d\"/>".formatted(left, hanging);
  }

  private static String tab(int place) {
    return "<w:tabs><w:tab w:val=\"left\" w:pos=\"%d\"/></w:tabs>".formatted(place);
  }

  private static String jc(String side) {
    return "<w:jc w:val=\"%s\"/>".formatted(side);
  }

  private static String outline(int level) {
    return "<w:outlineLvl w:val=\"%d\"/>".formatted(level);
  }
}
