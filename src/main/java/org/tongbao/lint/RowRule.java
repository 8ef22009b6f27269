package org.tongbao.lint;

/** A rule on the rows of tables. */
interface RowRule {
  /** A row, after its cells. */
  void row(TableRow row);
}
