package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.List;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Rates and the counts beside them. */
final class RateRules {
  private RateRules() {}

  /** Rates that are not the quotient of any two counts of their sentence. */
  private abstract static class Fractions extends SentenceCheck {
    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      for (Figure rate : sentence.figures()) {
        Fraction fraction = Fraction.missedBy(rate, sentence);
        if (fraction != null) {
          boolean full = rate.value().compareTo(BigDecimal.valueOf(100)) == 0;
          check(paragraph, sentence, rate, fraction, full && fraction.isPartial());
        }
      }
    }

    /**
     * Receives a rate and what it should be the quotient of.
     *
     * @param falseFull whether it is 100% although something is left
     */
    abstract void check(
        Paragraph paragraph, Sentence sentence, Figure rate, Fraction fraction, boolean falseFull);
  }

  static final class RateFraction extends Fractions {
    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Figure rate, Fraction fraction, boolean falseFull) {
      if (fraction.certain() && !falseFull) {
        report(
            paragraph,
            sentence,
            rate,
            LintMessage.WRONG_RATE,
            fraction.words(),
            rate.words(),
            PrintedRate.print(fraction.rate(rate.scale())));
      }
    }
  }

  static final class RateFull extends Fractions {
    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Figure rate, Fraction fraction, boolean falseFull) {
      if (fraction.certain() && falseFull) {
        report(
            paragraph,
            sentence,
            rate,
            LintMessage.FALSE_FULL_RATE,
            fraction.words(),
            rate.words(),
            PrintedRate.print(fraction.rate(Math.max(2, rate.scale()))));
      }
    }
  }

  static final class RateDoubtful extends Fractions {
    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Figure rate, Fraction fraction, boolean falseFull) {
      if (!fraction.certain()) {
        report(
            paragraph,
            sentence,
            rate,
            LintMessage.DOUBTFUL_RATE,
            rate.words(),
            fraction.words(),
            PrintedRate.print(fraction.rate(Math.max(falseFull ? 2 : 0, rate.scale()))));
      }
    }
  }

  static final class FullForm extends PatternCheck {
    FullForm() {
      super(LintMessage.FULL_RATE_WITH_DECIMALS, "%％", "(?<![\\d.])100\\.0+[%％]");
    }
  }

  /** Checks only a whole that is followed by what passed and what failed, in any order. */
  static final class CountsSum extends SentenceCheck {
    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> counts = sentence.counts();
      for (int i = 0; i + 2 < counts.size(); i++) {
        check(paragraph, sentence, counts.subList(i, counts.size()));
      }
    }

    private void check(Paragraph paragraph, Sentence sentence, List<Figure> counts) {
      Figure whole = counts.get(0);
      boolean passedFirst = Fraction.isNamed(counts.get(1), "合格");
      Figure passed = counts.get(passedFirst ? 1 : 2);
      Figure failed = counts.get(passedFirst ? 2 : 1);
      boolean three =
          Fraction.isInspected(whole)
              && Fraction.isNamed(passed, "合格")
              && Fraction.isFailed(failed)
              && whole.unit().equals(passed.unit())
              && whole.unit().equals(failed.unit());
      if (!three || addsUp(whole, counts.subList(1, counts.size()))) {
        return;
      }
      report(
          paragraph,
          sentence,
          failed,
          LintMessage.WRONG_COUNTS_SUM,
          passed.printed(),
          failed.printed(),
          passed.value().add(failed.value()),
          whole.printed());
    }

    /** Whether the counts after it, such as 基本合格, add up to the whole at some place. */
    private static boolean addsUp(Figure whole, List<Figure> parts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Figure part : parts) {
        sum = part.unit().equals(whole.unit()) ? sum.add(part.value()) : sum;
        if (sum.compareTo(whole.value()) == 0) {
          return true;
        }
      }
      return false;
    }
  }
}
