package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.lint.docx.Formatting;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Run;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** A paragraph, word or cell that looks other than its neighbours. */
final class LookRules {
  private LookRules() {}

  /** Blank lines between paragraphs of the text, other than around a table. */
  static final class BodyGap extends Check implements RowCheck {
    private boolean follows;

    @Override
    void paragraph(Paragraph paragraph) {
      boolean text = paragraph.role().isText() && !HeadingMark.isPart(paragraph.words());
      if (text && follows && !paragraph.newPage() && paragraph.blanks() > 0.8) {
        report(paragraph, LintMessage.BLANK_LINE_IN_BODY, Measure.plain(paragraph.blanks(), 1));
      }
      follows = text;
    }

    @Override
    public void row(TableRow row) {
      follows = false;
    }
  }

  /** A page break between two paragraphs of the text. */
  static final class BodyPage extends Check {
    private boolean follows;

    @Override
    void paragraph(Paragraph paragraph) {
      boolean text = paragraph.role().isText();
      boolean typed = paragraph.text().startsWith("\f");
      if (text && follows && (paragraph.newPage() || typed)) {
        report(paragraph, LintMessage.PAGE_BREAK_IN_BODY);
      }
      follows = text;
    }
  }

  /** A table that is narrower than most of the others. */
  static final class TableNarrow extends Check implements RowCheck {
    private static final double PART = 0.8;

    private final Map<Integer, Integer> widths = new HashMap<>();
    private final List<TableRow> firsts = new ArrayList<>();

    @Override
    public void row(TableRow row) {
      if (row.first() && row.tableWidth() > 0) {
        widths.merge(row.tableWidth(), 1, Integer::sum);
        firsts.add(row);
      }
    }

    @Override
    void end() {
      widths.forEach(
          (width, count) -> {
            if (count > 1 || widths.size() == 2) {
              firsts.stream()
                  .filter(row -> row.tableWidth() < width * PART)
                  .filter(row -> widths.getOrDefault(row.tableWidth(), 0) <= count)
                  .forEach(row -> report(row.spot(), row.cell(0), LintMessage.NARROW_TABLE));
            }
          });
    }
  }

  /** A whole sentence of the text that is centred or flush right. */
  static final class BodyAlign extends Check {
    private static final int SENTENCE = 20;

    @Override
    void paragraph(Paragraph paragraph) {
      String align = paragraph.formatting().align();
      boolean moved = align.equals("center") || align.equals("right");
      String words = paragraph.words();
      if (paragraph.is(Role.BODY)
          && moved
          && words.length() > SENTENCE
          && words.matches("(?s).*[。：]")) {
        report(paragraph, LintMessage.BODY_NOT_LEFT);
      }
    }
  }

  /** An address may be underlined, as Word does by itself. */
  static final class Emphasis extends Check implements CellCheck {
    private static final Map<Property, String> LOOKS =
        Map.of(Property.UNDERLINE, "有下划线", Property.ITALIC, "是斜体", Property.STRIKE, "有删除线");

    @Override
    void paragraph(Paragraph paragraph) {
      cell(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      for (Run run : cell.runs()) {
        for (Map.Entry<Property, String> look : LOOKS.entrySet()) {
          if (run.visible()
              && run.formatting().on(look.getKey(), false)
              && !Words.hasAny(run.text(), "@/")) {
            String words = Words.shown(run.text());
            report(cell.spot(), words, LintMessage.TEXT_EMPHASISED, look.getValue());
            return;
          }
        }
      }
    }
  }

  /** A cell of another size or font than nearly all cells of its table with the same style. */
  static final class CellLook extends Check implements CellCheck {
    private static final int FEWEST = 8;
    private static final int TENTH = 10;

    private final Map<String, Map<Look, Cells>> looks = new HashMap<>();

    /** Of the numbers in each column and of the words in it. */
    private final Map<String, Map<String, Cells>> aligns = new HashMap<>();

    private Spot last = Spot.of("");

    private record Look(int size, String font) {}

    /** The cells of one look. */
    private static final class Cells {
      private final Spot spot;
      private final String words;
      private int count;

      Cells(Paragraph first) {
        spot = first.spot();
        words = first.text();
      }
    }

    @Override
    public void cell(Paragraph cell) {
      Spot spot = cell.spot();
      if (spot.table() != last.table() || !spot.part().equals(last.part())) {
        endTable();
      }
      last = spot;
      Formatting first = cell.firstFormatting();
      String font = first.chineseFont();
      if (cell.is(Role.TABLE_CELL) && spot.row() > 1 && font != null) {
        Cells cells =
            looks
                .computeIfAbsent(
                    cell.formatting().text(Property.STYLE), any -> new LinkedHashMap<>())
                .computeIfAbsent(new Look(first.size(), font), any -> new Cells(cell));
        cells.count++;
      }
      // a row that is one cell, over all columns, is aligned in its own way
      if (cell.is(Role.TABLE_CELL) && spot.row() > 1 && spot.column() > 1) {
        String sort = spot.column() + (cell.words().matches("[\\d.%％—－-]+") ? "#" : "");
        String align = cell.formatting().align().replaceFirst("^(?:both|start)?$", "left");
        aligns
            .computeIfAbsent(sort, any -> new LinkedHashMap<>())
            .computeIfAbsent(align, any -> new Cells(cell))
            .count++;
      }
    }

    private void endTable() {
      for (Map<Look, Cells> ofStyle : looks.values()) {
        int all = ofStyle.values().stream().mapToInt(cells -> cells.count).sum();
        ofStyle.forEach(
            (look, cells) -> {
              if (all >= FEWEST && cells.count * TENTH <= all) {
                String printed = Measure.size(look.size()) + look.font();
                report(cells.spot, Words.shown(cells.words), LintMessage.OTHER_CELL_LOOK, printed);
              }
            });
      }
      looks.clear();
      for (Map<String, Cells> ofColumn : aligns.values()) {
        int all = ofColumn.values().stream().mapToInt(cells -> cells.count).sum();
        ofColumn.forEach(
            (align, cells) -> {
              if (all >= FEWEST && cells.count == 1) {
                String words = Words.shown(cells.words);
                report(cells.spot, words, LintMessage.OTHER_CELL_ALIGN, aligned(align));
              }
            });
      }
      aligns.clear();
    }

    private static String aligned(String align) {
      return switch (align) {
        case "center" -> "居中";
        case "right", "end" -> "居右";
        default -> "居左";
      };
    }

    @Override
    void end() {
      endTable();
    }
  }
}
