package org.tongbao.lint.rules;

import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Checks rows by the meaning of their columns; a table with merged cells is left out. */
abstract class PlainRows extends Check implements RowCheck {
  final TableColumns table = new TableColumns();

  @Override
  public final void row(TableRow row) {
    if (row.first()) {
      endTable();
    }
    table.row(row);
    if (row.first()) {
      begin(row);
    } else if (table.isPlain()) {
      check(row);
    }
  }

  @Override
  void end() {
    endTable();
  }

  /** Before the next table, while {@link #table} still is that of the last one. */
  void endTable() {}

  void begin(TableRow head) {}

  abstract void check(TableRow row);

  final void report(TableRow row, LintMessage message, Object... values) {
    report(row.spot(), Words.shown(String.join(" ", row.cells())), message, values);
  }
}
