package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Means of each unit. */
final class MeanRules {
  private MeanRules() {}

  /**
   * A mean against the totals before it in its paragraph and the numbers of units that the text
   * names. Only a warning, as the number of units need not be printed.
   */
  static final class Mean extends Check {
    private static final Pattern EACH = Pattern.compile(".*平均(?:每个|每家|每[^天日周月年季次人\\d]).{0,12}");

    private final Set<BigDecimal> numbers = new HashSet<>();
    private final List<Stated> stated = new ArrayList<>();

    private record Stated(Paragraph paragraph, String words, Figure mean, List<Figure> totals) {}

    @Override
    void paragraph(Paragraph paragraph) {
      List<Figure> before = new ArrayList<>();
      for (Sentence sentence : sentences().of(paragraph)) {
        for (Figure figure : sentence.figures()) {
          if (figure.isOfUnits() && figure.unit().matches("[家个户]")) {
            numbers.add(figure.value());
          }
          if (EACH.matcher(figure.before()).matches() && figure.unit().length() == 1) {
            String words = Words.around(sentence.text(), figure.from(), figure.to());
            stated.add(new Stated(paragraph, words, figure, List.copyOf(before)));
          } else if (figure.isOfUnits()) {
            before.add(figure);
          }
        }
      }
    }

    @Override
    void end() {
      for (Stated one : stated) {
        List<Figure> totals =
            one.totals().stream()
                .filter(total -> total.unit().equals(one.mean().unit()))
                .filter(total -> total.value().compareTo(one.mean().value()) > 0)
                .toList();
        if (!totals.isEmpty() && totals.stream().noneMatch(total -> isMean(one.mean(), total))) {
          report(
              one.paragraph().spot(),
              one.words(),
              LintMessage.DOUBTFUL_MEAN,
              one.mean().words(),
              totals.get(0).words());
        }
      }
    }

    private boolean isMean(Figure mean, Figure total) {
      return numbers.stream()
          .filter(number -> number.signum() > 0)
          .map(number -> total.value().divide(number, mean.scale(), RoundingMode.HALF_UP))
          .anyMatch(quotient -> quotient.compareTo(mean.value()) == 0);
    }
  }
}
