package org.tongbao.lint.rules;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Paper, margins and text area. */
final class PageRules {
  /** The standard allows a millimetre. */
  private static final int TOLERANCE = 57;

  private static final int A4_SHORT = 11906;
  private static final int A4_LONG = 16838;

  private PageRules() {}

  static final class PageSize extends Check {
    @Override
    void section(Section page) {
      int width = Math.min(page.width(), page.height());
      int height = Math.max(page.width(), page.height());
      if (width == 0) {
        report(page.spot(), "", LintMessage.NO_PAGE_SIZE);
      } else if (off(width, A4_SHORT) || off(height, A4_LONG)) {
        report(
            page.spot(),
            "",
            LintMessage.WRONG_PAGE_SIZE,
            Measure.plain(page.width() / Measure.MILLIMETRE, 0),
            Measure.plain(page.height() / Measure.MILLIMETRE, 0));
      }
    }
  }

  /** A margin with a tolerance, on upright pages: a table's page may be landscape (clause 8). */
  private abstract static class Margin extends Check {
    private final ProfileKey key;
    private final LintMessage message;

    Margin(ProfileKey key, LintMessage message) {
      this.key = key;
      this.message = message;
    }

    @Override
    final void section(Section page) {
      int margin = key == ProfileKey.TOP ? page.top() : page.left();
      double least = profile().number(key) * Measure.MILLIMETRE - 3;
      double most = profile().most(key) * Measure.MILLIMETRE + 3;
      if (page.width() > 0 && !page.landscape() && (margin < least || margin > most)) {
        report(page.spot(), "", message, Measure.millimetres(margin));
      }
    }
  }

  static final class TopMargin extends Margin {
    TopMargin() {
      super(ProfileKey.TOP, LintMessage.WRONG_TOP_MARGIN);
    }
  }

  static final class LeftMargin extends Margin {
    LeftMargin() {
      super(ProfileKey.LEFT, LintMessage.WRONG_LEFT_MARGIN);
    }
  }

  static final class TextWidth extends Check {
    @Override
    void section(Section page) {
      if (page.width() > 0 && !page.landscape() && off(page.textWidth(), 8844)) {
        report(
            page.spot(), "", LintMessage.WRONG_TEXT_WIDTH, Measure.millimetres(page.textWidth()));
      }
    }
  }

  static final class TextHeight extends Check {
    @Override
    void section(Section page) {
      if (page.width() > 0 && !page.landscape() && off(page.textHeight(), 12756)) {
        report(
            page.spot(), "", LintMessage.WRONG_TEXT_HEIGHT, Measure.millimetres(page.textHeight()));
      }
    }
  }

  /** A table may be wider by the cell margins, as Word places its borders outside. */
  static final class TableWidth extends Check implements RowCheck {
    private static final int OVERHANG = 300;
    private @Nullable TableRow widest;

    @Override
    public void row(TableRow row) {
      if (row.first() && (widest == null || row.tableWidth() > widest.tableWidth())) {
        widest = row;
      }
    }

    @Override
    void section(Section page) {
      TableRow row = widest;
      widest = null;
      if (row != null && page.width() > 0 && row.tableWidth() > page.textWidth() + OVERHANG) {
        report(
            row.spot(),
            Words.shown(String.join(" ", row.cells())),
            LintMessage.TABLE_TOO_WIDE,
            Measure.millimetres(row.tableWidth()),
            Measure.millimetres(row.tableWidth() - page.textWidth()));
      }
    }
  }

  private static boolean off(int value, int asked) {
    return Math.abs(value - asked) > TOLERANCE;
  }
}
