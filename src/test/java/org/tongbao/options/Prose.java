package org.tongbao.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that no notice may print, whatever is missing, and sums that are wrong; found in its
 * lines of text without the product's code.
 */
final class Prose {
  private static final String CELLS = " | ";

  private static final List<Pattern> NEVER =
      List.of(
          Pattern.compile("[，、；：（][，。；：、）]|。[，。；：、）]|^[，。；：、）]|[，、；]$"),
          Pattern.compile("率(?:为)?[—，。；]|[—]"),
          Pattern.compile("等[01][个类家]|涉及等|(?<!平)均(?!未|在|实现|由|不合格|已)"),
          Pattern.compile("[于至][前，。]|报送[，。；]|书面$|null|存在存在|“”|《》"),
          Pattern.compile("[家个]0[个家]"));

  private static final Pattern PARTS =
      Pattern.compile("(\\d+)[个家]（(?!在运行)((?:[^（）；，。\\d]+\\d+[个家]、?)+)[；）]");
  private static final Pattern PART = Pattern.compile("(\\d+)[个家]");

  private final List<String> lines;
  private final List<String> wrong = new ArrayList<>();

  private Prose(List<String> lines) {
    this.lines = lines;
  }

  /** What is wrong with a notice's text; a table's row has its cells on one line. */
  static List<String> faults(List<String> lines) {
    Prose prose = new Prose(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(CELLS)) {
        prose.sums(i);
      } else {
        prose.sentence(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
      }
    }
    prose.attachments();
    return prose.wrong;
  }

  private void sentence(String line, String next) {
    for (Pattern never : NEVER) {
      Matcher found = never.matcher(line);
      boolean addressee = line.endsWith("：") && found.find() && found.end() == line.length();
      if (!addressee && never.matcher(line).find()) {
        wrong.add("never " + never + ": " + line);
      }
    }
    if (line.endsWith("如下：") && !line.contains("现将") && !next.contains(CELLS)) {
      wrong.add("nothing follows: " + line);
    }
    Matcher parts = PARTS.matcher(line);
    while (parts.find()) {
      long sum = PART.matcher(parts.group(2)).results().mapToLong(p -> number(p.group(1))).sum();
      if (sum != number(parts.group(1))) {
        wrong.add("parts do not add up: " + parts.group());
      }
    }
  }

  /**
   * The rows above a last row 合计 add up to it, column by column, except averages; those of 小计 do
   * not count. The label may span cells, so columns are counted from the right.
   */
  private void sums(int last) {
    List<String> total = cells(last);
    if (!total.get(0).equals("合计") && !(total.size() > 1 && total.get(1).equals("合计"))) {
      return;
    }
    int first = last;
    while (first > 0 && lines.get(first - 1).contains(CELLS)) {
      first--;
    }
    List<String> head = cells(first);
    for (int column = 1; column < total.size(); column++) {
      int fromRight = total.size() - column;
      boolean average =
          head.size() >= total.size() && head.get(head.size() - fromRight).contains("平均");
      if (average || !isNumber(total.get(column))) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = last - 1; i >= 0 && lines.get(i).contains(CELLS); i--) {
        List<String> row = cells(i);
        boolean part = row.size() >= total.size() && !lines.get(i).contains("小计");
        String cell = part ? row.get(row.size() - fromRight) : "";
        sum = isNumber(cell) ? sum.add(new BigDecimal(cell)) : sum;
      }
      if (sum.compareTo(new BigDecimal(total.get(column))) != 0) {
        wrong.add("rows add up to " + sum + ": " + lines.get(last));
      }
    }
  }

  private void attachments() {
    boolean said = lines.stream().anyMatch(line -> line.contains("见附件") || line.contains("填写附件"));
    boolean there = lines.stream().anyMatch(line -> line.startsWith("附件：") || line.equals("附件"));
    if (said != there) {
      wrong.add(said ? "no attachment" : "the text does not name the attachments");
    }
  }

  private List<String> cells(int line) {
    return Arrays.asList(lines.get(line).split(" \\| ", -1));
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?");
  }

  private static long number(String text) {
    return Long.parseLong(text);
  }
}
