package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.rules.TableColumns.Column;

/** Figures in tables. */
final class TableRules {
  private TableRules() {}

  /** Sums of columns against the total row; a row of a group may stand above its members. */
  private abstract static class Totals extends PlainRows {
    private final Map<Integer, Sums> sums = new HashMap<>();
    private boolean subtotals;

    /** The sum of all rows of a column, of those with a serial number and of the others. */
    private record Sums(long all, long numbered) {
      Sums plus(long value, boolean isNumbered) {
        return new Sums(all + value, numbered + (isNumbered ? value : 0));
      }

      /** Whether rows with and rows without a number are mixed, or groups and members. */
      boolean isMixed() {
        return numbered > 0 && numbered < all;
      }

      boolean has(long total) {
        boolean twice = all == 2 * total;
        return all == total
            || twice
            || (isMixed() && (numbered == total || all - numbered == total));
      }
    }

    @Override
    void begin(TableRow head) {
      sums.clear();
      subtotals = false;
      for (int i = 0; i < head.cells().size(); i++) {
        if (table.headOf(i).matches(".*(?:数|数量|[（(][家个条件次项篇][）)])")) {
          sums.put(i, new Sums(0, 0));
        }
      }
    }

    private static boolean isSubtotal(String cell) {
      return cell.contains("小计") || cell.contains("其中") || cell.contains("合计");
    }

    /** A column with a cell that is no number is not checked, nor a table with subtotals. */
    @Override
    void check(TableRow row) {
      if (TableColumns.isTotal(row)) {
        for (Map.Entry<Integer, Sums> sum : sums.entrySet()) {
          Long printed = TableColumns.whole(row.cell(sum.getKey()));
          if (!subtotals && printed != null && !sum.getValue().has(printed)) {
            found(
                row,
                table.headOf(sum.getKey()),
                printed,
                sum.getValue().all(),
                sum.getValue().isMixed());
          }
        }
        sums.clear();
        return;
      }
      if (!sums.isEmpty()) {
        subtotals |= row.cells().stream().anyMatch(Totals::isSubtotal);
      }
      boolean numbered = table.count(row, Column.SERIAL) != null;
      for (int column : sums.keySet().stream().toList()) {
        Long value = TableColumns.whole(row.cell(column));
        if (value == null) {
          sums.remove(column);
        } else {
          sums.computeIfPresent(column, (at, sum) -> sum.plus(value, numbered));
        }
      }
    }

    abstract void found(TableRow row, String column, long printed, long sum, boolean mixed);
  }

  static final class Total extends Totals {
    @Override
    void found(TableRow row, String column, long printed, long sum, boolean mixed) {
      if (!mixed) {
        report(row, LintMessage.WRONG_TABLE_TOTAL, column, printed, sum);
      }
    }
  }

  static final class TotalDoubtful extends Totals {
    @Override
    void found(TableRow row, String column, long printed, long sum, boolean mixed) {
      if (mixed) {
        report(row, LintMessage.DOUBTFUL_TABLE_TOTAL, column, printed, sum);
      }
    }
  }

  static final class Rate extends PlainRows {
    @Override
    void check(TableRow row) {
      Long checked = table.count(row, Column.CHECKED);
      Long passed = table.count(row, Column.PASSED);
      Figure rate = table.percent(row, Column.RATE);
      if (checked == null || passed == null || rate == null || checked < passed || checked == 0) {
        return;
      }
      BigDecimal asked =
          PrintedRate.of(BigDecimal.valueOf(passed), BigDecimal.valueOf(checked), rate.scale());
      if (rate.value().compareTo(asked) != 0) {
        report(
            row,
            LintMessage.WRONG_TABLE_RATE,
            passed,
            checked,
            rate.words(),
            PrintedRate.print(asked));
      }
    }
  }

  static final class Counts extends PlainRows {
    @Override
    void check(TableRow row) {
      Long checked = table.count(row, Column.CHECKED);
      Long passed = table.count(row, Column.PASSED);
      Long failed = table.count(row, Column.FAILED);
      if (checked != null && passed != null && failed != null && checked != passed + failed) {
        report(row, LintMessage.WRONG_TABLE_COUNTS, passed, failed, checked);
      }
    }
  }

  static final class Serial extends PlainRows {
    private long last;

    @Override
    void begin(TableRow head) {
      last = 0;
    }

    /** A table may continue the numbers of the one before, and each of its groups begins at 1. */
    @Override
    void check(TableRow row) {
      Long number = table.count(row, Column.SERIAL);
      if (number == null) {
        return;
      }
      if (last > 0 && number != last + 1 && number != 1) {
        report(row, LintMessage.WRONG_TABLE_SERIAL, last, number, last + 1);
      }
      last = number;
    }
  }

  /** Compares the number of units of a kind in the text with the last row of that kind's table. */
  static final class AgainstText extends PlainRows {
    private static final Pattern STATED =
        Pattern.compile("^(?:本次|本季度|共|对)*(?:检查|抽查)(?:了|全[省市县区旗])?" + Kinds.KIND + "$");

    private final Map<String, String> stated = new HashMap<>();
    private String kind = "";

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        for (Figure figure : Figure.in(paragraph.text())) {
          Matcher m = STATED.matcher(figure.before());
          if (figure.isCount() && m.matches()) {
            stated.putIfAbsent(m.group(1), figure.printed());
          }
        }
      } else if (paragraph.is(Role.ATTACHMENT_TITLE)) {
        boolean all = paragraph.words().matches("(?s).*(?:名单|部分|分平台|各类).*");
        kind = all ? "" : Kinds.only(paragraph.words());
      }
    }

    @Override
    void check(TableRow row) {
      String text = stated.getOrDefault(kind, "");
      Long checked = table.count(row, Column.CHECKED);
      if (!text.isEmpty() && TableColumns.isTotal(row) && checked != null) {
        if (!checked.toString().equals(text)) {
          report(row, LintMessage.TABLE_CONFLICTS_WITH_TEXT, kind, checked, text);
        }
        kind = "";
      }
    }
  }
}
