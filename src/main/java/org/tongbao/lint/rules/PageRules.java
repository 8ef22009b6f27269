package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Paper, margins and text block. */
final class PageRules {
  /** The standard allows a millimetre. */
  private static final int TOLERANCE = 57;

  private static final int A4_SHORT = 11906;
  private static final int A4_LONG = 16838;

  private PageRules() {}

  static final class PageSize extends Rule {
    PageSize() {
      super("page-size", "5.1", MUST, "纸张为 A4（210 毫米×297 毫米）");
    }

    @Override
    void section(Section page) {
      int width = Math.min(page.width(), page.height());
      int height = Math.max(page.width(), page.height());
      if (width == 0) {
        broken(page.spot(), "", "没有规定纸张大小", card().asks());
      } else if (off(width, A4_SHORT) || off(height, A4_LONG)) {
        String size =
            Measure.plain(page.width() / Measure.MILLIMETRE, 0)
                + " 毫米×"
                + Measure.plain(page.height() / Measure.MILLIMETRE, 0)
                + " 毫米";
        broken(page.spot(), "", "纸张为 " + size, card().asks());
      }
    }
  }

  /** A margin with a tolerance, on upright pages: a table's page lies on its side (8). */
  private abstract static class Margin extends Rule {
    private final ProfileKey key;
    private final String name;
    private final double least;
    private final double most;

    Margin(String id, String name, ProfileKey key, Profile profile) {
      super(
          id,
          "5.2.1",
          MUST,
          name
              + "为 "
              + Measure.plain(profile.number(key), 1)
              + " 至 "
              + Measure.plain(profile.most(key), 1)
              + " 毫米");
      this.key = key;
      this.name = name;
      this.least = profile.number(key) * Measure.MILLIMETRE - 3;
      this.most = profile.most(key) * Measure.MILLIMETRE + 3;
    }

    @Override
    final void section(Section page) {
      int margin = key == ProfileKey.TOP ? page.top() : page.left();
      if (page.width() > 0 && !page.landscape() && (margin < least || margin > most)) {
        broken(page.spot(), "", name + "为 " + Measure.millimetres(margin), card().asks());
      }
    }
  }

  static final class TopMargin extends Margin {
    TopMargin(Profile profile) {
      super("margin-top", "天头（上白边）", ProfileKey.TOP, profile);
    }
  }

  static final class LeftMargin extends Margin {
    LeftMargin(Profile profile) {
      super("margin-left", "订口（左白边）", ProfileKey.LEFT, profile);
    }
  }

  static final class TextWidth extends Rule {
    TextWidth() {
      super("text-width", "5.2.1", MUST, "版心宽 156 毫米");
    }

    @Override
    void section(Section page) {
      if (page.width() > 0 && !page.landscape() && off(page.textWidth(), 8844)) {
        broken(page.spot(), "", "版心宽 " + Measure.millimetres(page.textWidth()), card().asks());
      }
    }
  }

  static final class TextHeight extends Rule {
    TextHeight() {
      super("text-height", "5.2.1", MUST, "版心高 225 毫米");
    }

    @Override
    void section(Section page) {
      if (page.width() > 0 && !page.landscape() && off(page.textHeight(), 12756)) {
        broken(page.spot(), "", "版心高 " + Measure.millimetres(page.textHeight()), card().asks());
      }
    }
  }

  /** Word lets a table's borders stand out by a cell's margins: that is let pass. */
  static final class TableWidth extends Rule implements RowRule {
    private static final int OVERHANG = 300;
    private @org.jspecify.annotations.Nullable TableRow widest;

    TableWidth() {
      super("table-width", "5.2.1", MUST, "表格不宽于版心，放不下的改用横排页面");
    }

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
        broken(
            row.spot(),
            Words.shown(String.join(" ", row.cells())),
            "表格宽 "
                + Measure.millimetres(row.tableWidth())
                + "，超出版心 "
                + Measure.millimetres(row.tableWidth() - page.textWidth()),
            card().asks());
      }
    }
  }

  private static boolean off(int value, int asked) {
    return Math.abs(value - asked) > TOLERANCE;
  }
}
