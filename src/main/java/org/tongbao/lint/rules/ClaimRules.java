package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Statements about one thing in two places. */
final class ClaimRules {
  private ClaimRules() {}

  /** All units of a kind have one pass rate, in the text and in a table's last row. */
  static final class RateConflict extends RateRules.Sentences implements RowCheck {
    private static final Pattern STATED =
        Pattern.compile(
            "(?:^|[，。；：])(?:其中)?(?:本次|本季度|目前)?(?:全[省市县区旗]|总体)?的?"
                + Kinds.KIND
                + "(?:总体|整体|平均)?合格率(?:为|达|达到|是)?$");

    private static final Pattern EARLIER = Pattern.compile(".*(?:上一?个?季度|上期|上次|去年|同期|上年).*");
    private static final Pattern RATE = Pattern.compile("合格率(?:为|达|达到|是)?");

    private final Map<String, Stated> rates = new LinkedHashMap<>();
    private final TableColumns table = new TableColumns();
    private String titled = "";

    /** A rate as first stated. */
    private record Stated(BigDecimal rate, String words) {}

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.is(Role.ATTACHMENT_TITLE)) {
        titled = Kinds.only(paragraph.words());
      }
    }

    @Override
    void check(Paragraph paragraph, String sentence, List<Figure> figures) {
      String inspected = "";
      for (Figure figure : figures) {
        if (figure.isCount() && figure.before().contains("检查")) {
          inspected = Kinds.only(figure.before());
        }
        if (!figure.isPercent() || EARLIER.matcher(sentence).matches()) {
          continue;
        }
        Matcher stated = STATED.matcher(figure.before());
        String kind =
            stated.find()
                ? stated.group(1)
                : RATE.matcher(figure.before()).matches() ? inspected : "";
        if (!kind.isEmpty()) {
          compare(paragraph.spot(), sentence, kind, figure);
        }
      }
    }

    @Override
    public void row(TableRow row) {
      table.row(row);
      if (!titled.isEmpty() && TableColumns.isTotal(row)) {
        Figure rate = table.percent(row, TableColumns.Column.RATE);
        if (rate != null) {
          compare(row.spot(), String.join(" ", row.cells()), titled, rate);
        }
      }
    }

    private void compare(Spot spot, String words, String kind, Figure figure) {
      Stated first = rates.putIfAbsent(kind, new Stated(figure.value(), figure.words()));
      if (first == null) {
        return;
      }
      int scale = Math.min(first.rate.scale(), figure.scale());
      BigDecimal one = first.rate.setScale(scale, RoundingMode.HALF_UP);
      BigDecimal two = figure.value().setScale(scale, RoundingMode.HALF_UP);
      if (one.compareTo(two) != 0) {
        report(
            spot,
            Words.around(words, figure.from(), figure.to()),
            LintMessage.CONFLICTING_RATES,
            kind,
            figure.words(),
            first.words);
      }
    }
  }

  /** A shortened list names fewer units than it counts. */
  static final class ListCount extends Check {
    private static final Pattern LIST = Pattern.compile("([^，。；：（）]{3,400}?)等(\\d{1,3})[个家条项]");

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isProse() || !counts(paragraph.text())) {
        return;
      }
      Matcher list = LIST.matcher(paragraph.text());
      while (list.find()) {
        String names = list.group(1);
        int named = names.split("、|”“|》《", -1).length;
        int counted = Integer.parseInt(list.group(2));
        if (named > counted) {
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), list.start(2) - 8, list.end()),
              LintMessage.LIST_LONGER_THAN_COUNT,
              named,
              counted);
        }
      }
    }

    /** Whether the text has 等 and a digit after it: most have not, and the pattern is slow. */
    private static boolean counts(String text) {
      int at = text.indexOf('等');
      while (at >= 0 && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1))) {
        at = text.indexOf('等', at + 1);
      }
      return at >= 0 && at + 1 < text.length();
    }
  }
}
