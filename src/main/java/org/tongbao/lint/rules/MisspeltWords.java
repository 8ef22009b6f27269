package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/**
 * Words of which one character is wrong: the text divides into far more frequent words when it is
 * replaced by one that sounds or looks alike, or when two are exchanged. What stands in a table or
 * twice in the document is a name.
 */
final class MisspeltWords extends DocumentWords {
  private static final Pattern STRETCH = Pattern.compile("[\\u4e00-\\u9fff0-9]{2,}+(?!〔)");

  /** Two syllables that were typed and not chosen from; not demo, menu and other words. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<=[\\u4e00-\\u9fff，。；：、])(?!(?:demo|data|menu|media|beta|meta|site|note|online)(?![a-z]))"
              + "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang?|i?ao?|ai|e[in]?|eng|er|ie|in|ing|i|iu|i?ong|ou|uo|ua|uai|uang?|ui|un|u|ue|(?<=[bpmfw])o)){2,}"
              + "(?=[\\u4e00-\\u9fff，。；：、])");

  /** How much less the text must cost, by the lexicon's costs. */
  private static final int LEAST = 14;

  /** A word that costs more is rare: it is meant only where the document has it elsewhere. */
  private static final int COMMON = 20;

  /** A character that costs more hardly ever is a word of its own. */
  private static final int COMMON_ONE = 16;

  /**
   * A character that costs less is a word such as 的 or 和; two that cost more, side by side, are
   * few.
   */
  private static final int FUNCTION = 11;

  /** So much less is enough where the document has the right word elsewhere. */
  private static final int ELSEWHERE = 5;

  /** The last characters of names of places, which {@link SpellingRules.Names} compares. */
  private static final String AREAS = "省市州县区旗乡镇村";

  /** What makes words with any other: 不实, 本机, 所述. */
  private static final String PREFIXES = "不未无各本该每所被再已将可";

  /** No word of two characters or more costs less. */
  private static final int CHEAPEST = 12;

  /** A word instead of what is written from a place on. */
  private record Instead(int from, int to, String word, int gain) {
    boolean overlaps(Instead other) {
      return from < other.to && other.from < to;
    }
  }

  @Override
  void end() {
    super.end();
    new TermVariants(this).search(paragraphs());
  }

  @Override
  void search(Paragraph paragraph) {
    Matcher letters = LETTERS.matcher(paragraph.text());
    while (letters.find()) {
      if (!isName(paragraph.text(), letters.start(), letters.end())) {
        String words = Words.around(paragraph.text(), letters.start(), letters.end());
        report(paragraph.spot(), words, LintMessage.LETTERS_LEFT, letters.group());
      }
    }
    Matcher stretch = STRETCH.matcher(paragraph.text());
    while (stretch.find()) {
      search(paragraph, stretch.start(), stretch.group());
    }
  }

  private void search(Paragraph paragraph, int start, String stretch) {
    List<Instead> found = new ArrayList<>();
    List<Instead> best = new Division(stretch).cheaper();
    best.sort(Comparator.comparingInt(Instead::gain).reversed());
    for (Instead one : best) {
      if (found.stream().noneMatch(one::overlaps) && isWrong(paragraph.text(), start, one)) {
        found.add(one);
        int from = start + one.from;
        int to = start + one.to;
        String written = paragraph.text().substring(from, to);
        String words = Words.around(paragraph.text(), from, to);
        String meant = withNumber(one.word, written);
        report(paragraph, from, to, words, LintMessage.TERM_MISSPELT, written, meant);
      }
    }
  }

  private static String withNumber(String word, String written) {
    return word.charAt(0) == '0' ? written.charAt(0) + word.substring(1) : word;
  }

  private boolean isWrong(String text, int start, Instead instead) {
    int to = start + instead.to;
    boolean place = AREAS.indexOf(text.charAt(to < text.length() ? to : to - 1)) >= 0;
    boolean prefixed =
        to - start - instead.from == 2
            && text.charAt(start + instead.from) == instead.word.charAt(0)
            && PREFIXES.indexOf(instead.word.charAt(0)) >= 0;
    return !prefixed
        && (instead.gain >= 0 || times(instead.word) > 0)
        && !place
        && AREAS.indexOf(text.charAt(to - 1)) < 0
        && !isName(text, start + instead.from, to);
  }

  /** How a stretch of text divides into words. */
  private static final class Division {
    private final char[] text;

    /** What all up to a place costs at least, and all from it on. */
    private final int[] before;

    private final int[] after;

    /** Up to each place the number of characters in words that are hardly ever written. */
    private final int[] doubtful;

    private final List<Instead> cheaper = new ArrayList<>();
    private @Nullable String word;
    private int least;

    Division(String stretch) {
      text = stretch.replaceAll("[0-9]", "0").toCharArray();
      before = new int[text.length + 1];
      after = new int[text.length + 1];
      doubtful = new int[text.length + 1];
      divide();
    }

    private void divide() {
      int[] words = new int[text.length + 1];
      Arrays.fill(before, 1, before.length, Integer.MAX_VALUE);
      Arrays.fill(after, 0, text.length, Integer.MAX_VALUE);
      for (int from = 0; from < text.length; from++) {
        for (int to = from + 1; to <= Math.min(from + Lexicon.LONGEST, text.length); to++) {
          int cost = before[from] + Lexicon.cost(text, from, to - from);
          words[to] = cost < before[to] ? from : words[to];
          before[to] = Math.min(before[to], cost);
        }
      }
      for (int from = text.length - 1; from >= 0; from--) {
        for (int to = from + 1; to <= Math.min(from + Lexicon.LONGEST, text.length); to++) {
          after[from] = Math.min(after[from], after[to] + Lexicon.cost(text, from, to - from));
        }
      }
      int next = 0;
      for (int to = text.length; to > 0; to = words[to]) {
        int cost = before[to] - before[words[to]];
        boolean one = to - words[to] == 1;
        if (cost > (one ? COMMON_ONE : COMMON) || (one && cost > FUNCTION && next > FUNCTION)) {
          Arrays.fill(doubtful, words[to] + 1, to + 1, 1);
        }
        next = one ? cost : 0;
      }
      for (int i = 1; i <= text.length; i++) {
        doubtful[i] += doubtful[i - 1];
      }
    }

    /** What may be meant; a gain below zero is enough only for a word that stands elsewhere. */
    List<Instead> cheaper() {
      for (int length = 2; length <= Lexicon.LONGEST; length++) {
        for (int from = 0; from + length <= text.length; from++) {
          if (doubtful[from + length] > doubtful[from]) {
            window(from, length, after[0] - before[from] - after[from + length] - LEAST);
          }
        }
      }
      return cheaper;
    }

    /**
     * @param most what the right word may cost
     */
    private void window(int from, int length, int most) {
      word = null;
      least = most + ELSEWHERE;
      if (least < CHEAPEST) {
        return;
      }
      char[] written = Arrays.copyOfRange(text, from, from + length);
      for (int i = 0; i < length; i++) {
        replace(written, i, Sounds.alike(written[i]));
        replace(written, i, Shapes.alike(written[i]));
        if (i > 0 && written[i] != '0' && written[i - 1] != '0') {
          exchange(written, i);
          compare(written);
          exchange(written, i);
        }
      }
      if (word != null) {
        int gain = least > COMMON ? Math.min(-1, most - least) : most - least;
        cheaper.add(new Instead(from, from + length, word, gain));
      }
    }

    private static void exchange(char[] written, int i) {
      char c = written[i];
      written[i] = written[i - 1];
      written[i - 1] = c;
    }

    private void replace(char[] written, int i, String others) {
      char own = written[i];
      for (int k = 0; k < others.length(); k++) {
        written[i] = others.charAt(k);
        if (written[i] != own) {
          compare(written);
        }
      }
      written[i] = own;
    }

    private void compare(char[] written) {
      int cost = Lexicon.cost(written, 0, written.length);
      if (cost <= least) {
        least = cost;
        word = new String(written);
      }
    }
  }
}
