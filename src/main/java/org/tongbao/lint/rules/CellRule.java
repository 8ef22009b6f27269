package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;

/** A rule that looks into tables too: apart from others because a table may have 100,000 cells. */
interface CellRule {
  /** A paragraph in a table that is not empty. */
  void cell(Paragraph cell);
}
