package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final Map<Column, Pattern> STATED = new LinkedHashMap<>();

    static {
      STATED.put(
          Column.CHECKED, Pattern.compile("(?:检查|抽查)[^，。；（）\\d]{0,12}(\\d{1,9})[家个](?![、的])"));
      STATED.put(Column.PASSED, Pattern.compile("(?<![不本])合格(\\d{1,9})[家个]"));
      STATED.put(Column.FAILED, Pattern.compile("不合格(\\d{1,9})[家个]"));
      STATED.put(Column.RECEIVED, Pattern.compile("收到[^，。；（）\\d]{0,14}(\\d{1,9})[条件]"));
    }

    private final Map<Column, Long> sums = new HashMap<>();
    private String text = "";
    private String before = "";
    private boolean open;

    @Override
    void paragraph(Paragraph paragraph) {
      close();
      if (paragraph.is(Role.BODY)) {
        before = text;
        text = paragraph.text();
        open = paragraph.words().matches("(?s).*如下[：。]?");
      } else if (!paragraph.is(Role.TABLE_CAPTION)) {
        before = "";
        text = "";
        open = false;
      }
    }

    @Override
    void begin(TableRow head) {
      close();
      sums.clear();
      last = head;
      if (open) {
        STATED.keySet().forEach(column -> sums.put(column, 0L));
      }
    }

    private TableRow last = TableColumns.NO_ROW;

    @Override
    void check(TableRow row) {
      if (sums.isEmpty()) {
        return;
      }
      last = row;
      if (TableColumns.isTotal(row)) {
        STATED.keySet().forEach(column -> sums.put(column, table.count(row, column)));
        close();
        return;
      }
      sums.replaceAll(
          (column, sum) -> {
            Long value = table.count(row, column);
            return sum == null || value == null ? null : Long.valueOf(sum + value);
          });
    }

    @Override
    void end() {
      close();
    }

    private void close() {
      sums.forEach(
          (column, sum) -> {
            String stated = stated(column);
            if (sum != null && sum > 0 && !stated.isEmpty() && !stated.equals(sum.toString())) {
              report(
                  last,
                  LintMessage.TABLE_CONFLICTS_WITH_INTRODUCTION,
                  table.headOf(column),
                  sum,
                  stated);
            }
          });
      sums.clear();
    }

    /** The only number that the text right before the table states; empty if it states none. */
    private String stated(Column column) {
      Set<String> numbers = new TreeSet<>();
      Matcher m = STATED.getOrDefault(column, Pattern.compile("(?!)")).matcher(before + "。" + text);
      while (m.find()) {
        numbers.add(m.group(1));
      }
      return numbers.size() == 1 ? numbers.iterator().next() : "";
    }
  }

  /** 甲市、乙市等2个市政府网站合格率为100%, where the table of that kind has another rate for one. */
  static final class FullRate extends PlainRows {
    private static final Pattern FULL =
        Pattern.compile("([^，。；：]{2,400}?)合格率(?:均|都)?(?:为|达|达到|是)?100[%％]");
    private static final Pattern EARLIER = Pattern.compile("上一?个?季度|上期|上次|去年|同期|上年|往年");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Map<String, Set<String>> full = new HashMap<>();
    private String kind = "";

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        for (String sentence : Words.split(paragraph.text(), "。；")) {
          if (sentence.contains("100") && !EARLIER.matcher(sentence).find()) {
            claim(sentence);
          }
        }
      } else if (paragraph.is(Role.ATTACHMENT_MARK)) {
        kind = "";
      } else if (!Kinds.only(paragraph.words()).isEmpty()) {
        kind = Kinds.only(paragraph.words());
      }
    }

    private void claim(String sentence) {
      Matcher m = FULL.matcher(sentence);
      while (m.find()) {
        String of = Kinds.only(m.group(1));
        of = of.isEmpty() ? Kinds.only(sentence.substring(0, m.end())) : of;
        Set<String> names = full.computeIfAbsent(of, any -> new HashSet<>());
        for (String name : m.group(1).replaceFirst("等\\d.*", "").split("、", -1)) {
          names.add(name.replaceFirst("^其中", ""));
        }
      }
    }

    @Override
    void check(TableRow row) {
      Figure rate = kind.isEmpty() ? null : table.percent(row, Column.RATE);
      Set<String> names = full.getOrDefault(kind, Set.of());
      if (rate == null || names.isEmpty() || rate.value().compareTo(ALL) == 0) {
        return;
      }
      for (String cell : row.cells()) {
        String name = Words.close(cell);
        if (name.length() > 1
            && (names.contains(name) || names.contains(name.substring(0, name.length() - 1)))) {
          report(row, LintMessage.RATE_NOT_FULL, name, kind, rate.words());
        }
      }
    }
  }
}
