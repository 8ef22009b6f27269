package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Statements without a figure of their own, against the tables and the rest of the text. */
final class StatementRules {
  private StatementRules() {}

  /** 采用率最高的是甲门户网站: no row of the table has more. */
  static final class Extreme extends Check {
    private static final Pattern SAID =
        Pattern.compile(
            "([\\u4e00-\\u9fff]{2,12})最([高低多少])的(?:单位|地区|乡镇|部门|网站|平台|渠道)?(?:分别)?(?:是|为|有)([^，。；（）\\d]{2,80})(?:，(?:均|都|各)?为?(\\d{1,9}(?:\\.\\d{1,2})?)[条个家分件篇%])?");

    @Override
    void end() {
      for (Paragraph paragraph : texts()) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          for (String name : said.group(3).split("[、和]", -1)) {
            compare(paragraph, said, name);
          }
        }
      }
    }

    private void compare(Paragraph paragraph, Matcher said, String name) {
      boolean most = said.group(2).matches("[高多]");
      String words = Words.around(paragraph.text(), said.start(), said.end());
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width(); at++) {
          String head = table.head(at);
          if (head.length() > 1 && said.group(1).endsWith(head)) {
            compare(paragraph, words, table, at, name, most);
            figure(paragraph, words, table, at, name, said.group(4));
          }
        }
      }
    }

    /** The figure that is said of it is that of its row. */
    private void figure(
        Paragraph paragraph,
        String words,
        Table table,
        int at,
        String name,
        @Nullable String said) {
      if (said == null) {
        return;
      }
      for (Row row : table.rows()) {
        BigDecimal value = row.cells().contains(name) ? value(row, at) : null;
        if (value != null && value.compareTo(new BigDecimal(said)) != 0) {
          String printed = row.cells().get(at);
          report(
              paragraph.spot(),
              words,
              LintMessage.OTHER_EXTREME_FIGURE,
              name,
              said,
              table.head(at),
              printed);
        }
      }
    }

    private void compare(
        Paragraph paragraph, String words, Table table, int at, String name, boolean most) {
      List<Row> rows =
          table.rows().stream().filter(row -> !row.isSum() && value(row, at) != null).toList();
      List<Row> own = rows.stream().filter(row -> row.cells().contains(name)).toList();
      if (own.size() != 1) {
        return;
      }
      BigDecimal value = Objects.requireNonNull(value(own.get(0), at));
      for (Row row : rows) {
        int compared = Objects.requireNonNull(value(row, at)).compareTo(value);
        if (most ? compared > 0 : compared < 0) {
          report(
              paragraph.spot(),
              words,
              LintMessage.NOT_EXTREME_IN_TABLE,
              name,
              table.head(at),
              own.get(0).cells().get(at),
              row.spot(),
              row.cells().get(at));
          return;
        }
      }
    }

    private static @Nullable BigDecimal value(Row row, int at) {
      BigDecimal number = row.number(at);
      return number == null ? row.percent(at) : number;
    }
  }

  /** 全部按时办结, where the table has some that were not; 全覆盖 beside a share of the running. */
  static final class All extends Check {
    private static final Pattern SAID = Pattern.compile("(?:全部|均已?|都已?)(按时办结|按期办结|办结|整改|完成整改|合格)");
    private static final Pattern SHARE =
        Pattern.compile(
            "(?:占[^，。；]{0,12}(?:在运行|在用|运行|全部)[^，。；%]{0,16}?|抽查比例(?:为)?)(\\d{1,3}(?:\\.\\d+)?)[%％]");
    private static final Pattern COVERED =
        Pattern.compile(
            "检查[^，。；\\d]{0,12}(\\d{1,6})[家个]，对[^，。；\\d]{0,8}在运行的(\\d{1,6})[家个][^，。；\\d]{0,12}全覆盖");
    private static final Pattern WHOLE =
        Pattern.compile("(?:共)?(?:收到|受理|转办|检查|抽查|发现问题)(?:总?数|件数|数量)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    void end() {
      for (Paragraph paragraph : texts()) {
        for (String sentence : Words.split(paragraph.text(), "。；")) {
          Matcher share = SHARE.matcher(sentence.contains("全覆盖") ? sentence : "");
          while (share.find()) {
            if (new BigDecimal(share.group(1)).compareTo(HUNDRED) < 0) {
              report(
                  paragraph.spot(), share.group(), LintMessage.COVERAGE_NOT_FULL, share.group(1));
            }
          }
        }
        coverage(paragraph);
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          compare(paragraph, said);
        }
      }
    }

    /** 检查政府网站515家，对在运行的550家政府网站实现检查全覆盖. */
    private void coverage(Paragraph paragraph) {
      Matcher covered = COVERED.matcher(paragraph.text());
      while (covered.find()) {
        if (!covered.group(1).equals(covered.group(2))) {
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), covered.start(), covered.end()),
              LintMessage.COVERAGE_OF_OTHER_COUNT,
              covered.group(1),
              covered.group(2));
        }
      }
    }

    /** The table that follows the paragraph. */
    private void compare(Paragraph paragraph, Matcher said) {
      String close = Words.close(paragraph.words());
      for (Table table : tables().all()) {
        for (int whole = 0; table.caption().equals(close) && whole < table.width(); whole++) {
          if (WHOLE.matcher(table.head(whole)).matches()) {
            compare(paragraph, said, table, whole);
          }
        }
      }
    }

    private void compare(Paragraph paragraph, Matcher said, Table table, int whole) {
      List<Row> rows = table.rows().stream().filter(row -> !row.isSum()).toList();
      for (int at = 0; at < table.width(); at++) {
        BigDecimal part = TableSumRules.sum(rows, at);
        BigDecimal all = TableSumRules.sum(rows, whole);
        boolean same = table.head(at).matches(said.group(1) + "(?:总?数|件数|数量)?");
        if (same && part != null && all != null && part.compareTo(all) < 0) {
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), said.start(), said.end()),
              LintMessage.NOT_ALL_IN_TABLE,
              said.group(),
              part,
              all);
        }
      }
    }
  }

  /** 发现四个方面的问题, and only three headings, or points after it, are about problems. */
  static final class HeadingCount extends Check {
    private static final Pattern SAID =
        Pattern.compile("([两二三四五六七八九])(?:个方面|方面|大类|大|个突出)的?(?:主要|突出|共性|具体|重点)?(问题|要求|措施)");

    private final List<Paragraph> said = new ArrayList<>();

    /** The headings of the first level, and how many of the second level each has. */
    private final Map<String, Integer> sections = new LinkedHashMap<>();

    private String section = "";

    @Override
    void paragraph(Paragraph paragraph) {
      HeadingMark mark = HeadingMark.of(paragraph.words());
      if (!paragraph.role().isText()) {
        return;
      }
      if (mark != null && mark.level() == 1) {
        section = paragraph.words();
        sections.put(section, 0);
      } else if (mark != null && mark.level() == 2) {
        sections.merge(section, 1, Integer::sum);
      }
      if (SAID.matcher(paragraph.text()).find()) {
        said.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph paragraph : said) {
        Matcher count = SAID.matcher(paragraph.text());
        while (count.find()) {
          int number = Words.chineseNumber(count.group(1).replace('两', '二'));
          int there = following(paragraph, count);
          if (there > 1 && there != number) {
            String words = Words.around(paragraph.text(), count.start(), count.end());
            report(paragraph.spot(), words, LintMessage.OTHER_HEADING_COUNT, number, there);
          }
        }
      }
    }

    /** The points after it; without them, the headings of the only section with this word. */
    private int following(Paragraph paragraph, Matcher count) {
      String after = paragraph.text().substring(count.end());
      int points = 0;
      while (after.contains(Words.chinese(points + 1) + "是")) {
        points++;
      }
      List<Integer> headings =
          sections.entrySet().stream()
              .filter(entry -> entry.getKey().contains(count.group(2)))
              .map(Map.Entry::getValue)
              .toList();
      return points > 0 ? points : headings.size() == 1 ? headings.get(0) : 0;
    }
  }
}
