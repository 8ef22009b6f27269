package org.tongbao.lint.rules;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Tables across pages, and 版记. */
final class LayoutRules {
  /** A table of fewer rows usually fits on one page. */
  private static final int LONG = 20;

  private LayoutRules() {}

  static final class TableHeader extends Check implements RowCheck {
    private @Nullable TableRow first;

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        first = row;
      }
      TableRow head = first;
      if (row.spot().row() == LONG && head != null && !head.header()) {
        String words = Words.shown(String.join(" ", head.cells()));
        report(head.spot(), words, LintMessage.NO_REPEATED_HEADER, LONG);
      }
    }
  }

  static final class RowBreak extends Check implements RowCheck {
    private boolean reported;

    @Override
    public void row(TableRow row) {
      boolean here = row.mayBreak() && row.spot().row() == LONG && !reported;
      if (here) {
        reported = true;
        report(row.spot(), Words.shown(String.join(" ", row.cells())), LintMessage.ROW_MAY_BREAK);
      }
    }
  }

  /** A line of 版记, which offices set as paragraphs or as a table. */
  private abstract static class Imprint extends Check implements CellCheck {
    private final Role role;

    Imprint(Role role) {
      this.role = role;
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.is(role)) {
        check(paragraph);
      }
    }

    @Override
    public final void cell(Paragraph cell) {
      if (cell.is(role)) {
        check(cell);
      }
    }

    abstract void check(Paragraph line);
  }

  static final class CopiesEnd extends Imprint {
    CopiesEnd() {
      super(Role.COPIES);
    }

    @Override
    void check(Paragraph line) {
      if (!line.words().endsWith("。")) {
        report(line, LintMessage.NO_STOP_AFTER_COPIES);
      }
    }
  }

  static final class CopiesSize extends Imprint {
    CopiesSize() {
      super(Role.COPIES);
    }

    @Override
    void check(Paragraph line) {
      if (line.firstFormatting().size() != profile().number(ProfileKey.IMPRINT_SIZE)) {
        report(line, LintMessage.WRONG_IMPRINT_SIZE, Measure.size(line.firstFormatting().size()));
      }
    }
  }

  static final class Printed extends Imprint {
    Printed() {
      super(Role.PRINTED);
    }

    @Override
    void check(Paragraph line) {
      String words = line.words();
      if (!words.matches("(?s).*(?<!\\d)\\d{4}年[1-9]\\d?月[1-9]\\d?日\\s*印发")) {
        boolean word = words.endsWith("印发");
        report(line, word ? LintMessage.PADDED_PRINTED_DATE : LintMessage.NO_PRINTED_WORD);
      }
    }
  }
}
