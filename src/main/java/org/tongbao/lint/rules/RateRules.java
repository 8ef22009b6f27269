package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Rates and the counts beside them. */
final class RateRules {
  private RateRules() {}

  /** Checks the figures of the text sentence by sentence. */
  abstract static class Sentences extends Check {
    @Override
    void paragraph(Paragraph paragraph) {
      for (FiguredSentences.Sentence sentence : sentences().of(paragraph)) {
        check(paragraph, sentence.text(), sentence.figures());
      }
    }

    abstract void check(Paragraph paragraph, String sentence, List<Figure> figures);

    final void report(
        Paragraph paragraph, String sentence, Figure at, LintMessage message, Object... values) {
      report(paragraph.spot(), Words.around(sentence, at.from(), at.to()), message, values);
    }
  }

  /** A rate and the two numbers before it in its sentence. */
  private abstract static class Fractions extends Sentences {
    private static final Pattern RATE =
        Pattern.compile("(?:^|.*?[的其])?((?:[\\u4e00-\\u9fff]){2,6})率(?:为|是|达|达到|仅为|均为|：)?$");

    @Override
    final void check(Paragraph paragraph, String sentence, List<Figure> figures) {
      for (int i = 2; i < figures.size(); i++) {
        Figure rate = figures.get(i);
        Matcher m = RATE.matcher(rate.before());
        if (rate.isPercent() && m.matches()) {
          String word = m.group(1).endsWith("合格") ? "合格" : m.group(1);
          Fraction fraction = Fraction.before(figures.subList(0, i), word);
          if (fraction != null) {
            check(paragraph, sentence, rate, fraction);
          }
        }
      }
    }

    abstract void check(Paragraph paragraph, String sentence, Figure rate, Fraction fraction);
  }

  static final class RateFraction extends Fractions {
    @Override
    void check(Paragraph paragraph, String sentence, Figure rate, Fraction fraction) {
      BigDecimal asked = fraction.rate(rate.scale());
      boolean full = fraction.isPartial() && rate.value().compareTo(BigDecimal.valueOf(100)) == 0;
      if (!full && rate.value().compareTo(asked) != 0) {
        report(
            paragraph,
            sentence,
            rate,
            LintMessage.WRONG_RATE,
            fraction.words(),
            rate.words(),
            PrintedRate.print(asked));
      }
    }
  }

  static final class RateFull extends Fractions {
    @Override
    void check(Paragraph paragraph, String sentence, Figure rate, Fraction fraction) {
      if (fraction.isPartial() && rate.value().compareTo(BigDecimal.valueOf(100)) == 0) {
        String asked = PrintedRate.print(fraction.rate(Math.max(2, rate.scale())));
        report(
            paragraph,
            sentence,
            rate,
            LintMessage.FALSE_FULL_RATE,
            fraction.words(),
            rate.words(),
            asked);
      }
    }
  }

  static final class FullForm extends PatternCheck {
    FullForm() {
      super(LintMessage.FULL_RATE_WITH_DECIMALS, "%％", "(?<![\\d.])100\\.0+[%％]");
    }
  }

  static final class CountsSum extends Sentences {
    @Override
    void check(Paragraph paragraph, String sentence, List<Figure> figures) {
      for (int i = 1; i < figures.size(); i++) {
        Figure failed = figures.get(i);
        if (!Fraction.isFailed(failed)) {
          continue;
        }
        Fraction fraction = Fraction.before(figures, "合格");
        if (fraction == null || !fraction.sameUnit(failed)) {
          return;
        }
        BigDecimal sum = fraction.part().value().add(failed.value());
        if (sum.compareTo(fraction.whole().value()) != 0) {
          report(
              paragraph,
              sentence,
              failed,
              LintMessage.WRONG_COUNTS_SUM,
              fraction.part().printed(),
              failed.printed(),
              sum,
              fraction.whole().printed());
        }
        return;
      }
    }
  }

  /** A part and its whole as a sentence prints them. */
  record Fraction(Figure part, Figure whole) {
    private static final Pattern WHOLE =
        Pattern.compile(".*(?:检查|抽查|抽检|监测|核查|巡查|收到|受理|应)(?!出|发现).{0,16}");

    private static final Pattern FAILED = Pattern.compile(".*不合格(?:的|数|网站|账号)?(?:有|为|共)?");

    static boolean isFailed(Figure figure) {
      return figure.isCount()
          && (FAILED.matcher(figure.before()).matches() || figure.after().startsWith("不合格"));
    }

    /** The last number of that word, with the number before it of what was inspected or due. */
    static @Nullable Fraction before(List<Figure> figures, String word) {
      for (int i = figures.size() - 1; i > 0; i--) {
        Figure part = figures.get(i);
        if (part.isCount() && isPart(part, word)) {
          for (int j = i - 1; j >= 0; j--) {
            Figure whole = figures.get(j);
            boolean fits = whole.isCount() && whole.unit().equals(part.unit());
            if (fits && WHOLE.matcher(whole.before()).matches()) {
              return whole.value().compareTo(part.value()) < 0 || whole.value().signum() == 0
                  ? null
                  : new Fraction(part, whole);
            }
          }
          return null;
        }
      }
      return null;
    }

    /** Searches the plain word first, as a pattern has to be compiled for it. */
    private static boolean isPart(Figure part, String word) {
      String named = Pattern.quote(word);
      return (part.before().contains(word)
              && part.before().matches("(?:其中|共|有)?" + named + "(?:的|数|网站|账号)?(?:有|为|共)?"))
          || (part.after().startsWith(word) && part.after().matches(named + "(?!率).*"));
    }

    boolean isPartial() {
      return part.value().compareTo(whole.value()) < 0;
    }

    boolean sameUnit(Figure other) {
      return other.unit().equals(part.unit());
    }

    BigDecimal rate(int scale) {
      return PrintedRate.of(part.value(), whole.value(), scale);
    }

    String words() {
      return part.words() + "÷" + whole.words();
    }
  }
}
