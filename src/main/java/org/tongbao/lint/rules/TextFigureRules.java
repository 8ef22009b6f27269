package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Figures of the text against the columns of the tables. */
final class TextFigureRules {
  private TextFigureRules() {}

  /** 采用139条, where the column 采用（条） has and adds up to 138 and nothing like 139. */
  static final class Column extends Check {
    private static final Pattern FIGURE =
        Pattern.compile(
            "([\\u4e00-\\u9fff]{1,20}?)(?:信息|共|了|为)*(\\d{1,9}(?:\\.\\d{1,2})?)([条家个分件篇])(?!以上|以下|百分点|月|工作日)");
    private static final Pattern HEAD =
        Pattern.compile("([\\u4e00-\\u9fff]{1,6}?)(?:数|数量|总数|（([条家个分件篇])）|(分))");

    /** Figures of another time, of a rule or of one unit. */
    private static final Pattern OTHER =
        Pattern.compile("比|较|同期|上年|去年|上期|上一?个?季度|任务|每个|每家|平均|每|最[高低多少]|相差|以上|不满|合计|共计|[两三四]类");

    /** By the words of a head and its unit, which may be open. */
    private final Map<String, Set<BigDecimal>> known = new HashMap<>();

    /** Those of them that are sums of all rows, or of a part. */
    private final Map<String, Set<BigDecimal>> totals = new HashMap<>();

    @Override
    void end() {
      for (Table table : tables().all()) {
        List<TableLedger> summed = table.labels().stream().map(at -> table.summed(at)).toList();
        for (int at = 0; at < table.width(); at++) {
          List<String> parts = table.heads().get(at);
          Matcher head = HEAD.matcher(parts.get(parts.size() - 1));
          if (table.isCounted(at) && head.matches()) {
            add(
                table,
                at,
                head.group(1),
                head.group(3) == null ? head.group(2) : head.group(3),
                summed);
          }
        }
      }
      for (Paragraph paragraph : known.isEmpty() ? List.<Paragraph>of() : texts()) {
        for (String clause : Words.split(paragraph.text(), "，。；（）、")) {
          Matcher figure = FIGURE.matcher(OTHER.matcher(clause).find() ? "" : clause);
          while (figure.find()) {
            compare(paragraph, clause, figure);
          }
        }
      }
    }

    private void add(
        Table table, int at, String head, @Nullable String unit, List<TableLedger> summed) {
      Set<BigDecimal> values = known.computeIfAbsent(key(head, unit), any -> new TreeSet<>());
      List<Row> rows = table.rows().stream().filter(row -> !row.isSum()).toList();
      BigDecimal sum = TableSumRules.sum(rows, at);
      Set<BigDecimal> sums = totals.computeIfAbsent(key(head, unit), any -> new TreeSet<>());
      if (sum != null && rows.size() > 1) {
        sums.add(sum);
      }
      for (Row row : table.rows()) {
        BigDecimal number = row.number(at);
        if (number != null) {
          (row.isSum() ? sums : values).add(number);
        }
      }
      for (TableLedger ledger : summed) {
        ledger.of(TableLedger.head(table.head(at))).values().forEach(e -> values.add(e.value()));
      }
    }

    private static String key(String head, @Nullable String unit) {
      return head + "\t" + (unit == null ? "" : unit);
    }

    private void compare(Paragraph paragraph, String clause, Matcher figure) {
      String before = figure.group(1);
      BigDecimal value = new BigDecimal(figure.group(2));
      String best = "";
      for (String key : known.keySet()) {
        String head = key.substring(0, key.indexOf('\t'));
        String unit = key.substring(key.indexOf('\t') + 1);
        boolean same =
            unit.isEmpty() ? figure.group(3).matches("[家个]") : unit.equals(figure.group(3));
        if (same && before.endsWith(head) && head.length() >= best.length()) {
          best = head;
        }
      }
      boolean negated = before.matches(".*[不未没][有]?" + Pattern.quote(best));
      if (best.isEmpty() || negated || value.compareTo(BigDecimal.TEN) < 0) {
        return;
      }
      Set<BigDecimal> sums = of(totals, best, figure.group(3));
      if (sums.contains(value) || of(known, best, figure.group(3)).contains(value)) {
        return;
      }
      for (BigDecimal near : sums) {
        if (isSlip(value.toPlainString(), near.toPlainString())) {
          report(
              paragraph.spot(),
              Words.around(clause, figure.start(2), figure.end()),
              LintMessage.FIGURE_NEARLY_OF_TABLE,
              best,
              figure.group(2),
              near.toPlainString());
          return;
        }
      }
    }

    private static Set<BigDecimal> of(
        Map<String, Set<BigDecimal>> figures, String head, String unit) {
      Set<BigDecimal> all = new TreeSet<>(figures.getOrDefault(key(head, null), Set.of()));
      all.addAll(figures.getOrDefault(key(head, unit), Set.of()));
      return all;
    }

    /** Whether one digit of three or more is another one, or two that stand together exchanged. */
    static boolean isSlip(String one, String other) {
      if (one.length() != other.length() || one.length() < 3) {
        return false;
      }
      int differing = Words.differing(one, other);
      int first = 0;
      while (first < one.length() && one.charAt(first) == other.charAt(first)) {
        first++;
      }
      boolean exchanged =
          differing == 2
              && first + 1 < one.length()
              && one.charAt(first) == other.charAt(first + 1)
              && one.charAt(first + 1) == other.charAt(first);
      return differing == 1 || exchanged;
    }
  }

  /** 等31个单位完成任务, where the list under 完成任务的单位 has 32 rows. */
  static final class ListCaption extends Check {
    private static final String UNIT = "(?:单位|网站|账号|新媒体|政府网站|政务新媒体|部门|乡镇)?";
    private static final Pattern CAPTION =
        Pattern.compile("(?:[一二三四五六七八九十]、)?([^，。；：]{3,16})的(?:单位|网站|账号|部门|乡镇)：?");

    private final StringBuilder text = new StringBuilder();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText()) {
        text.append(paragraph.text()).append('\n');
      }
    }

    @Override
    void end() {
      for (Table table : tables().all()) {
        Matcher caption = CAPTION.matcher(table.caption());
        List<Row> rows = table.rows();
        boolean listed = !rows.isEmpty() && table.head(0).equals("序号");
        if (listed && caption.matches() && rows.stream().noneMatch(Row::isSum)) {
          compare(caption.group(1), rows);
        }
      }
    }

    private void compare(String said, List<Row> rows) {
      Matcher count =
          Pattern.compile("(?<!\\d)(\\d{1,6})[个家]" + UNIT + Pattern.quote(said) + "(?!率)")
              .matcher(text);
      Set<String> numbers = new TreeSet<>();
      while (count.find()) {
        numbers.add(count.group(1));
      }
      String number = numbers.size() == 1 ? numbers.iterator().next() : "";
      if (!number.isEmpty() && Integer.parseInt(number) != rows.size()) {
        Row last = rows.get(rows.size() - 1);
        report(
            last.spot(), last.shown(), LintMessage.LIST_OF_OTHER_COUNT, said, rows.size(), number);
      }
    }
  }

  /** 仍有问题的1个（甲网站）, where the table says 未再发现问题 of 甲网站. */
  static final class Outcome extends Check {
    private static final Pattern WORD = Pattern.compile("(已整改|未整改|仍有问题|没有检查|未再发现问题|没有回应|没有报告)");
    private static final Pattern SAID =
        Pattern.compile(WORD + "[^，。；（）\\d]{0,8}\\d{1,3}[个家]（([^（）]{2,200})）");

    @Override
    void end() {
      for (Paragraph paragraph : texts()) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          List<String> names = List.of(said.group(2).split("、", -1));
          names.forEach(name -> compare(paragraph, said, name));
          unnamed(paragraph, said, names);
        }
      }
    }

    /** Whether the only table that has all of them so has another one of their kind. */
    private void unnamed(Paragraph paragraph, Matcher said, List<String> names) {
      String kind = Kinds.only(String.join("、", names));
      List<List<String>> lists =
          tables().all().stream()
              .map(table -> so(table, said.group(1)))
              .filter(list -> list.containsAll(names))
              .toList();
      boolean listed = !said.group(2).contains("等") && !kind.isEmpty() && lists.size() == 1;
      for (String name : listed ? lists.get(0) : List.<String>of()) {
        if (!names.contains(name) && Kinds.only(name).equals(kind)) {
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), said.start(), said.end()),
              LintMessage.OUTCOME_OF_ANOTHER,
              said.group(1),
              name);
        }
      }
    }

    /** The names in the rows that end with such a state. */
    private static List<String> so(Table table, String state) {
      List<String> names = new ArrayList<>();
      for (int at = 0; at < table.width(); at++) {
        for (Row row : table.head(at).endsWith("名称") ? table.rows() : List.<Row>of()) {
          if (row.cells().get(table.width() - 1).startsWith(state)) {
            names.add(row.cells().get(at));
          }
        }
      }
      return names;
    }

    private void compare(Paragraph paragraph, Matcher said, String name) {
      Set<String> printed = new TreeSet<>();
      for (Table table : tables().all()) {
        for (Row row : table.rows()) {
          String last = row.cells().get(row.cells().size() - 1);
          Matcher word = WORD.matcher(last);
          if (row.cells().contains(name) && word.lookingAt()) {
            printed.add(word.group(1));
          }
        }
      }
      if (!printed.isEmpty() && !printed.contains(said.group(1))) {
        report(
            paragraph.spot(),
            Words.around(paragraph.text(), said.start(), said.end()),
            LintMessage.OTHER_OUTCOME,
            name,
            said.group(1),
            String.join("、", printed));
      }
    }
  }
}
