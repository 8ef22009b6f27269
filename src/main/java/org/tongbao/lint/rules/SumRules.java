package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;

/** Parts and wholes, and differences of rates. */
final class SumRules {
  private SumRules() {}

  /** Only parts whose names cover the whole have to add up. */
  static final class PartsSum extends RateRules.Sentences {
    private static final Pattern DIVIDES = Pattern.compile("其中[，：]?|包括|分别为|分别是|分为");
    private static final Pattern EXHAUSTIVE =
        Pattern.compile(
            "(?:其中|包括|分为|分别为|分别是)?[：]?(?:.{0,6}(?:省|市|县|区|镇|乡|街道|旗|盟|州)(?:级|直|属|本级)?(?:部门|单位|政府|网站|门户网站|账号)?|"
                + ".{0,6}(?:部门|地区|乡镇|网站|频道|新媒体|平台|公众号|微博|微信|视频号|订阅号|抖音号|客户端)|不?合格|[已未](?:整改|办结|回复|备案|更新))(?:有|为|共)?");

    @Override
    void check(Paragraph paragraph, String sentence, List<Figure> figures) {
      Matcher divides = DIVIDES.matcher(sentence);
      while (divides.find()) {
        Figure whole = null;
        List<Figure> parts = new ArrayList<>();
        for (Figure figure : figures) {
          if (figure.to() <= divides.start()) {
            whole = figure;
          } else if (whole != null && figure.unit().equals(whole.unit())) {
            parts.add(figure);
          } else if (whole != null) {
            return; // with a rate or another unit among them, they are not only parts
          }
        }
        if (whole != null && whole.isCount() && parts.size() > 1) {
          compare(paragraph, sentence, whole, parts);
          return;
        }
      }
    }

    private void compare(Paragraph paragraph, String sentence, Figure whole, List<Figure> parts) {
      Figure last = parts.get(parts.size() - 1);
      boolean all =
          parts.stream()
              .allMatch(p -> EXHAUSTIVE.matcher(p.before()).matches() && p.after().isEmpty());
      boolean nextToWhole = sentence.substring(whole.to(), parts.get(0).from()).length() < 20;
      if (!all || !nextToWhole || !sentence.substring(last.to()).matches("[；，]?")) {
        return;
      }
      BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(whole.value()) != 0) {
        report(
            paragraph,
            sentence,
            whole,
            LintMessage.WRONG_PARTS_SUM,
            whole.words(),
            sum + whole.unit());
      }
    }
  }

  /** Two rates of one thing at two times, and their stated difference. */
  private abstract static class Difference extends RateRules.Sentences {
    private static final Pattern EARLIER =
        Pattern.compile(".*(?:上一?个?季度|上期|上次|上年|上月|去年|同期|上半年|由|从).{0,10}");
    private static final Pattern CHANGE = Pattern.compile(".*(?:提高|提升|上升|增长|增加|下降|降低|减少|回落)了?$");

    @Override
    final void check(Paragraph paragraph, String sentence, List<Figure> figures) {
      List<Figure> rates = figures.stream().filter(Figure::isPercent).toList();
      for (Figure change : figures) {
        boolean stated = change.isPercent() || change.unit().equals(Figure.POINTS);
        if (!stated || !CHANGE.matcher(change.before()).matches()) {
          continue;
        }
        List<Figure> two =
            rates.stream().filter(rate -> !CHANGE.matcher(rate.before()).matches()).toList();
        boolean compared = two.stream().anyMatch(rate -> EARLIER.matcher(rate.before()).matches());
        if (two.size() == 2 && compared) {
          BigDecimal difference = two.get(0).value().subtract(two.get(1).value()).abs();
          check(paragraph, sentence, change, difference);
        }
      }
    }

    abstract void check(Paragraph paragraph, String sentence, Figure change, BigDecimal difference);
  }

  static final class RateDifference extends Difference {
    @Override
    void check(Paragraph paragraph, String sentence, Figure change, BigDecimal difference) {
      if (change.unit().equals(Figure.POINTS) && change.value().compareTo(difference) != 0) {
        report(
            paragraph,
            sentence,
            change,
            LintMessage.WRONG_RATE_DIFFERENCE,
            difference.toPlainString(),
            change.printed());
      }
    }
  }

  static final class PercentPoints extends Difference {
    private static final Pattern RATE = Pattern.compile(".*率(?:为|是|达|达到)?$");

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.role().isProse()) {
        for (Figure figure : Figure.in(paragraph.text())) {
          if (figure.unit().equals(Figure.POINTS) && RATE.matcher(figure.before()).matches()) {
            String asked = figure.printed() + "%";
            report(
                paragraph,
                paragraph.text(),
                figure,
                LintMessage.RATE_IN_POINTS,
                figure.words(),
                asked);
          }
        }
      }
    }

    @Override
    void check(Paragraph paragraph, String sentence, Figure change, BigDecimal difference) {
      if (change.isPercent() && change.value().compareTo(difference) == 0) {
        String asked = change.printed() + "个百分点";
        report(
            paragraph, sentence, change, LintMessage.DIFFERENCE_IN_PERCENT, change.words(), asked);
      }
    }
  }
}
