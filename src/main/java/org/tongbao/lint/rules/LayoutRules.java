package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Tables on pages, and 版记. */
final class LayoutRules {
  /** A table of fewer rows stands on one page more often than not. */
  private static final int LONG = 20;

  private LayoutRules() {}

  static final class TableHeader extends Rule implements RowRule {
    private @Nullable TableRow first;

    TableHeader() {
      super("table-header", "7.3.7", USUAL, "跨页的表格每页重复表头（标题行重复）");
    }

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        first = row;
      }
      TableRow head = first;
      if (row.spot().row() == LONG && head != null && !head.header()) {
        String words = Words.shown(String.join(" ", head.cells()));
        broken(head.spot(), words, "表格有 " + LONG + " 行以上，表头没有设为重复", card().asks());
      }
    }
  }

  static final class RowBreak extends Rule implements RowRule {
    private boolean told;

    RowBreak() {
      super("table-row-break", "7.3.7", USUAL, "表格的一行不拆在两页上（不允许跨页断行）");
    }

    @Override
    public void row(TableRow row) {
      boolean here = row.mayBreak() && row.spot().row() == LONG && !told;
      if (here) {
        told = true;
        broken(row.spot(), Words.shown(String.join(" ", row.cells())), "表格允许跨页断行", card().asks());
      }
    }
  }

  /** Paragraphs and cells of the 版记 alike: offices set it both ways. */
  private abstract static class Imprint extends Rule implements CellRule {
    private final Role role;

    Imprint(String id, String clause, Strength strength, String asks, Role role) {
      super(id, clause, strength, asks);
      this.role = role;
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.is(role)) {
        judge(paragraph);
      }
    }

    @Override
    public final void cell(Paragraph cell) {
      if (cell.is(role)) {
        judge(cell);
      }
    }

    abstract void judge(Paragraph line);
  }

  static final class CopiesEnd extends Imprint {
    CopiesEnd() {
      super("copies-end", "7.4.2", MUST, "最后一个抄送机关名称后标句号", Role.COPIES);
    }

    @Override
    void judge(Paragraph line) {
      if (!line.words().endsWith("。")) {
        broken(line, "抄送机关后没有句号");
      }
    }
  }

  static final class CopiesSize extends Imprint {
    private final double asked;

    CopiesSize(Profile profile) {
      super(
          "imprint-size",
          "7.4.2",
          USUAL,
          "版记用" + Measure.size(profile.number(ProfileKey.IMPRINT_SIZE)) + "字",
          Role.COPIES);
      asked = profile.number(ProfileKey.IMPRINT_SIZE);
    }

    @Override
    void judge(Paragraph line) {
      if (line.firstFormatting().size() != asked) {
        broken(line, "抄送机关字号为" + Measure.size(line.firstFormatting().size()));
      }
    }
  }

  static final class Printed extends Imprint {
    Printed() {
      super("printed-date", "7.4.3", MUST, "印发日期用阿拉伯数字将年、月、日标全，月、日不编虚位，后加“印发”二字", Role.PRINTED);
    }

    @Override
    void judge(Paragraph line) {
      String words = line.words();
      if (!words.matches("(?s).*(?<!\\d)\\d{4}年[1-9]\\d?月[1-9]\\d?日\\s*印发")) {
        boolean word = words.endsWith("印发");
        broken(line, word ? "印发日期的月、日编了虚位" : "印发日期后没有“印发”二字");
      }
    }
  }
}
