package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** What a sentence calls the highest and the lowest, their difference and the mean. */
final class ExtremeRules {
  private static final Pattern EXTREME = Pattern.compile("最高(?!人民|检察)|最[多大低少小]");

  private ExtremeRules() {}

  /** A figure that the text calls the highest or the lowest. */
  private record Extreme(Figure figure, boolean high, String subject) {
    /** What it is an extreme of: its unit, or the character after it, such as 分. */
    String measure() {
      return ExtremeRules.measure(figure);
    }

    boolean isOf(Extreme other) {
      boolean same = subject.equals(other.subject) || subject.isEmpty() || other.subject.isEmpty();
      return same && measure().equals(other.measure()) && !measure().isEmpty();
    }
  }

  private static String measure(Figure figure) {
    String after = figure.after();
    return !figure.unit().isEmpty() || after.isEmpty() ? figure.unit() : after.substring(0, 1);
  }

  private static List<Extreme> in(Sentence sentence) {
    List<Extreme> extremes = new ArrayList<>();
    Matcher word = EXTREME.matcher(sentence.text());
    while (word.find()) {
      Figure figure = named(sentence, word.end());
      if (figure != null) {
        int clause = lastMark(sentence.text(), word.start());
        String subject = sentence.text().substring(clause, word.start());
        extremes.add(new Extreme(figure, "高多大".contains(word.group().substring(1, 2)), subject));
      }
    }
    return extremes;
  }

  /** The figure that follows 最高: in its clause, or after 为 in the next. */
  private static @Nullable Figure named(Sentence sentence, int from) {
    for (Figure figure : sentence.figures()) {
      if (figure.from() >= from) {
        String between = sentence.text().substring(from, figure.from());
        return between.matches("[^，；、）]{0,20}|[^，；、）]{0,20}，(?:为|达|是|仅|达到|仅为|均为)*") ? figure : null;
      }
    }
    return null;
  }

  private static int lastMark(String text, int before) {
    int at = before;
    while (at > 0 && "，；：、（）".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  /** Sentences with one highest and one lowest of the same thing. */
  private abstract static class Pairs extends SentenceCheck {
    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      if (sentence.text().indexOf('最') < 0) {
        return;
      }
      List<Extreme> extremes = in(sentence);
      for (int i = 1; i < extremes.size(); i++) {
        Extreme one = extremes.get(i - 1);
        Extreme two = extremes.get(i);
        if (one.high() != two.high() && one.isOf(two)) {
          Extreme high = one.high() ? one : two;
          check(paragraph, sentence, high.figure(), (one.high() ? two : one).figure());
        }
      }
    }

    abstract void check(Paragraph paragraph, Sentence sentence, Figure high, Figure low);
  }

  static final class Order extends Pairs {
    @Override
    void check(Paragraph paragraph, Sentence sentence, Figure high, Figure low) {
      if (high.value().compareTo(low.value()) < 0) {
        report(
            paragraph, sentence, high, LintMessage.HIGHEST_BELOW_LOWEST, high.words(), low.words());
      }
    }
  }

  /** A mean that is not between the lowest and the highest. */
  static final class Mean extends Pairs {
    private static final Pattern MEAN = Pattern.compile(".*平均[^，]{0,10}");

    @Override
    void check(Paragraph paragraph, Sentence sentence, Figure high, Figure low) {
      for (Figure mean : sentence.figures()) {
        boolean one = MEAN.matcher(mean.before()).matches() && measure(mean).equals(measure(high));
        boolean outside =
            mean.value().compareTo(high.value()) > 0 || mean.value().compareTo(low.value()) < 0;
        if (one && outside && high.value().compareTo(low.value()) >= 0) {
          report(
              paragraph,
              sentence,
              mean,
              LintMessage.MEAN_OUTSIDE,
              mean.words(),
              low.words(),
              high.words());
        }
      }
    }
  }

  /** 相差: the difference of the highest and the lowest, or of the only two rates before it. */
  static final class Difference extends SentenceCheck {
    private static final Pattern APART = Pattern.compile(".*(?:相差|差距|差值|极差|分差)(?:为|是|达|达到|仅|了)*");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      for (Figure stated : sentence.figures()) {
        boolean points = stated.unit().equals(Figure.POINTS);
        if (APART.matcher(stated.before()).matches()) {
          String measure = points ? Figure.PERCENT : measure(stated);
          List<Figure> two = operands(sentence, stated, measure);
          if (two.size() == 2 && !measure.isEmpty()) {
            check(paragraph, sentence, stated, two);
          }
        }
      }
    }

    /** The only two figures of a measure before the difference. */
    private static List<Figure> operands(Sentence sentence, Figure stated, String measure) {
      List<Figure> extremes =
          in(sentence).stream()
              .map(Extreme::figure)
              .filter(figure -> figure.to() <= stated.from() && measure(figure).equals(measure))
              .toList();
      return !extremes.isEmpty()
          ? extremes
          : sentence.figures().stream()
              .filter(figure -> figure.to() <= stated.from() && measure(figure).equals(measure))
              .toList();
    }

    private void check(Paragraph paragraph, Sentence sentence, Figure stated, List<Figure> two) {
      BigDecimal asked = two.get(0).value().subtract(two.get(1).value()).abs();
      // rates may be rounded after they were subtracted
      BigDecimal allowed =
          stated.unit().equals(Figure.POINTS)
              ? BigDecimal.ONE.movePointLeft(stated.scale())
              : BigDecimal.ZERO;
      if (asked.subtract(stated.value()).abs().compareTo(allowed) > 0) {
        report(
            paragraph,
            sentence,
            stated,
            LintMessage.WRONG_DIFFERENCE,
            two.get(0).words(),
            two.get(1).words(),
            asked.stripTrailingZeros().toPlainString(),
            stated.printed());
      }
    }
  }

  /** Another figure of the same list goes beyond the one that is called the highest. */
  static final class Listed extends SentenceCheck {
    private static final Pattern OTHER =
        Pattern.compile("上|去年|同期|同比|环比|比|较|由|从|超过|不低于|不少于|以上|满分|占|平均|提高|下降|总|共");

    /** Who has a count. */
    private static final Pattern HOLDER =
        Pattern.compile("[\\u4e00-\\u9fff]{1,10}[省市县区旗镇乡局办厅委站网](?:为|有)?");

    @Override
    void check(Paragraph paragraph, Sentence sentence) {
      if (sentence.text().indexOf('最') < 0) {
        return;
      }
      List<Extreme> extremes = in(sentence);
      for (Extreme extreme : extremes) {
        Figure beyond = beyond(sentence, extreme, extremes);
        if (beyond != null) {
          report(
              paragraph,
              sentence,
              extreme.figure(),
              extreme.high() ? LintMessage.NOT_HIGHEST : LintMessage.NOT_LOWEST,
              extreme.figure().words(),
              beyond.words());
        }
      }
    }

    private static @Nullable Figure beyond(
        Sentence sentence, Extreme extreme, List<Extreme> extremes) {
      for (Figure figure : sentence.figures()) {
        int compared = figure.value().compareTo(extreme.figure().value());
        boolean own = extremes.stream().anyMatch(other -> other.figure().equals(figure));
        boolean listed = measure(figure).equals(extreme.measure()) && !extreme.measure().isEmpty();
        if (!own
            && listed
            && (extreme.high() ? compared > 0 : compared < 0)
            && !OTHER.matcher(figure.before() + figure.after()).find()
            && isOfSubject(figure, extreme)) {
          return figure;
        }
      }
      return null;
    }

    /** Whether the words before a figure name no other measure than the extreme's. */
    private static boolean isOfSubject(Figure figure, Extreme extreme) {
      int at = figure.before().indexOf('率');
      String ownSubject = extreme.subject() + extreme.figure().before();
      if (!figure.isPercent()) {
        return figure.isCount() && HOLDER.matcher(figure.before()).matches();
      }
      return at < 0 || ownSubject.contains(figure.before().substring(Math.max(0, at - 2), at + 1));
    }
  }
}
