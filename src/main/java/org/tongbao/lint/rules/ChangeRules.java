package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/** Rises and falls of rates. */
final class ChangeRules {
  private static final String RISES = "提高|提升|上升|增长|增加";
  private static final Pattern CHANGE =
      Pattern.compile(".*(?:" + RISES + "|下降|降低|减少|回落)了?$", Pattern.DOTALL);
  private static final Pattern RISE = Pattern.compile(".*(?:" + RISES + ")了?$", Pattern.DOTALL);

  /** A change that names nothing but what it is compared with. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?s)[，、]?(?:比|较|与|和|同比|环比|相比|相较|于|上一?个?季度|上期|上次|上年度?|上月|去年|同期|第?[一二三四]季度"
              + "|年|的|分别|有所|均|又|略有|小幅|大幅|整体|总体|增幅|降幅|，|、)*(?:"
              + RISES
              + "|下降|降低|减少|回落)了?");

  private ChangeRules() {}

  /** Whether the words before a change name no other thing that rises or falls. */
  private static boolean isBare(String words) {
    return BARE.matcher(words.replaceAll("\\d", "")).matches();
  }

  /** What a rate or a change is compared with. */
  private enum Basis {
    YEAR("同比|去年|上年|同期"),
    LAST("环比|上一?个?季度|上期|上次|上月|上半年"),
    FROM("由|从"),
    NONE("");

    private final Pattern words;

    Basis(String words) {
      this.words = Pattern.compile(words);
    }

    static Basis of(String text) {
      for (Basis basis : values()) {
        if (basis != NONE && basis.words.matcher(text).find()) {
          return basis;
        }
      }
      return NONE;
    }
  }

  /** A stated change with the two rates between which it is; they are null where not certain. */
  private record Change(Figure stated, @Nullable Figure now, @Nullable Figure earlier) {
    boolean rises() {
      return RISE.matcher(stated.before()).matches();
    }
  }

  private abstract static class Changes extends SentenceCheck {
    @Override
    final void check(Paragraph paragraph, Sentence sentence) {
      int from = 0;
      for (int at = 0; at <= sentence.text().length(); at++) {
        if (at == sentence.text().length() || sentence.text().charAt(at) == '；') {
          check(paragraph, sentence, within(sentence, from, at));
          from = at;
        }
      }
    }

    /** The rates and changes between two semicolons. */
    private static List<Figure> within(Sentence sentence, int from, int to) {
      return sentence.figures().stream()
          .filter(figure -> figure.from() >= from && figure.to() <= to)
          .filter(figure -> figure.isPercent() || figure.unit().equals(Figure.POINTS))
          .toList();
    }

    private void check(Paragraph paragraph, Sentence sentence, List<Figure> figures) {
      List<Figure> rates = new ArrayList<>();
      for (Figure figure : figures) {
        if (CHANGE.matcher(figure.before()).matches()) {
          check(paragraph, sentence, change(sentence, figure, figures, rates));
        } else {
          rates.add(figure);
        }
      }
    }

    /** Finds the two rates: the earlier one right before the change, or 由 … 提高到 …. */
    private static Change change(
        Sentence sentence, Figure stated, List<Figure> figures, List<Figure> rates) {
      List<Figure> now = rates.stream().filter(rate -> !isEarlier(rate)).toList();
      Figure previous =
          figures.indexOf(stated) > 0 ? figures.get(figures.indexOf(stated) - 1) : null;
      Basis basis = previous == null ? Basis.NONE : Basis.of(sentence.between(previous, stated));
      boolean bare = previous != null && isBare(sentence.between(previous, stated));
      if (previous == null || now.size() != 1 || !rates.contains(previous) || !bare) {
        return new Change(stated, null, null);
      }
      if (isEarlier(previous)) {
        boolean same = basis == Basis.NONE || basis == Basis.of(previous.before());
        boolean plain = !previous.before().matches("(?s).*率.*(?:比|较|与).*|.*[^，]率(?:为|是)?");
        return same && plain
            ? new Change(stated, now.get(0), previous)
            : new Change(stated, null, null);
      }
      boolean fromTo = rates.size() == 2 && Basis.of(rates.get(0).before()) != Basis.NONE;
      return fromTo && (basis == Basis.NONE || basis == Basis.of(rates.get(0).before()))
          ? new Change(stated, previous, rates.get(0))
          : new Change(stated, null, null);
    }

    private static boolean isEarlier(Figure rate) {
      return Basis.of(rate.before()) != Basis.NONE;
    }

    abstract void check(Paragraph paragraph, Sentence sentence, Change change);
  }

  /** Changes whose two rates are printed. */
  private abstract static class Differences extends Changes {
    @Override
    final void check(Paragraph paragraph, Sentence sentence, Change change) {
      Figure now = change.now();
      Figure earlier = change.earlier();
      if (now != null && earlier != null) {
        check(paragraph, sentence, change, now.value().subtract(earlier.value()), earlier);
      }
    }

    abstract void check(
        Paragraph paragraph, Sentence sentence, Change change, BigDecimal risen, Figure earlier);

    /** The difference as the change would print it. */
    static BigDecimal printed(Figure stated, BigDecimal risen) {
      BigDecimal size = risen.abs();
      return stated.scale() < size.scale()
          ? size.setScale(stated.scale(), RoundingMode.HALF_UP)
          : size;
    }

    /** Whether they differ by one in the last place, as rates that are rounded later do. */
    static boolean near(Figure stated, BigDecimal risen) {
      BigDecimal apart = stated.value().subtract(printed(stated, risen)).abs();
      return apart.compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) <= 0;
    }
  }

  static final class RateDifference extends Differences {
    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Change change, BigDecimal risen, Figure earlier) {
      Figure stated = change.stated();
      if (risen.signum() != 0 && change.rises() != risen.signum() > 0) {
        report(
            paragraph,
            sentence,
            stated,
            LintMessage.WRONG_RATE_DIRECTION,
            earlier.words(),
            stated.before().replaceFirst("(?s).*[，的]", "") + stated.words());
      } else if (stated.unit().equals(Figure.POINTS) && !near(stated, risen)) {
        report(
            paragraph,
            sentence,
            stated,
            LintMessage.WRONG_RATE_DIFFERENCE,
            printed(stated, risen).toPlainString(),
            stated.printed());
      }
    }
  }

  /** 合格率78.57%，比上期下降34.29个百分点: no rate was above 100% or below 0. */
  static final class Bounds extends Changes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    void check(Paragraph paragraph, Sentence sentence, Change change) {
      Figure stated = change.stated();
      List<Figure> rates =
          sentence.figures().stream()
              .filter(figure -> figure.isPercent() && figure.to() <= stated.from())
              .filter(figure -> !CHANGE.matcher(figure.before()).matches())
              .toList();
      boolean beyond =
          rates.stream()
              .map(rate -> change.rises() ? rate.value() : HUNDRED.subtract(rate.value()))
              .allMatch(most -> stated.value().compareTo(most) > 0);
      if (stated.unit().equals(Figure.POINTS) && !rates.isEmpty() && beyond) {
        Figure now = rates.get(rates.size() - 1);
        report(paragraph, sentence, stated, LintMessage.CHANGE_BEYOND, now.words(), stated.words());
      }
    }
  }

  static final class RateDifferenceNear extends Differences {
    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Change change, BigDecimal risen, Figure earlier) {
      Figure stated = change.stated();
      boolean same = stated.value().compareTo(printed(stated, risen)) == 0;
      boolean direct = risen.signum() != 0 && change.rises() == risen.signum() > 0;
      if (stated.unit().equals(Figure.POINTS) && direct && !same && near(stated, risen)) {
        report(
            paragraph,
            sentence,
            stated,
            LintMessage.NEAR_RATE_DIFFERENCE,
            printed(stated, risen).toPlainString(),
            stated.printed());
      }
    }
  }

  static final class PercentPoints extends Differences {
    private static final Pattern RATE = Pattern.compile(".*率(?:为|是|达|达到)?$");

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      for (Sentence sentence : sentences().of(paragraph)) {
        for (Figure figure : sentence.figures()) {
          if (figure.unit().equals(Figure.POINTS) && RATE.matcher(figure.before()).matches()) {
            String asked = figure.printed() + "%";
            report(paragraph, sentence, figure, LintMessage.RATE_IN_POINTS, figure.words(), asked);
          }
        }
      }
    }

    @Override
    void check(
        Paragraph paragraph, Sentence sentence, Change change, BigDecimal risen, Figure earlier) {
      Figure stated = change.stated();
      if (stated.isPercent() && stated.value().compareTo(risen.abs()) == 0) {
        String asked = stated.printed() + "个百分点";
        report(
            paragraph, sentence, stated, LintMessage.DIFFERENCE_IN_PERCENT, stated.words(), asked);
      }
    }
  }

  /** Only one rate is printed, so that the change may also be meant as a growth in percent. */
  static final class RateRise extends Changes {
    private static final Pattern RATE = Pattern.compile("(?s).*(?:率|比例|比重|占比)(?:为|是|达|达到|均为)?$");

    /** 采用率比上期下降: the rate itself is not printed. */
    private static final Pattern OF_RATE =
        Pattern.compile(
            "(?s).*(?:合格|整改|采用|办结|达标|覆盖|接入|备案|抽查|检查|更新|回应|可用|完成|优秀)率[，]?"
                + "(?:比|较|与|同比|环比)?(?:20\\d\\d年)?(?:第?[一二三四]季度|上一?个?季度|上期|上次|上年度?|去年|同期)*(?:相比|相较)?[，]?"
                + "(?:有所|分别|均|又|略有)?(?:"
                + RISES
                + "|下降|降低|减少|回落)了?");

    @Override
    void check(Paragraph paragraph, Sentence sentence, Change change) {
      Figure stated = change.stated();
      int at = sentence.figures().indexOf(stated) - 1;
      while (at >= 0 && sentence.figures().get(at).unit().isEmpty()) {
        at--;
      }
      if (!stated.isPercent() || change.earlier() != null) {
        return;
      }
      if (OF_RATE.matcher(sentence.text().substring(0, stated.from())).matches()) {
        report(paragraph, sentence, stated, LintMessage.RISE_IN_PERCENT, stated.words());
        return;
      }
      if (at < 0) {
        return;
      }
      Figure rate = sentence.figures().get(at);
      boolean points = rate.unit().equals(Figure.POINTS) && CHANGE.matcher(rate.before()).matches();
      boolean ofRate = rate.isPercent() && RATE.matcher(rate.before()).matches();
      if ((points || ofRate) && isBare(sentence.between(rate, stated))) {
        report(paragraph, sentence, stated, LintMessage.RISE_IN_PERCENT, stated.words());
      }
    }
  }
}
