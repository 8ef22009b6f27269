package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;

/** A check of tables too; a type of its own, as a table may have 100,000 cells. */
interface CellCheck {
  /** A paragraph in a table that is not empty. */
  void cell(Paragraph cell);
}
