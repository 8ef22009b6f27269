package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Figures that the text states of a single name, against the cells of its row. */
final class TableCellRules {
  private TableCellRules() {}

  /** Keeps the text until the end, and then the cells of rows by the name in the row. */
  private abstract static class NamedRows extends Check {
    /** More would fill the memory. */
    private static final int MOST = 10_000;

    private static final Pattern NAME =
        Pattern.compile(".*名称|地区(?:（部门）)?|部门|乡镇(?:（部门）)?|单位|县（市、区）");
    private static final Pattern UNIT = Pattern.compile("(.+)（([条个家件篇次分])）");

    final Map<String, List<Cell>> cells = new HashMap<>();

    /** A cell under a head such as 报送（条）. */
    record Cell(String head, String unit, BigDecimal value) {}

    @Override
    final void end() {
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width(); at++) {
          if (NAME.matcher(table.wholeHead(at)).matches()) {
            keep(table, at);
          }
        }
      }
      compare();
    }

    /** A name that stands in several rows is of a group. */
    private void keep(Table table, int name) {
      Map<String, List<Row>> named = new HashMap<>();
      for (Row row : table.rows()) {
        named.computeIfAbsent(row.cells().get(name), any -> new ArrayList<>()).add(row);
      }
      named.values().removeIf(rows -> rows.size() > 1);
      named.forEach((words, rows) -> keep(table, words, rows.get(0)));
    }

    private void keep(Table table, String name, Row row) {
      for (int at = 0; cells.size() < MOST && at < table.width(); at++) {
        Matcher unit = UNIT.matcher(table.wholeHead(at));
        BigDecimal value = row.number(at);
        if (unit.matches() && value != null) {
          cells
              .computeIfAbsent(name, any -> new ArrayList<>())
              .add(new Cell(unit.group(1), unit.group(2), value));
        }
      }
    }

    abstract void compare();
  }

  /** 报送居前的为甲镇（93条，第一）. Only a warning, as the number may be of something else. */
  static final class RowFigures extends NamedRows {
    private static final Pattern SAID =
        Pattern.compile("([\\u4e00-\\u9fff\\d]{2,40})（(\\d{1,9}(?:\\.\\d{1,2})?)([条个家件篇次分])[，）]");

    @Override
    void compare() {
      for (Paragraph paragraph : texts()) {
        for (String sentence : Words.split(paragraph.text(), "。；")) {
          Matcher said = SAID.matcher(sentence);
          while (said.find()) {
            compare(paragraph, sentence, said);
          }
        }
      }
    }

    private void compare(Paragraph paragraph, String sentence, Matcher said) {
      String words = said.group(1);
      String name = "";
      for (int i = 0; name.isEmpty() && i < words.length() - 1; i++) {
        name = cells.containsKey(words.substring(i)) ? words.substring(i) : "";
      }
      BigDecimal value = new BigDecimal(said.group(2));
      List<Cell> meant =
          cells.getOrDefault(name, List.of()).stream()
              .filter(cell -> cell.unit().equals(said.group(3)))
              .filter(cell -> sentence.contains(cell.head()))
              .toList();
      if (!meant.isEmpty() && meant.stream().noneMatch(c -> c.value().compareTo(value) == 0)) {
        Cell cell = meant.get(0);
        report(
            paragraph.spot(),
            Words.around(sentence, said.end(1) - name.length(), said.end()),
            LintMessage.OTHER_ROW_FIGURE,
            name,
            said.group(2) + said.group(3),
            cell.head(),
            cell.value() + cell.unit());
      }
    }
  }

  /** 没有报送的有甲网站: its cell is 0. */
  static final class NoneInRow extends NamedRows {
    private static final Pattern NONE =
        Pattern.compile("没有([\\u4e00-\\u9fff]{2,4})的[^，。；：、]{0,4}有([^，。；：]+)");

    @Override
    void compare() {
      for (Paragraph paragraph : texts()) {
        Matcher none = NONE.matcher(paragraph.text());
        while (none.find()) {
          for (String name : none.group(2).split("、", -1)) {
            compare(paragraph, none, name);
          }
        }
      }
    }

    private void compare(Paragraph paragraph, Matcher none, String name) {
      for (Cell cell : cells.getOrDefault(name, List.of())) {
        if (cell.head().equals(none.group(1)) && cell.value().signum() != 0) {
          String words = Words.around(paragraph.text(), none.start(), none.end());
          String value = cell.value() + cell.unit();
          report(paragraph.spot(), words, LintMessage.NOT_NONE_IN_ROW, name, cell.head(), value);
        }
      }
    }
  }
}
