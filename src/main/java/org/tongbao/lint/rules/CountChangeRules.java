package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Rises and falls of counts, where the earlier count is printed too. */
final class CountChangeRules {
  private static final String UNIT = "(家次|个次|批次|[家个条件项篇次处户人])";
  private static final String RISES = "增加|增长|上升|多";
  private static final String CHANGE = "(" + RISES + "|减少|下降|降低|少)了?";

  private CountChangeRules() {}

  /** 762条，比上季度的836条减少74条；由120家减少到96家，减少24家. */
  static final class CountDifference extends Check {
    private static final Pattern NOW =
        Pattern.compile("(?<![\\d.])(\\d{1,12})" + UNIT + "[，（](?=(?:同比|比|较|与))");

    private static final Pattern COMPARED =
        Pattern.compile(
            "(?:同比|比|较|与)[^，。；（）]{1,20}?的(\\d{1,12})"
                + UNIT
                + "(?:相比)?，?"
                + CHANGE
                + "(\\d{1,12})"
                + UNIT
                + "(?:，(?:增长|下降|减少|增加)(\\d{1,5}(?:\\.\\d{1,4})?)[%％])?[，、]?");

    private static final Pattern FROM_TO =
        Pattern.compile(
            "[由从][^，。；（）]{0,20}?(\\d{1,12})"
                + UNIT
                + "(?:增加|增长|上升|增|减少|下降|降|减)[到至](\\d{1,12})"
                + UNIT
                + "，"
                + CHANGE
                + "(\\d{1,12})"
                + UNIT
                + "(?![的以])");

    @Override
    void paragraph(Paragraph paragraph) {
      String text = paragraph.text();
      if (!paragraph.role().isProse() || !Words.hasAny(text, "比较与由从")) {
        return;
      }
      Matcher now = NOW.matcher(text);
      int from = 0;
      while (now.find(from)) {
        from = now.end();
        Matcher compared = COMPARED.matcher(text).region(from, text.length());
        while (compared.lookingAt()) {
          compare(paragraph, now.group(1) + now.group(2), compared);
          from = compared.end();
          compared.region(from, text.length());
        }
      }
      Matcher span = FROM_TO.matcher(text);
      while (span.find()) {
        boolean one = span.group(2).equals(span.group(4)) && span.group(4).equals(span.group(7));
        if (one) {
          Change change = new Change(span.group(3), span.group(1), span.group(6), span.group(5));
          check(paragraph, span, change, span.group(2));
        }
      }
    }

    private void compare(Paragraph paragraph, String now, Matcher m) {
      String unit = m.group(2);
      if (!now.endsWith(unit) || !unit.equals(m.group(5))) {
        return;
      }
      String count = now.substring(0, now.length() - unit.length());
      Change change = new Change(count, m.group(1), m.group(4), m.group(3));
      check(paragraph, m, change, unit);
      if (m.group(6) != null && change.holds()) {
        checkGrowth(paragraph, m, change, new BigDecimal(m.group(6)));
      }
    }

    private void check(Paragraph paragraph, Matcher m, Change change, String unit) {
      if (!change.holds()) {
        BigDecimal risen = change.risen();
        report(
            paragraph,
            m.start(),
            m.end(),
            Words.around(paragraph.text(), m.start(), m.end()),
            LintMessage.WRONG_COUNT_CHANGE,
            change.now + unit,
            change.earlier + unit,
            change.word + change.size + unit,
            (risen.signum() < 0 ? "减少" : "增加") + risen.abs() + unit);
      }
    }

    private void checkGrowth(Paragraph paragraph, Matcher m, Change change, BigDecimal growth) {
      BigDecimal base = new BigDecimal(change.earlier);
      if (base.signum() == 0) {
        return;
      }
      BigDecimal asked =
          change.risen().abs().movePointRight(2).divide(base, growth.scale(), RoundingMode.HALF_UP);
      if (asked.compareTo(growth) != 0) {
        report(
            paragraph,
            m.start(),
            m.end(),
            Words.around(paragraph.text(), m.start(), m.end()),
            LintMessage.WRONG_GROWTH,
            change.risen().abs() + "÷" + base,
            growth + "%",
            asked + "%");
      }
    }
  }

  /** A stated change, such as 减少 by 74. */
  private record Change(String now, String earlier, String size, String word) {
    BigDecimal risen() {
      return new BigDecimal(now).subtract(new BigDecimal(earlier));
    }

    boolean holds() {
      boolean rises = word.matches(RISES);
      return new BigDecimal(size).compareTo(rises ? risen() : risen().negate()) == 0;
    }
  }
}
