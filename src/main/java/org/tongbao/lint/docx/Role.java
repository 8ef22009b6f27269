package org.tongbao.lint.docx;

/** What a paragraph is in a notice. */
public enum Role {
  /** 份号, 密级, 紧急程度 and the like, at the very top. */
  HEAD,
  /** 发文机关标志: the red line of a red head. */
  MARK,
  /** 发文字号. */
  NUMBER,
  TITLE,
  /** 主送机关. */
  ADDRESSEE,
  /** A heading that is a paragraph of its own. */
  HEADING,
  /** Body text; it may begin with a heading. */
  BODY,
  /** The first or only line of 附件说明. */
  ATTACHMENT_NOTE,
  /** Another line of 附件说明. */
  ATTACHMENT_NOTE_NEXT,
  /** 发文机关署名. */
  ISSUER,
  /** 成文日期. */
  DATE,
  /** 附注. */
  REMARK,
  /** 附件1 at the top of an attachment. */
  ATTACHMENT_MARK,
  ATTACHMENT_TITLE,
  /** A line in brackets under an attachment's title. */
  ATTACHMENT_SUBTITLE,
  /** Text of an attachment. */
  ATTACHMENT_BODY,
  /** A centred line above a table. */
  TABLE_CAPTION,
  /** A note to a table. */
  TABLE_NOTE,
  /** 抄送. */
  COPIES,
  /** 印发机关和印发日期. */
  PRINTED,
  TABLE_CELL;

  /** Whether it is text of the notice itself. */
  public boolean isText() {
    return this == BODY || this == HEADING;
  }

  /** Whether it is prose, of the notice or of an attachment. */
  public boolean isProse() {
    return isText() || this == ATTACHMENT_BODY || this == TABLE_NOTE;
  }
}
