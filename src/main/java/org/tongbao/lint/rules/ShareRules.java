package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
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
