package org.tongbao.lint.rules;

import org.tongbao.lint.docx.TableRow;

/** A rule on the rows of tables. */
interface RowRule {
  /** A row, after its cells. */
  void row(TableRow row);
}
