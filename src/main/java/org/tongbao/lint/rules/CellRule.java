package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;

/** A rule that also checks tables; a type of its own, as a table may have 100,000 cells. */
interface CellRule {
  /** A paragraph in a table that is not empty. */
  void cell(Paragraph cell);
}
