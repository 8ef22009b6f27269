package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure in a sentence.
 *
 * @param before the text of its clause before it, from the last figure on
 * @param printed its digits
 * @param unit 家, %, 个百分点 and the like; empty without one
 * @param after the text of its clause after it, up to the next figure
 */
record Figure(String before, String printed, String unit, String after, int from, int to) {
  static final String PERCENT = "%";
  static final String POINTS = "个百分点";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<!\\d[,，])(?<![\\d.A-Za-z])(\\d{1,12}(?:\\.\\d{1,6})?)(%|％|个?百分点|批次|[家个条件项篇次处户人所台款封例](?!季度|月|工作日|以上)次?)?");

  /** All figures of a sentence, in order. */
  static List<Figure> in(String sentence) {
    List<Figure> figures = new ArrayList<>();
    Matcher m = FIGURE.matcher(sentence);
    int last = 0;
    while (m.find()) {
      int start = Math.max(last, lastMark(sentence, m.start()) + 1);
      String unit = m.group(2) == null ? "" : m.group(2).replace('％', '%');
      figures.add(
          new Figure(
              sentence.substring(start, m.start()),
              m.group(1),
              unit.endsWith("百分点") ? POINTS : unit,
              following(sentence, m.end()),
              m.start(),
              m.end()));
      last = m.end();
    }
    return figures;
  }

  private static int lastMark(String sentence, int before) {
    int at = before - 1;
    while (at >= 0 && "，。；、（）！？\n".indexOf(sentence.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  private static String following(String sentence, int from) {
    int at = from;
    while (at < sentence.length()
        && "，。；、（）！？\n".indexOf(sentence.charAt(at)) < 0
        && !Character.isDigit(sentence.charAt(at))) {
      at++;
    }
    return sentence.substring(from, at);
  }

  BigDecimal value() {
    return new BigDecimal(printed);
  }

  /** The number of decimal places. */
  int scale() {
    return value().scale();
  }

  boolean isPercent() {
    return unit.equals(PERCENT);
  }

  /** Whether it has a unit of counting; a mean may have decimals. */
  boolean isOfUnits() {
    return !unit.isEmpty() && !isPercent() && !unit.equals(POINTS);
  }

  /** Whether it is a whole number with a unit of counting. */
  boolean isCount() {
    return isOfUnits() && scale() == 0;
  }

  /** The figure as written, with its unit. */
  String words() {
    return printed + unit;
  }
}
