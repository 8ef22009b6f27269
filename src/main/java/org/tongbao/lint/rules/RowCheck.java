package org.tongbao.lint.rules;

import org.tongbao.lint.docx.TableRow;

/** A check of table rows. */
interface RowCheck {
  /** A row, after its cells. */
  void row(TableRow row);
}
