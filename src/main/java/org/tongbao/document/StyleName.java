package org.tongbao.document;

import java.util.Arrays;
import java.util.List;

/**
 * The closed list of styles that a {@code reference.docx} must hold, by the names that Word shows.
 * How they look is the office's.
 */
public enum StyleName {
  /** 标题. */
  TITLE("公文标题"),
  /** 发文字号. */
  NUMBER("发文字号"),
  /** 主送机关. */
  ADDRESSEE("主送机关"),
  /** 正文段落. */
  BODY("公文正文"),
  /** 一、 */
  HEADING_1("一级标题"),
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
  /** A cell of a table's head. */
  TABLE_HEAD("表头"),
  /** A cell, its text in the middle. */
  TABLE_CENTER("表格居中"),
  /** A cell, its text at the left. */
  TABLE_LEFT("表格左对齐"),
  /** A cell, its text at the right. */
  TABLE_RIGHT("表格右对齐"),
  /** 表注. */
  TABLE_NOTE("表注"),
  /** The table itself. */
  TABLE("公文表格");

  private final String label;

  StyleName(String label) {
    this.label = label;
  }

  /** As Word shows it. */
  public String label() {
    return label;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(StyleName::label).toList();
  }

  static StyleName heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> HEADING_4;
    };
  }

  /** The fourth level looks like the body, as the standard has it, and needs no style within it. */
  static StyleName lead(int level) {
    return switch (level) {
      case 1 -> LEAD_1;
      case 2 -> LEAD_2;
      default -> LEAD_3;
    };
  }
}
