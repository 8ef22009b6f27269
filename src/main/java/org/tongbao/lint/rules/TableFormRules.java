package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Cells of one column that differ in form from the others. */
final class TableFormRules {
  private TableFormRules() {}

  /** One 网站标识码 in two rows of a table. */
  static final class CodeTwice extends PlainRows {
    private static final int MOST = 10_000;

    private final Map<String, String> known = new HashMap<>();
    private int column = -1;

    @Override
    void begin(TableRow head) {
      known.clear();
      column = -1;
      for (int i = 0; i < head.cells().size(); i++) {
        column = table.headOf(i).endsWith("标识码") ? i : column;
      }
    }

    @Override
    void check(TableRow row) {
      String code = Words.close(row.cell(column));
      boolean isCode = code.matches("[a-zA-Z]{0,2}\\d{6,12}") && known.size() < MOST;
      String rest = String.join("\t", row.cells().subList(1, row.cells().size()));
      String earlier = isCode ? known.putIfAbsent(code, rest) : null;
      if (earlier != null && !earlier.equals(rest)) {
        report(row, LintMessage.CODE_IN_TWO_ROWS, code);
      }
    }
  }

  /** Keeps the rows of a table that has some. */
  private abstract static class WholeColumns extends PlainRows {
    static final int FEWEST = 4;
    private static final int MOST = 2_000;

    private final List<TableRow> rows = new ArrayList<>();
    private int width;

    @Override
    final void begin(TableRow head) {
      width = head.cells().size();
    }

    @Override
    final void check(TableRow row) {
      boolean group = table.headOf(0).equals("序号") && !row.cell(0).matches("\\d+");
      if (rows.size() < MOST && !group && !TableColumns.isTotal(row)) {
        rows.add(row);
      }
    }

    @Override
    final void endTable() {
      for (int i = 0; table.isPlain() && rows.size() >= FEWEST && i < width; i++) {
        column(rows, i);
      }
      rows.clear();
    }

    abstract void column(List<TableRow> all, int at);
  }

  /** 99.9% among rates of two decimals; 100% has none. */
  static final class RateDigits extends WholeColumns {
    @Override
    void column(List<TableRow> all, int at) {
      Map<Integer, List<TableRow>> byScale = new HashMap<>();
      for (TableRow row : all) {
        String cell = Words.close(row.cell(at));
        if (cell.matches("\\d{1,3}(?:\\.\\d{1,4})?[%％]") && !cell.matches("(?:100|0)[%％]")) {
          int point = cell.indexOf('.');
          int scale = point < 0 ? 0 : cell.length() - point - 2;
          byScale.computeIfAbsent(scale, any -> new ArrayList<>()).add(row);
        }
      }
      int rated = byScale.values().stream().mapToInt(List::size).sum();
      byScale.forEach(
          (scale, rows) -> {
            if (rated >= FEWEST && rows.size() * FEWEST <= rated) {
              String cell = rows.get(0).cell(at);
              report(rows.get(0), LintMessage.OTHER_RATE_DIGITS, Words.close(cell));
            }
          });
    }
  }

  /** 微信公众 where the other rows have 微信公众号. */
  static final class Values extends WholeColumns {
    private static final int OFTEN = 3;

    @Override
    void column(List<TableRow> all, int at) {
      Map<String, Integer> times = new HashMap<>();
      all.forEach(row -> times.merge(Words.close(row.cell(at)), 1, Integer::sum));
      for (TableRow row : all) {
        String value = Words.close(row.cell(at));
        if (value.matches("[\\u4e00-\\u9fff]{3,}") && times.getOrDefault(value, 0) == 1) {
          times.forEach(
              (often, count) -> {
                if (count >= OFTEN && isNear(value, often)) {
                  report(row, LintMessage.OTHER_VALUE, value, often);
                }
              });
        }
      }
    }

    /** Whether the last character is left out, or one is written as another of its sound. */
    private static boolean isNear(String value, String often) {
      return (often.length() == value.length() + 1 && often.startsWith(value))
          || (!value.equals(often) && Sounds.of(value).equals(Sounds.of(often)));
    }
  }

  /** One empty row among others; a form that is to be filled has several. */
  static final class EmptyRow extends Check implements RowCheck {
    private static final int FEWEST = 2;
    private static final int MANY = 100_000;

    private @Nullable TableRow empty;
    private int filled;

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        end();
        filled = 0;
      }
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        filled++;
      } else {
        filled -= empty == null ? 0 : MANY;
        empty = row;
      }
    }

    @Override
    void end() {
      if (empty != null && filled > FEWEST) {
        report(empty.spot(), "", LintMessage.EMPTY_ROW);
      }
      empty = null;
    }
  }

  /** One empty cell in a column; remarks may be empty. */
  static final class EmptyCell extends WholeColumns {
    private static final Pattern REMARK = Pattern.compile("备注|说明|.*情况");

    @Override
    void column(List<TableRow> all, int at) {
      List<TableRow> empty = all.stream().filter(row -> row.cell(at).isBlank()).toList();
      if (empty.size() == 1 && !REMARK.matcher(table.headOf(at)).matches()) {
        report(empty.get(0), LintMessage.FIGURE_MISSING, table.headOf(at));
      }
    }
  }
}
