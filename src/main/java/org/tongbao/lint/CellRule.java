package org.tongbao.lint;

/** A rule that looks into tables too: apart from others because a table may have 100,000 cells. */
interface CellRule {
  /** A paragraph in a table that is not empty. */
  void cell(Paragraph cell);
}
