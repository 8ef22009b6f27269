package org.tongbao.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.HeadForm;

/**
 * The styles that a {@code reference.docx} must contain, by the names that Word shows. An office
 * formats them as it likes.
 */
public enum StyleName {
  /** 标题. */
  TITLE("公文标题"),
  /** 发文字号. */
  NUMBER("发文字号"),
  /** 版头 in 文件格式: the mark. */
  HEAD_MARK("发文机关标志"),
  /** 版头 in 文件格式: 发文字号 over the red rule. */
  HEAD_NUMBER("版头发文字号"),
  /** 标题 under a 版头. */
  HEAD_TITLE("版头下标题"),
  /** 版头 in 信函格式: the mark. */
  LETTER_MARK("信函标志"),
  /** 版头 in 信函格式: the double rule under the mark. */
  LETTER_RULE("信函双线"),
  /** 版头 in 信函格式: 发文字号. */
  LETTER_NUMBER("信函发文字号"),
  /** 主送机关. */
  ADDRESSEE("主送机关"),
  /** 正文段落. */
  BODY("公文正文"),
  /** 一、 */
  HEADING_1("一级标题"),
  /** 第一部分. */
  PART("部分标题", HEADING_1),
  /** （一） */
  HEADING_2("二级标题"),
  /** 1. */
  HEADING_3("三级标题"),
  /** （1） */
  HEADING_4("四级标题"),
  /** 一、 at a paragraph's beginning. */
  LEAD_1("一级标题字符"),
  /** （一） at a paragraph's beginning. */
  LEAD_2("二级标题字符"),
  /** 1. at a paragraph's beginning. */
  LEAD_3("三级标题字符"),
  /** 附件说明 of a single attachment. */
  ATTACHMENT_NOTE("附件说明"),
  /** 附件说明, the first of several. */
  ATTACHMENT_NOTE_FIRST("附件说明首项"),
  /** 附件说明, the others. */
  ATTACHMENT_NOTE_NEXT("附件说明续项"),
  /** 发文机关署名. */
  ISSUER("发文机关署名"),
  /** 发文机关署名 where no seal is set. */
  ISSUER_NO_SEAL("无印章署名"),
  /** 成文日期. */
  DATE("成文日期"),
  /** 附注. */
  REMARK("附注"),
  /** 附件1. */
  ATTACHMENT_MARK("附件标识"),
  /** The title of an attachment. */
  ATTACHMENT_TITLE("附件标题"),
  /** The line under it. */
  ATTACHMENT_SUBTITLE("附件副标题"),
  /** A cell of a table's head, or with the name of a group of rows. */
  TABLE_HEAD("表头"),
  /** 表题. */
  CAPTION("表题", TABLE_HEAD),
  /** A cell with centred text. */
  TABLE_CENTER("表格居中"),
  /** A cell with left-aligned text. */
  TABLE_LEFT("表格左对齐"),
  /** A cell with right-aligned text. */
  TABLE_RIGHT("表格右对齐"),
  /** The space between text and a table. */
  TABLE_GAP("表格间隔"),
  /** 表注. */
  TABLE_NOTE("表注"),
  /** The table itself. */
  TABLE("公文表格"),
  /** 版记: 抄送机关. */
  IMPRINT_COPIES("版记抄送"),
  /** 版记: 印发机关 and 印发日期. */
  IMPRINT_PRINTER("版记印发"),
  /** 版记, with its rules. */
  IMPRINT_TABLE("版记表格"),
  /** 版记 of a letter, which has no rules. */
  LETTER_IMPRINT_TABLE("信函版记表格");

  private final String label;
  private final @Nullable StyleName instead;

  StyleName(String label) {
    this(label, null);
  }

  StyleName(String label, @Nullable StyleName instead) {
    this.label = label;
    this.instead = instead;
  }

  /**
   * A style before this one that a {@code reference.docx} without this one has instead, as those
   * made before version 0.2; null if it may not be missing.
   */
  @Nullable StyleName instead() {
    return instead;
  }

  /** As Word shows it. */
  public String label() {
    return label;
  }

  /** Whether text stands in it: a rule and a space have none. */
  boolean hasText() {
    return this != LETTER_RULE && this != TABLE_GAP;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(StyleName::label).toList();
  }

  /** By the form of 版头, or null where there is none. */
  static StyleName number(@Nullable HeadForm form) {
    if (form == null) {
      return NUMBER;
    }
    return form == HeadForm.DOCUMENT ? HEAD_NUMBER : LETTER_NUMBER;
  }

  static StyleName heading(int level) {
    return switch (level) {
      case 0 -> PART;
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }

  /**
   * The fourth level is formatted like the body, as in the standard, and has no style of its own.
   */
  static StyleName lead(int level) {
    return switch (level) {
      case 1 -> LEAD_1;
      case 2 -> LEAD_2;
      default -> LEAD_3;
    };
  }
}
