package org.tongbao.document.reference;

import static org.tongbao.document.reference.NoticeFonts.FANGSONG;
import static org.tongbao.document.reference.NoticeFonts.XIAOBIAOSONG;
import static org.tongbao.document.reference.StyleSheet.KEEP;
import static org.tongbao.document.reference.StyleSheet.before;
import static org.tongbao.document.reference.StyleSheet.hanging;
import static org.tongbao.document.reference.StyleSheet.jc;
import static org.tongbao.document.reference.StyleSheet.line;
import static org.tongbao.document.reference.StyleSheet.rule;
import static org.tongbao.document.reference.StyleSheet.size;
import static org.tongbao.document.reference.StyleSheet.tab;
import static org.tongbao.document.reference.StyleSheet.thin;

/**
 * The styles of what an office prints around a notice: 版头 in both forms, and 版记. Lengths are twips.
 *
 * <p>The standard measures from a character's upper or lower edge, Word from its line's. With an
 * exact pitch a fifth of the line lies under the base line; a character reaches 0.85 of its size
 * above it and 0.08 below. So a mark of {@value #MARK} in a line of {@value #MARK_LINE} touches the
 * line's top and ends {@value #UNDER_MARK} above its bottom.
 */
final class PrintedStyles {

  static final String RED = "FF0000";

  /** The rules of a letter: 170 mm, 7 mm over the text block's edge at either side. */
  static final int LETTER_RULE = 9638;

  private static final int MARK = 720;
  private static final int MARK_LINE = 765;
  private static final int UNDER_MARK = 96;

  static final String MARK_FRAME = frame(1701, 0);
  static final String RULE_FRAME = frame(1701 + MARK_LINE - UNDER_MARK + 227 - 20, 89);

  private static final String MARK_SIZE = "<w:color w:val=\"" + RED + "\"/>" + size(MARK / 10, 0);
  private static final String IMPRINT_SIZE = size(28, 0);

  private PrintedStyles() {}

  static void addTo(StyleSheet sheet) {
    document(sheet);
    letter(sheet);
    imprint(sheet);
  }

  /** The mark 35 mm (1984) below the text block's top; the rule 4 mm (227) below the number. */
  private static void document(StyleSheet sheet) {
    sheet.paragraph(
        "HeadMark",
        "发文机关标志",
        "HeadNumber",
        KEEP + line(1984, 0, MARK_LINE) + jc("center"),
        XIAOBIAOSONG,
        MARK_SIZE);
    String rule = "<w:pBdr>" + rule("bottom", "single", 8, 8, RED) + "</w:pBdr>";
    sheet.paragraph(
        "HeadNumber",
        "版头发文字号",
        "HeadTitle",
        KEEP + rule + before(2) + jc("center"),
        FANGSONG,
        NoticeStyles.BODY_SIZE);
    sheet.paragraph(
        "HeadTitle",
        "版头下标题",
        "Addressee",
        KEEP + before(2) + jc("center"),
        XIAOBIAOSONG,
        NoticeStyles.TITLE_SIZE);
  }

  /**
   * The mark stands above the text block, 30 mm (1701) from the page's top: only a frame reaches
   * there. The rule has a frame of its own, 4 mm below the mark, as LibreOffice doubles a border's
   * distance from its text in a frame. The number is 7/8 of a character (280) below the rule.
   */
  private static void letter(StyleSheet sheet) {
    sheet.paragraph(
        "LetterMark",
        "信函标志",
        "LetterRule",
        KEEP + MARK_FRAME + line(0, 0, MARK_LINE) + jc("center"),
        XIAOBIAOSONG,
        MARK_SIZE);
    String rule = "<w:pBdr>" + rule("bottom", "thickThinSmallGap", 24, 0, RED) + "</w:pBdr>";
    sheet.paragraph(
        "LetterRule",
        "信函双线",
        "LetterNumber",
        KEEP + RULE_FRAME + rule + line(0, 0, 20),
        FANGSONG,
        size(2, 0));
    sheet.paragraph(
        "LetterNumber",
        "信函发文字号",
        "HeadTitle",
        KEEP + jc("right"),
        FANGSONG,
        NoticeStyles.BODY_SIZE);
  }

  /** A frame as wide as a letter's rules, in the middle of the page. */
  private static String frame(int top, int below) {
    return "<w:framePr w:w=\"%d\" w:vSpace=\"%d\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:xAlign=\"center\" w:y=\"%d\"/>"
        .formatted(LETTER_RULE, below, top);
  }

  /**
   * One character of 4号 is 280; 抄送： takes three, and its lines align after it. The rules are those
   * of a table without cell margins: a paragraph's rule would be indented with its text, and
   * readers disagree whether a margin moves a table.
   */
  private static void imprint(StyleSheet sheet) {
    sheet.paragraph(
        "ImprintCopies",
        "版记抄送",
        "ImprintPrinter",
        hanging(1120, 840, 280) + jc("left"),
        FANGSONG,
        IMPRINT_SIZE);
    sheet.paragraph(
        "ImprintPrinter",
        "版记印发",
        "Body",
        tab("right", 8564) + hanging(280, 0, 280) + jc("left"),
        FANGSONG,
        IMPRINT_SIZE);
    String rules = thin("top", 8) + thin("bottom", 8) + thin("insideH", 6);
    sheet.table("ImprintTable", "版记表格", 0, "center", rules);
    sheet.table("LetterImprintTable", "信函版记表格", 0, "bottom", "");
  }
}
