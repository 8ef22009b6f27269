package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.TableColumns.Column;

/** Tables against what the text says of them. */
final class TableTextRules {
  private TableTextRules() {}

  /**
   * A table against the paragraph that introduces it. Only a warning, as the table may be of a part
   * of what the paragraph counts.
   */
  static final class Introduced extends PlainRows {
    private static final Map<Column, Pattern> STATED =
        Map.of(
            Column.CHECKED,
            Pattern.compile("(?:检查|抽查)[^，。；（）\\d]{0,12}(\\d{1,9})[家个](?![、的])"),
            Column.PASSED,
            Pattern.compile("(?<![不本])合格(\\d{1,9})[家个]"),
            Column.FAILED,
            Pattern.compile("不合格(\\d{1,9})[家个]"),
            Column.RECEIVED,
            Pattern.compile("收到[^，。；（）\\d]{0,14}(\\d{1,9})[条件]"));

    private final Map<Integer, Long> sums = new HashMap<>();
    private TableRow last = TableColumns.NO_ROW;
    private String text = "";
    private String before = "";

    @Override
    void paragraph(Paragraph paragraph) {
      endTable();
      if (paragraph.is(Role.BODY)) {
        before = text;
        text = paragraph.text();
      } else if (!paragraph.is(Role.TABLE_CAPTION)) {
        before = "";
        text = "";
      }
    }

    @Override
    void begin(TableRow head) {
      for (int i = 0; text.strip().matches("(?s).*如下[：。]?") && i < head.cells().size(); i++) {
        sums.put(i, 0L);
      }
    }

    /** Adds the row, or takes the total instead of the sum. */
    @Override
    void check(TableRow row) {
      boolean total = TableColumns.isTotal(row);
      last = row;
      for (int column : sums.keySet().stream().toList()) {
        Long value = TableColumns.whole(row.cell(column));
        if (value == null) {
          sums.remove(column);
        } else {
          sums.compute(
              column, (at, sum) -> total || sum == null ? value : Long.valueOf(sum + value));
        }
      }
      if (total) {
        endTable();
      }
    }

    @Override
    void endTable() {
      for (Column column : Column.values()) {
        Long sum = sums.get(table.place(column));
        String stated = STATED.containsKey(column) ? only(STATED.get(column)) : "";
        if (sum != null && sum > 0 && !stated.isEmpty() && !stated.equals(sum.toString())) {
          report(
              last,
              LintMessage.TABLE_CONFLICTS_WITH_INTRODUCTION,
              table.headOf(table.place(column)),
              sum,
              stated);
        }
      }
      Long received = sums.get(table.place(Column.RECEIVED));
      if (received != null && received > 0) {
        sums.forEach((column, sum) -> closeRate(table.headOf(column), sum, received));
      }
      sums.clear();
    }

    /** The rate of what a column is headed, such as 按时办结. */
    private void closeRate(String head, long part, long whole) {
      String name = head.replaceFirst("[（(].{1,4}[）)]$", "");
      String stated =
          only(Pattern.compile(Pattern.quote(name) + "率(?:为)?(\\d{1,3}(?:\\.\\d{1,6})?)[%％]"));
      if (!stated.isEmpty()) {
        BigDecimal rate = new BigDecimal(stated);
        BigDecimal asked =
            PrintedRate.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), rate.scale());
        if (part <= whole && asked.compareTo(rate) != 0) {
          report(
              last,
              LintMessage.TABLE_CONFLICTS_WITH_INTRODUCTION,
              name + "率",
              PrintedRate.print(asked),
              stated + "%");
        }
      }
    }

    /** The only number that the text right before the table states; empty if it states none. */
    private String only(Pattern pattern) {
      Set<String> numbers = new TreeSet<>();
      Matcher m = pattern.matcher(before + "。" + text);
      while (m.find()) {
        numbers.add(m.group(1));
      }
      return numbers.size() == 1 ? numbers.iterator().next() : "";
    }
  }

  /** Scores in tables go beyond the only highest or lowest score that the text states. */
  static final class Scores extends PlainRows {
    private static final Pattern STATED =
        Pattern.compile("最(高|低)(?:得)?分?(?:为|是)?(\\d{1,3}(?:\\.\\d{1,2})?)分");

    private final Map<String, Set<BigDecimal>> stated = new HashMap<>();
    private int column = -1;
    private boolean ranked;

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher m = STATED.matcher(paragraph.role().isText() ? paragraph.text() : "");
      while (m.find()) {
        stated.computeIfAbsent(m.group(1), any -> new TreeSet<>()).add(new BigDecimal(m.group(2)));
      }
    }

    @Override
    void begin(TableRow head) {
      column = -1;
      ranked = table.headOf(0).matches("名次|排名");
      for (int i = 0; i < head.cells().size(); i++) {
        column = table.headOf(i).matches("(?:总|检查|综合)?(?:得分|评分|分数)") ? i : column;
      }
    }

    @Override
    void check(TableRow row) {
      String cell = Words.close(row.cell(column)).replaceFirst("分$", "");
      if (cell.matches("\\d{1,3}(?:\\.\\d{1,2})?")) {
        BigDecimal score = new BigDecimal(cell);
        compare(row, "高", score, 1);
        compare(row, "低", score, -1);
        if (ranked && Words.close(row.cell(0)).matches("第一名?|1")) {
          compare(row, "高", score, -1);
        }
      }
    }

    private void compare(TableRow row, String which, BigDecimal score, int beyond) {
      Set<BigDecimal> one = stated.getOrDefault(which, Set.of());
      if (one.size() == 1 && score.compareTo(one.iterator().next()) == beyond) {
        report(row, LintMessage.SCORE_BEYOND, which, one.iterator().next(), score);
      }
    }
  }

  /** 共64个，清单见附件1: the number of rows of that attachment's only list. */
  static final class ListLength extends PlainRows {
    private static final Pattern STATED =
        Pattern.compile(
            "(?:^|[。；])[^。；\\d]*?(?<!\\d)(\\d{1,6})[个家][^。；\\d附]*(?:清单|名单)[^。；\\d]{0,4}附件(\\d{0,2})(?!\\d|、)");

    private final Map<String, String> stated = new HashMap<>();
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<String, TableRow> lasts = new HashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText() && paragraph.text().contains("附件")) {
        // a date at the beginning counts nothing
        String text = paragraph.text().replaceAll("\\d{1,4}[年月日]", "");
        Matcher m = STATED.matcher(text);
        while (m.find()) {
          stated.put("附件" + m.group(2), m.group(1));
        }
      }
    }

    @Override
    void begin(TableRow head) {
      tables.merge(head.spot().part(), 1, Integer::sum);
    }

    @Override
    void check(TableRow row) {
      if (table.place(Column.SERIAL) == 0 && table.count(row, Column.SERIAL) != null) {
        lasts.put(row.spot().part(), row);
      }
    }

    @Override
    void end() {
      stated.forEach(
          (part, number) -> {
            TableRow last = lasts.get(part);
            String rows = last == null ? number : Words.close(last.cell(0));
            if (last != null && tables.getOrDefault(part, 0) == 1 && !rows.equals(number)) {
              report(last, LintMessage.LIST_OF_OTHER_LENGTH, part, rows, number);
            }
          });
    }
  }
}
