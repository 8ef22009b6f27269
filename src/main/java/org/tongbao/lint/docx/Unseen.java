package org.tongbao.lint.docx;

/** What a document holds besides the text that it prints. */
public enum Unseen {
  /** Another file, whose text is not read. */
  EMBEDDED,
  /** A paragraph of which all text is hidden. */
  HIDDEN,
  /** A paragraph of which all text was deleted while Word tracked changes. */
  DELETED
}
