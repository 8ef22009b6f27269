package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.TableColumns.Column;

/** Figures in tables. */
final class TableRules {
  private TableRules() {}

  /** Judges rows by what their columns hold. */
  private abstract static class Rows extends Rule implements RowRule {
    final TableColumns table = new TableColumns();

    Rows(String id, String asks) {
      super(id, RuleCard.DATA, MUST, asks);
    }

    @Override
    public final void row(TableRow row) {
      table.row(row);
      if (row.first()) {
        begin(row);
      } else if (table.isPlain()) {
        judge(row);
      }
    }

    void begin(TableRow head) {}

    abstract void judge(TableRow row);

    final void broken(TableRow row, String found, String asked) {
      broken(row.spot(), Words.shown(String.join(" ", row.cells())), found, asked);
    }
  }

  static final class Total extends Rows {
    private final Map<Integer, Long> sums = new HashMap<>();
    private boolean subtotals;

    Total() {
      super("table-total", "合计行等于以上各行之和");
    }

    @Override
    void begin(TableRow head) {
      sums.clear();
      subtotals = false;
      for (int i = 0; i < head.cells().size(); i++) {
        if (table.headOf(i).matches(".*(?:数|数量|[（(][家个条件次项篇][）)])")) {
          sums.put(i, 0L);
        }
      }
    }

    private static boolean isSubtotal(String cell) {
      return cell.contains("小计") || cell.contains("其中") || cell.contains("合计");
    }

    /** A cell without a number, or a row that sums up others, leaves its column undecided. */
    @Override
    void judge(TableRow row) {
      if (TableColumns.isTotal(row)) {
        for (Map.Entry<Integer, Long> sum : sums.entrySet()) {
          Long told = TableColumns.whole(row.cell(sum.getKey()));
          if (!subtotals && told != null && !told.equals(sum.getValue())) {
            String column = "“" + table.headOf(sum.getKey()) + "”";
            broken(
                row,
                column + "合计印 " + told + "，各行相加是 " + sum.getValue(),
                String.valueOf(sum.getValue()));
          }
        }
        sums.clear();
        return;
      }
      if (!sums.isEmpty()) {
        subtotals |= row.cells().stream().anyMatch(Total::isSubtotal);
      }
      for (int column : sums.keySet().stream().toList()) {
        Long value = TableColumns.whole(row.cell(column));
        if (value == null) {
          sums.remove(column);
        } else {
          sums.merge(column, value, Long::sum);
        }
      }
    }
  }

  static final class Rate extends Rows {
    Rate() {
      super("table-rate", "合格率等于合格数除以检查数，四舍五入到所印的位数");
    }

    @Override
    void judge(TableRow row) {
      Long checked = table.count(row, Column.CHECKED);
      Long passed = table.count(row, Column.PASSED);
      Figure rate = table.percent(row, Column.RATE);
      if (checked == null || passed == null || rate == null || checked < passed || checked == 0) {
        return;
      }
      BigDecimal asked =
          PrintedRate.of(BigDecimal.valueOf(passed), BigDecimal.valueOf(checked), rate.scale());
      if (rate.value().compareTo(asked) != 0) {
        broken(row, passed + "÷" + checked + "，印的却是 " + rate.words(), PrintedRate.print(asked));
      }
    }
  }

  static final class Counts extends Rows {
    Counts() {
      super("table-counts", "一行里合格数与不合格数之和等于检查数");
    }

    @Override
    void judge(TableRow row) {
      Long checked = table.count(row, Column.CHECKED);
      Long passed = table.count(row, Column.PASSED);
      Long failed = table.count(row, Column.FAILED);
      if (checked != null && passed != null && failed != null && checked != passed + failed) {
        broken(row, "合格 " + passed + "、不合格 " + failed + "，检查数却是 " + checked, card().asks());
      }
    }
  }

  static final class Serial extends Rows {
    private long last;

    Serial() {
      super("table-serial", "序号从 1 起逐行连续，不重复");
    }

    @Override
    void begin(TableRow head) {
      last = 0;
    }

    /** A table that goes on with the numbers of the one before is let pass. */
    @Override
    void judge(TableRow row) {
      Long number = table.count(row, Column.SERIAL);
      if (number == null) {
        return;
      }
      if (last > 0 && number != last + 1) {
        broken(row, "序号 " + last + " 之后是 " + number, String.valueOf(last + 1));
      }
      last = number;
    }
  }

  /** The text's number of units of a kind, against the last row of that kind's table. */
  static final class AgainstText extends Rows {
    private static final Pattern TOLD =
        Pattern.compile("^(?:本次|本季度|共|对)*(?:检查|抽查)(?:了|全[省市县区旗])?" + Kinds.KIND + "$");

    private final Map<String, String> told = new HashMap<>();
    private String kind = "";

    AgainstText() {
      super("table-text", "表格合计与正文的数一致");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        for (Figure figure : Figure.in(paragraph.text())) {
          Matcher m = TOLD.matcher(figure.before());
          if (figure.isCount() && m.matches()) {
            told.putIfAbsent(m.group(1), figure.printed());
          }
        }
      } else if (paragraph.is(Role.ATTACHMENT_TITLE)) {
        boolean all = paragraph.words().matches("(?s).*(?:名单|部分|分平台|各类).*");
        kind = all ? "" : Kinds.only(paragraph.words());
      }
    }

    @Override
    void judge(TableRow row) {
      String text = told.getOrDefault(kind, "");
      Long checked = table.count(row, Column.CHECKED);
      if (!text.isEmpty() && TableColumns.isTotal(row) && checked != null) {
        if (!checked.toString().equals(text)) {
          broken(row, kind + "检查数合计印 " + checked + "，正文写 " + text, card().asks());
        }
        kind = "";
      }
    }
  }
}
