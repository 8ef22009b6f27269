package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;

/** Parts and wholes, and differences of rates. */
final class SumRules {
  private SumRules() {}

  /** Only parts that leave nothing out by what they are called have to add up. */
  static final class PartsSum extends RateRules.Sentences {
    private static final Pattern DIVIDES = Pattern.compile("其中[，：]?|包括|分别为|分别是|分为");
    private static final Pattern EXHAUSTIVE =
        Pattern.compile(
            "(?:其中|包括|分为|分别为|分别是)?[：]?(?:.{0,6}(?:省|市|县|区|镇|乡|街道|旗|盟|州)(?:级|直|属|本级)?(?:部门|单位|政府|网站|门户网站|账号)?|"
                + ".{0,6}(?:部门|地区|乡镇|网站|频道|新媒体|平台|公众号|微博|微信|视频号|订阅号|抖音号|客户端)|不?合格|[已未](?:整改|办结|回复|备案|更新))(?:有|为|共)?");

    PartsSum(FiguredSentences sentences) {
      super("parts-sum", MUST, "各部分之和等于总数", sentences);
    }

    @Override
    void judge(Paragraph paragraph, String sentence, List<Figure> figures) {
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
            return; // a rate or another unit among them: they tell more than parts
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
        broken(
            paragraph,
            sentence,
            whole,
            "总数 " + whole.words() + "，各部分合计 " + sum + whole.unit(),
            card().asks());
      }
    }
  }

  /** Two rates of one thing at two times, with the difference that is told. */
  private abstract static class Difference extends RateRules.Sentences {
    private static final Pattern EARLIER =
        Pattern.compile(".*(?:上一?个?季度|上期|上次|上年|上月|去年|同期|上半年|由|从).{0,10}");
    private static final Pattern CHANGE = Pattern.compile(".*(?:提高|提升|上升|增长|增加|下降|降低|减少|回落)了?$");

    Difference(String id, String asks, FiguredSentences sentences) {
      super(id, MUST, asks, sentences);
    }

    @Override
    final void judge(Paragraph paragraph, String sentence, List<Figure> figures) {
      List<Figure> rates = figures.stream().filter(Figure::isPercent).toList();
      for (Figure change : figures) {
        boolean told = change.isPercent() || change.unit().equals(Figure.POINTS);
        if (!told || !CHANGE.matcher(change.before()).matches()) {
          continue;
        }
        List<Figure> two =
            rates.stream().filter(rate -> !CHANGE.matcher(rate.before()).matches()).toList();
        boolean compared = two.stream().anyMatch(rate -> EARLIER.matcher(rate.before()).matches());
        if (two.size() == 2 && compared) {
          BigDecimal difference = two.get(0).value().subtract(two.get(1).value()).abs();
          judge(paragraph, sentence, change, difference);
        }
      }
    }

    abstract void judge(Paragraph paragraph, String sentence, Figure change, BigDecimal difference);
  }

  static final class RateDifference extends Difference {
    RateDifference(FiguredSentences sentences) {
      super("rate-difference", "升降的个百分点等于所印两个百分率之差", sentences);
    }

    @Override
    void judge(Paragraph paragraph, String sentence, Figure change, BigDecimal difference) {
      if (change.unit().equals(Figure.POINTS) && change.value().compareTo(difference) != 0) {
        broken(
            paragraph,
            sentence,
            change,
            "两个百分率相差 " + difference.toPlainString() + "，印的却是 " + change.printed(),
            difference.toPlainString() + "个百分点");
      }
    }
  }

  static final class PercentPoints extends Difference {
    private static final Pattern RATE = Pattern.compile(".*率(?:为|是|达|达到)?$");

    PercentPoints(FiguredSentences sentences) {
      super("percentage-points", "百分率的升降用“个百分点”，百分率本身用“%”", sentences);
    }

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.role().isProse()) {
        for (Figure figure : Figure.in(paragraph.text())) {
          if (figure.unit().equals(Figure.POINTS) && RATE.matcher(figure.before()).matches()) {
            String asked = figure.printed() + "%";
            broken(paragraph, paragraph.text(), figure, "百分率写成了“" + figure.words() + "”", asked);
          }
        }
      }
    }

    @Override
    void judge(Paragraph paragraph, String sentence, Figure change, BigDecimal difference) {
      if (change.isPercent() && change.value().compareTo(difference) == 0) {
        String asked = change.printed() + "个百分点";
        broken(paragraph, sentence, change, "两个百分率之差写成了“" + change.words() + "”", asked);
      }
    }
  }
}
