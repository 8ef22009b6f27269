package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.rules.FiguredSentences.Sentence;

/**
 * Two counts of a sentence of which a rate is the quotient.
 *
 * @param failed whether the part failed, and the rate is that of the others
 * @param certain whether the sentence leaves no other reading
 */
record Fraction(Figure part, Figure whole, boolean failed, boolean certain) {
  private static final Pattern WHOLE =
      Pattern.compile(".*(?:检查|抽查|抽检|监测|核查|巡查|收到|受理|应|发现(?=.{0,4}问题))(?!出|发现).{0,16}");

  private static final Pattern FAILED =
      Pattern.compile("(?:其中|共|有|和|发现|查出|检出)*不合格(?:的|数|政府网站|网站|政务新媒体|新媒体|频道|账号|样品)?(?:有|为|共)?");
  private static final Pattern GENERAL =
      Pattern.compile("^(?:其中|和|且|总体|整体|平均|综合|总|抽查|检查|抽检|监测|核查|本次|本季度|全[省市县区旗])+");
  private static final Pattern RATE = Pattern.compile("率(?:为|是|达|达到|仅为|均为|：)?$");

  static boolean isFailed(Figure figure) {
    return figure.isCount()
        && (FAILED.matcher(figure.before()).matches()
            || (figure.before().matches("(?:有|其中|其余|另有)?") && figure.after().startsWith("不合格")));
  }

  static boolean isInspected(Figure figure) {
    return WHOLE.matcher(figure.before()).matches();
  }

  /** Whether a count is of what a word names, such as 合格 or 按时办结. */
  static boolean isNamed(Figure part, String word) {
    String named = Pattern.quote(word);
    // the plain word first, as a pattern has to be compiled for it
    return (part.before().contains(word)
            && part.before().matches("(?:其中|共|有|均|已)*" + named + "(?:的|数|网站|账号)?(?:有|为|共)?"))
        || (part.after().startsWith(word) && part.after().matches(named + "(?!率).*"));
  }

  /**
   * What a rate should be the quotient of, where it is not the quotient of any two counts before it
   * in its sentence; null where nothing is wrong, or nothing can be said.
   */
  static @Nullable Fraction missedBy(Figure rate, Sentence sentence) {
    String named = name(rate);
    if (!rate.isPercent() || named.isEmpty()) {
      return null;
    }
    String word = named.endsWith("不合格") ? "不合格" : named.endsWith("合格") ? "合格" : named;
    String subject = named.substring(0, named.length() - word.length()).replaceFirst("的$", "");
    List<Figure> counts = sentence.countsBefore(rate);
    int at = last(counts, word);
    boolean failed = at < 0 && word.equals("合格");
    at = failed ? lastFailed(counts) : at;
    if (at < 0
        || counts.get(at).from() < closed(rate, word, sentence)
        || isQuotient(rate, word, counts)) {
      return null;
    }
    Figure part = counts.get(at);
    if (rate.value().compareTo(BigDecimal.valueOf(100)) == 0
        && sentence.between(part, rate).matches("(?s).*[全均都].*")) {
      return null;
    }
    List<Figure> wholes = wholes(part, counts.subList(0, at), closed(rate, word, sentence));
    if (wholes.isEmpty() || !(wholes.get(0).before() + wholes.get(0).after()).contains(subject)) {
      return null;
    }
    Figure whole = wholes.get(0);
    boolean listed = sentence.text().startsWith("、", whole.to());
    boolean certain = wholes.size() == 1 && isInspected(whole) && !listed;
    return new Fraction(part, whole, failed, certain);
  }

  /** What a rate is called, without 率 and general words: 合格, 按时办结, 政府网站合格. */
  private static String name(Figure rate) {
    if (!RATE.matcher(rate.before()).find()) {
      return "";
    }
    String name = RATE.matcher(rate.before()).replaceFirst("");
    name = GENERAL.matcher(name).replaceFirst("");
    return name.matches("[\\u4e00-\\u9fff]{2,12}") ? name : "";
  }

  /** Where the last rate of the same name ends: what stands before it belongs to that rate. */
  private static int closed(Figure rate, String word, Sentence sentence) {
    int end = 0;
    for (Figure other : sentence.figures()) {
      if (other.to() < rate.from() && other.isPercent() && name(other).endsWith(word)) {
        end = other.to();
      }
    }
    return end;
  }

  private static int last(List<Figure> counts, String word) {
    int at = counts.size() - 1;
    while (at >= 0 && !isNamed(counts.get(at), word)) {
      at--;
    }
    return at;
  }

  private static int lastFailed(List<Figure> counts) {
    int at = counts.size() - 1;
    while (at >= 0 && !isFailed(counts.get(at))) {
      at--;
    }
    return at;
  }

  /** The different counts that a part may be a part of, the nearest first. */
  private static List<Figure> wholes(Figure part, List<Figure> before, int from) {
    List<Figure> wholes = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Figure count = before.get(i);
      boolean larger = count.value().compareTo(part.value()) >= 0 && count.value().signum() > 0;
      boolean known = wholes.stream().anyMatch(w -> w.value().compareTo(count.value()) == 0);
      if (count.from() >= from && count.unit().equals(part.unit()) && larger && !known) {
        wholes.add(count);
      }
    }
    return wholes;
  }

  /**
   * Whether the rate is that of two of the counts, of sums of two, or of what they leave: of what
   * passed, the rest did not.
   */
  private static boolean isQuotient(Figure rate, String word, List<Figure> counts) {
    List<Figure> all = new ArrayList<>(counts);
    for (int i = 1; i < counts.size(); i++) {
      Figure count = counts.get(i);
      if (count.unit().equals(counts.get(i - 1).unit())) {
        BigDecimal sum = count.value().add(counts.get(i - 1).value());
        all.add(new Figure("", sum.toPlainString(), count.unit(), "", 0, 0));
      }
    }
    for (int w = 0; w < all.size(); w++) {
      for (int p = 0; p < all.size(); p++) {
        Figure whole = all.get(w);
        Figure part = all.get(p);
        boolean other = p != w && part.unit().equals(whole.unit());
        if (other
            && (isRate(rate, part.value(), whole)
                || (!isNamed(part, word)
                    && isRate(rate, whole.value().subtract(part.value()), whole)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRate(Figure rate, BigDecimal part, Figure whole) {
    return part.signum() >= 0
        && whole.value().signum() > 0
        && part.compareTo(whole.value()) <= 0
        && PrintedRate.of(part, whole.value(), rate.scale()).compareTo(rate.value()) == 0;
  }

  boolean isPartial() {
    return failed ? part.value().signum() > 0 : part.value().compareTo(whole.value()) < 0;
  }

  BigDecimal rate(int scale) {
    BigDecimal passed = failed ? whole.value().subtract(part.value()) : part.value();
    return PrintedRate.of(passed, whole.value(), scale);
  }

  /** The division in words: 509家÷515家, or （515家－6家）÷515家. */
  String words() {
    return failed
        ? "（" + whole.words() + "－" + part.words() + "）÷" + whole.words()
        : part.words() + "÷" + whole.words();
  }
}
