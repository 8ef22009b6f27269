package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Shares of a total. */
final class ShareRules {
  private static final Pattern SHARE =
      Pattern.compile("(?:各|分别)?占(?:比|总数|全部|总量|总体|检查总数|抽查总数|留言总数|的|为|达|约)*");

  /** The same after the name of the part. */
  private static final Pattern NAMED_SHARE = Pattern.compile("[^占]*" + SHARE);

  private ShareRules() {}

  /** 共…件，其中…件，占…%: the only total is printed. */
  static final class ShareFraction extends SentenceCheck {
    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> figures = sentence.figures();
      for (int i = 2; i < figures.size(); i++) {
        Figure share = figures.get(i);
        Figure part = figures.get(i - 1);
        boolean exact = !share.before().contains("约");
        if (exact && share.isPercent() && SHARE.matcher(share.before()).matches()) {
          check(paragraph, sentence, part, share);
        }
      }
    }

    private void check(Paragraph paragraph, Sentence sentence, Figure part, Figure share) {
      List<Figure> before =
          sentence.countsBefore(share).stream()
              .filter(count -> count.from() < part.from() && count.unit().equals(part.unit()))
              .filter(count -> count.value().compareTo(part.value()) >= 0)
              .toList();
      if (!part.isCount() || before.size() != 1 || before.get(0).value().signum() == 0) {
        return;
      }
      Figure whole = before.get(0);
      boolean opens = sentence.between(whole, part).matches("(?s)[^；]*其中[^，；]*");
      BigDecimal asked = PrintedRate.of(part.value(), whole.value(), share.scale());
      // several shares may be adjusted so that they make 100%
      boolean several = sentence.text().split("占", -1).length > 2;
      BigDecimal allowed = several ? BigDecimal.ONE.movePointLeft(share.scale()) : BigDecimal.ZERO;
      if (opens && asked.subtract(share.value()).abs().compareTo(allowed) > 0) {
        report(
            paragraph,
            sentence,
            share,
            LintMessage.WRONG_SHARE,
            part.words() + "÷" + whole.words(),
            share.words(),
            PrintedRate.print(asked));
      }
    }
  }

  /** 占在运行总数（26个）的76.92%: the whole is printed in brackets. */
  static final class ShareOfNamed extends SentenceCheck {
    private static final Pattern BETWEEN =
        Pattern.compile("[，（]?[^，；。（）]{0,8}[，（]?占[^，；。（）]{0,14}（?");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> figures = sentence.figures();
      for (int i = 0; i + 2 < figures.size(); i++) {
        Figure part = figures.get(i);
        Figure whole = figures.get(i + 1);
        Figure share = figures.get(i + 2);
        boolean named =
            part.isCount()
                && part.unit().equals(whole.unit())
                && whole.value().signum() > 0
                && share.isPercent()
                && BETWEEN.matcher(sentence.between(part, whole)).matches()
                && sentence.between(whole, share).matches("）的?|的");
        BigDecimal asked =
            named ? PrintedRate.of(part.value(), whole.value(), share.scale()) : share.value();
        if (asked.compareTo(share.value()) != 0) {
          report(
              paragraph,
              sentence,
              share,
              LintMessage.WRONG_SHARE_OF_NAMED,
              part.words() + "÷" + whole.words(),
              share.words(),
              PrintedRate.print(asked));
        }
      }
    }
  }

  /** A bare 占…% that is the share of no count that the text prints, nor of two parts together. */
  static final class ShareDoubtful extends Check {
    private static final Pattern BARE =
        Pattern.compile("，(?:占(?:比|总数|全部|总量)?|(?:抽查|抽样|抽检|检查)比例)(?:为|达)?");
    private final List<Stated> stated = new ArrayList<>();
    private final Set<BigDecimal> counts = new HashSet<>();

    private record Stated(Paragraph paragraph, String words, Figure part, Figure share) {}

    @Override
    void paragraph(Paragraph paragraph) {
      for (Sentence sentence : sentences().of(paragraph)) {
        List<Figure> figures = sentence.figures();
        List<Figure> parts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
          Figure figure = figures.get(i);
          boolean share = i > 0 && figure.isPercent() && figures.get(i - 1).isOfUnits();
          if (figure.isOfUnits()) {
            counts.add(figure.value());
          } else if (share
              && !figures.get(i - 1).before().contains("其中") // ShareFraction reports it
              && BARE.matcher(sentence.between(figures.get(i - 1), figure)).matches()) {
            String words = Words.around(sentence.text(), figure.from(), figure.to());
            stated.add(new Stated(paragraph, words, figures.get(i - 1), figure));
            parts.add(figures.get(i - 1));
          }
        }
        parts.stream().map(Figure::value).reduce(BigDecimal::add).ifPresent(counts::add);
      }
    }

    @Override
    void end() {
      for (Stated one : stated) {
        BigDecimal part = one.part().value();
        List<BigDecimal> wholes =
            counts.stream().filter(count -> count.compareTo(part) > 0).sorted().toList();
        BigDecimal step = BigDecimal.ONE.movePointLeft(one.share().scale());
        boolean known =
            wholes.stream()
                .map(whole -> PrintedRate.of(part, whole, one.share().scale()))
                .anyMatch(rate -> rate.subtract(one.share().value()).abs().compareTo(step) <= 0);
        boolean all = one.share().value().compareTo(BigDecimal.valueOf(100)) == 0;
        if (!wholes.isEmpty() && !known && !all && part.signum() > 0) {
          report(
              one.paragraph().spot(),
              one.words(),
              LintMessage.DOUBTFUL_SHARE,
              one.part().words(),
              one.share().words());
        }
      }
    }
  }

  /** One thing may fall under several of the shares, so that this is only a warning. */
  static final class SharesSum extends SentenceCheck {
    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      List<Figure> shares = new ArrayList<>();
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal rounding = BigDecimal.ZERO;
      for (Figure figure : sentence.figures()) {
        if (figure.isPercent() && NAMED_SHARE.matcher(figure.before()).matches()) {
          shares.add(figure);
          sum = sum.add(figure.value());
          rounding = rounding.add(new BigDecimal("0.5").movePointLeft(figure.scale()));
        }
      }
      boolean one = shares.size() > 1 && !nested(sentence, shares);
      if (one && sum.subtract(rounding).compareTo(BigDecimal.valueOf(100)) > 0) {
        Figure last = shares.get(shares.size() - 1);
        String words = sum.toPlainString() + "%";
        report(paragraph, sentence, last, LintMessage.SHARES_ABOVE_ALL, shares.size(), words);
      }
    }

    /** Whether a share may be one of another share, or of another total. */
    private static boolean nested(Sentence sentence, List<Figure> shares) {
      String between = sentence.between(shares.get(0), shares.get(shares.size() - 1));
      return between.contains("其中") || between.contains("；");
    }
  }
}
