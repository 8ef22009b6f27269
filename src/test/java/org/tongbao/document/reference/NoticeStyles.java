package org.tongbao.document.reference;

import static org.tongbao.document.reference.NoticeFonts.FANGSONG;
import static org.tongbao.document.reference.NoticeFonts.HEITI;
import static org.tongbao.document.reference.NoticeFonts.KAITI;
import static org.tongbao.document.reference.NoticeFonts.SONGTI;
import static org.tongbao.document.reference.NoticeFonts.XIAOBIAOSONG;
import static org.tongbao.document.reference.StyleSheet.KEEP;
import static org.tongbao.document.reference.StyleSheet.PITCH;
import static org.tongbao.document.reference.StyleSheet.before;
import static org.tongbao.document.reference.StyleSheet.hanging;
import static org.tongbao.document.reference.StyleSheet.jc;
import static org.tongbao.document.reference.StyleSheet.line;
import static org.tongbao.document.reference.StyleSheet.outline;
import static org.tongbao.document.reference.StyleSheet.size;
import static org.tongbao.document.reference.StyleSheet.tab;
import static org.tongbao.document.reference.StyleSheet.thin;

import java.util.List;

/**
 * The styles of a notice: the closed list of names that the body may use.
 *
 * <p>Lengths are twips (1/20 pt), sizes half-points. {@link StyleSheet#PITCH} is the line pitch
 * that puts 22 lines on a page; one character of 3号 is 316 wide in a full line. Blank lines are
 * space before a paragraph, in whole pitches, so that the text stays on the page's 22 lines.
 *
 * <p>{@code w:overflowPunct} states the default, so Word and WPS let a mark hang beyond the line.
 * LibreOffice reads the element as “does not hang”. It has to: in a justified paragraph it does not
 * print some of the marks that hang, so that a comma is missing in its PDF.
 */
final class NoticeStyles {

  static final String BODY_SIZE = size(32, -5);
  static final String TITLE_SIZE = size(44, 0);
  private static final String TABLE_SIZE = size(24, 0);

  /** In characters, so that another size keeps it; the twips are for what reads no characters. */
  private static final String INDENTED = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>";

  private static final String ROW =
      "<w:spacing w:before=\"100\" w:after=\"100\" w:line=\"360\" w:lineRule=\"exact\"/>"
          + "<w:ind w:firstLine=\"0\"/>";

  private final StyleSheet sheet = new StyleSheet();

  private NoticeStyles() {}

  /** The styles part. */
  static String xml() {
    NoticeStyles all = new NoticeStyles();
    all.head();
    all.body();
    all.ending();
    all.attachments();
    all.tables();
    PrintedStyles.addTo(all.sheet);
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
        <w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="%2$d" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>
        <w:rPr>%1$s%3$s</w:rPr>
      </w:style>
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
    %4$s</w:styles>
    """
        .formatted(FANGSONG.everywhere(), PITCH, BODY_SIZE, all.sheet.xml());
  }

  private void head() {
    sheet.paragraph("Title", "公文标题", "Addressee", KEEP + jc("center"), XIAOBIAOSONG, TITLE_SIZE);
    sheet.paragraph(
        "DocumentNumber", "发文字号", "Addressee", KEEP + jc("center"), FANGSONG, BODY_SIZE);
    sheet.paragraph("Addressee", "主送机关", "Body", before(1), FANGSONG, BODY_SIZE);
  }

  private void body() {
    sheet.paragraph("Body", "公文正文", "Body", INDENTED, FANGSONG, BODY_SIZE);
    sheet.paragraph(
        "Part", "部分标题", "Body", KEEP + before(1) + jc("center") + outline(0), HEITI, BODY_SIZE);
    sheet.paragraph("Heading1", "一级标题", "Body", KEEP + INDENTED + outline(0), HEITI, BODY_SIZE);
    sheet.paragraph("Heading2", "二级标题", "Body", KEEP + INDENTED + outline(1), KAITI, BODY_SIZE);
    sheet.paragraph("Heading3", "三级标题", "Body", KEEP + INDENTED + outline(2), FANGSONG, BODY_SIZE);
    sheet.paragraph("Heading4", "四级标题", "Body", KEEP + INDENTED + outline(3), FANGSONG, BODY_SIZE);
    sheet.character("Heading1Char", "一级标题字符", HEITI);
    sheet.character("Heading2Char", "二级标题字符", KAITI);
    sheet.character("Heading3Char", "三级标题字符", FANGSONG);
  }

  /** A single attachment's name starts at character 5, a numbered one's at 6¾: room for "10.". */
  private void ending() {
    sheet.paragraph(
        "AttachmentNote",
        "附件说明",
        "Issuer",
        KEEP + before(1) + hanging(1577, 945) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    sheet.paragraph(
        "AttachmentNoteFirst",
        "附件说明首项",
        "AttachmentNoteNext",
        KEEP + tab("left", 2133) + before(1) + hanging(2133, 1501) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    sheet.paragraph(
        "AttachmentNoteNext",
        "附件说明续项",
        "AttachmentNoteNext",
        KEEP + tab("left", 2133) + hanging(2133, 556) + jc("left"),
        FANGSONG,
        BODY_SIZE);
    String right = "<w:ind w:right=\"1264\"/>" + jc("right");
    sheet.paragraph("Issuer", "发文机关署名", "IssueDate", KEEP + before(2) + right, FANGSONG, BODY_SIZE);
    sheet.paragraph(
        "IssuerNoSeal", "无印章署名", "IssueDate", KEEP + before(1) + right, FANGSONG, BODY_SIZE);
    sheet.paragraph("IssueDate", "成文日期", "Remark", right, FANGSONG, BODY_SIZE);
    sheet.paragraph("Remark", "附注", "Body", INDENTED, FANGSONG, BODY_SIZE);
  }

  /** The space after both titles keeps a table's upper border off them. */
  private void attachments() {
    sheet.paragraph(
        "AttachmentMark",
        "附件标识",
        "AttachmentTitle",
        KEEP + "<w:pageBreakBefore/>" + jc("left"),
        HEITI,
        BODY_SIZE);
    sheet.paragraph(
        "AttachmentTitle",
        "附件标题",
        "AttachmentSubtitle",
        KEEP + "<w:spacing w:before=\"579\" w:after=\"200\"/>" + jc("center"),
        XIAOBIAOSONG,
        TITLE_SIZE);
    sheet.paragraph(
        "AttachmentSubtitle",
        "附件副标题",
        "Body",
        KEEP + "<w:spacing w:after=\"290\"/>" + jc("center"),
        KAITI,
        BODY_SIZE);
  }

  /** A row of one line is 28 pt high: 18 pt of line pitch and 5 pt above and below. */
  private void tables() {
    sheet.paragraph("TableHead", "表头", "TableHead", ROW + jc("center"), HEITI, TABLE_SIZE);
    String caption =
        "<w:spacing w:before=\"120\" w:after=\"60\" w:line=\"400\" w:lineRule=\"exact\"/>";
    sheet.paragraph("TableCaption", "表题", "Body", KEEP + caption + jc("center"), HEITI, TABLE_SIZE);
    sheet.paragraph("TableCentre", "表格居中", "TableCentre", ROW + jc("center"), FANGSONG, TABLE_SIZE);
    sheet.paragraph("TableLeft", "表格左对齐", "TableLeft", ROW + jc("left"), FANGSONG, TABLE_SIZE);
    sheet.paragraph("TableRight", "表格右对齐", "TableRight", ROW + jc("right"), FANGSONG, TABLE_SIZE);
    sheet.paragraph("TableGap", "表格间隔", "TableLeft", line(0, 0, 160), FANGSONG, size(2, 0));
    String note = "<w:spacing w:before=\"120\" w:line=\"400\" w:lineRule=\"exact\"/>";
    sheet.paragraph("TableNote", "表注", "TableNote", note, FANGSONG, TABLE_SIZE);
    String page = "<w:spacing w:line=\"320\" w:lineRule=\"exact\"/>" + jc("left");
    sheet.footer(page, SONGTI, size(28, 0));
    StringBuilder allRound = new StringBuilder();
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      allRound.append(thin(side, 4));
    }
    sheet.table("NoticeTable", "公文表格", 85, "center", allRound.toString());
  }
}
