package org.tongbao.document.reference;

/**
 * The body of {@code reference.docx}: each style's name, set in that style, so that whoever opens
 * the file in Word sees what there is to edit. Only its section properties reach a notice.
 */
final class SampleNotice {

  private final StringBuilder body = new StringBuilder();

  private SampleNotice() {}

  /** The main document part. */
  static String xml() {
    SampleNotice sample = new SampleNotice();
    sample.letter();
    sample.head();
    sample.text();
    sample.ending();
    sample.attachment();
    sample.landscape();
    sample.imprint("ImprintTable");
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
    <w:body>
    %s%s</w:body>
    </w:document>
    """
        .formatted(sample.body, PageParts.SECTION);
  }

  /** A section's properties stand in its last paragraph. */
  private void letter() {
    framed("LetterMark", PrintedStyles.MARK_FRAME, run("信函标志"));
    framed("LetterRule", PrintedStyles.RULE_FRAME, "");
    paragraph("LetterNumber", run("信函发文字号〔2024〕1号"));
    paragraph("HeadTitle", run("版头下标题"));
    paragraph("Body", run("本页是信函格式的首页：标志下和页脚各有一条红色双线，不显示页码。"));
    imprint("LetterImprintTable");
    endSection(PageParts.LETTER_SECTION);
  }

  private void head() {
    paragraph("HeadMark", run("发文机关标志"));
    paragraph("HeadNumber", run("版头发文字号〔2024〕1号"));
    paragraph("HeadTitle", run("版头下标题"));
    paragraph("Body", run("本页是文件格式的首页。"));
    endSection(PageParts.SECTION);
  }

  private void text() {
    paragraph("Title", run("公文标题") + "<w:r><w:br/></w:r>" + run("（可分行，回行词意完整）"));
    paragraph("DocumentNumber", run("发文字号〔2024〕1号"));
    paragraph("Addressee", run("主送机关："));
    paragraph("Body", run("公文正文：本文件规定公文的版式。请在Word中修改样式，不要修改文字；程序只取样式、页面、页脚和设置。"));
    paragraph("Part", run("第一部分　部分标题"));
    paragraph("Heading1", run("一、一级标题"));
    paragraph("Heading2", run("（一）二级标题"));
    paragraph("Heading3", run("1.三级标题"));
    paragraph("Heading4", run("（1）四级标题"));
    paragraph("Body", run("Heading1Char", "一级标题字符。") + run("用于段首的标题，后接正文。"));
    paragraph("Body", run("Heading2Char", "二级标题字符。") + run("用于段首的标题，后接正文。"));
    paragraph("Body", run("Heading3Char", "三级标题字符。") + run("用于段首的标题，后接正文。"));
  }

  private void ending() {
    paragraph("AttachmentNote", run("附件：附件说明（只有一个附件）"));
    paragraph("AttachmentNoteFirst", run("附件：1.") + "<w:r><w:tab/></w:r>" + run("附件说明首项"));
    paragraph("AttachmentNoteNext", run("2.") + "<w:r><w:tab/></w:r>" + run("附件说明续项"));
    paragraph("Issuer", run("发文机关署名"));
    paragraph("IssueDate", run("成文日期"));
    paragraph("IssuerNoSeal", run("无印章署名"));
    paragraph("IssueDate", run("成文日期"));
    paragraph("Remark", run("（附注）"));
  }

  private void attachment() {
    paragraph("AttachmentMark", run("附件标识"));
    paragraph("AttachmentTitle", run("附件标题"));
    paragraph("AttachmentSubtitle", run("（附件副标题）"));
    paragraph("TableGap", run("表格间隔"));
    paragraph("TableCaption", run("表题"));
    body.append(
        """
        <w:tbl>
          <w:tblPr><w:tblStyle w:val="NoticeTable"/><w:tblW w:w="8844" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
          <w:tblGrid><w:gridCol w:w="2948"/><w:gridCol w:w="2948"/><w:gridCol w:w="2948"/></w:tblGrid>
        """);
    row(true, "TableHead", "表头", "TableHead", "表头", "TableHead", "表头");
    row(false, "TableLeft", "表格左对齐", "TableCentre", "表格居中", "TableRight", "表格右对齐");
    body.append("</w:tbl>\n");
    paragraph("TableNote", run("表注"));
  }

  private void landscape() {
    endSection(PageParts.SECTION);
    paragraph("AttachmentMark", run("附件标识"));
    paragraph("AttachmentTitle", run("横排附件的标题"));
    paragraph("Body", run("本页是横排的页面，用于较宽的表格；页码在纸张上的位置与竖排页面一致。"));
    endSection(PageParts.LANDSCAPE_SECTION);
  }

  private void imprint(String table) {
    paragraph("Body", "");
    body.append(
        """
        <w:tbl>
          <w:tblPr><w:tblStyle w:val="%s"/><w:tblpPr w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="1588" w:tblpYSpec="bottom"/><w:tblW w:w="8844" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>
          <w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>
        """
            .formatted(table));
    imprintRow("ImprintCopies", run("抄送：版记抄送。"));
    if (table.equals("ImprintTable")) {
      imprintRow("ImprintPrinter", run("版记印发") + "<w:r><w:tab/></w:r>" + run("2024年1月1日印发"));
    }
    body.append("</w:tbl>\n");
    paragraph("Body", "");
  }

  private void imprintRow(String style, String runs) {
    body.append(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"8844\" w:type=\"dxa\"/></w:tcPr>");
    paragraph(style, runs);
    body.append("</w:tc></w:tr>\n");
  }

  private void endSection(String properties) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"Body\"/>%s</w:pPr></w:p>\n".formatted(properties));
  }

  private void row(boolean head, String... stylesAndTexts) {
    body.append("<w:tr><w:trPr><w:cantSplit/>")
        .append(head ? "<w:tblHeader/>" : "")
        .append("</w:trPr>\n");
    for (int i = 0; i < stylesAndTexts.length; i += 2) {
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"2948\" w:type=\"dxa\"/></w:tcPr>");
      paragraph(stylesAndTexts[i], run(stylesAndTexts[i + 1]));
      body.append("</w:tc>\n");
    }
    body.append("</w:tr>\n");
  }

  /** LibreOffice reads a frame only where it stands in the paragraph itself. */
  private void framed(String style, String frame, String runs) {
    body.append(
        "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>\n".formatted(style, frame, runs));
  }

  private void paragraph(String style, String runs) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>\n".formatted(style, runs));
  }

  private static String run(String text) {
    return "<w:r><w:t>%s</w:t></w:r>".formatted(text);
  }

  private static String run(String style, String text) {
    return "<w:r><w:rPr><w:rStyle w:val=\"%s\"/></w:rPr><w:t>%s</w:t></w:r>".formatted(style, text);
  }
}
