package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tongbao.compare.TextChanges.ChangedFigure;
import org.tongbao.compare.TextChanges.Kind;
import org.tongbao.compare.TextChanges.Stretch;

/** The changed words of one line: its longest common words stay, all others are gone or new. */
final class WordChanges {
  /** A figure is one word; of all other text each character. */
  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?[%％]?|\\X");

  /** Longer lines are compared as a whole; the table would take too much memory. */
  private static final int MOST_PAIRS = 4_000_000;

  private final List<String> before;
  private final List<String> now;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<ChangedFigure> figures = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final List<String> added = new ArrayList<>();
  private final StringBuilder same = new StringBuilder();
  private int common;

  private WordChanges(List<String> before, List<String> now) {
    this.before = before;
    this.now = now;
  }

  static WordChanges between(String before, String now) {
    WordChanges changes = new WordChanges(words(before), words(now));
    changes.compare();
    return changes;
  }

  static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }

  static boolean isFigure(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** The whole line, in stretches. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** The figures that differ. */
  List<ChangedFigure> figures() {
    return figures;
  }

  /** How much of both lines is common: 0 for nothing, 1 for all. */
  double common() {
    return 2.0 * common / (before.size() + now.size());
  }

  private void compare() {
    if ((long) before.size() * now.size() > MOST_PAIRS) {
      gone.addAll(before);
      added.addAll(now);
    } else {
      follow(longest());
    }
    endOfSame();
    endOfChange();
  }

  private void follow(int[][] longest) {
    int b = 0;
    int n = 0;
    while (b < before.size() || n < now.size()) {
      if (b < before.size() && n < now.size() && before.get(b).equals(now.get(n))) {
        endOfChange();
        same.append(before.get(b++));
        n++;
        common++;
      } else if (n == now.size() || (b < before.size() && longest[b + 1][n] >= longest[b][n + 1])) {
        endOfSame();
        gone.add(before.get(b++));
      } else {
        endOfSame();
        added.add(now.get(n++));
      }
    }
  }

  /** How many words the rests of both lines have in common, from each word on. */
  private int[][] longest() {
    int[][] longest = new int[before.size() + 1][now.size() + 1];
    for (int b = before.size() - 1; b >= 0; b--) {
      for (int n = now.size() - 1; n >= 0; n--) {
        longest[b][n] =
            before.get(b).equals(now.get(n))
                ? longest[b + 1][n + 1] + 1
                : Math.max(longest[b + 1][n], longest[b][n + 1]);
      }
    }
    return longest;
  }

  private void endOfSame() {
    if (!same.isEmpty()) {
      stretches.add(new Stretch(Kind.BOTH, same.toString()));
      same.setLength(0);
    }
  }

  private void endOfChange() {
    List<String> left = gone.stream().filter(WordChanges::isFigure).toList();
    List<String> right = added.stream().filter(WordChanges::isFigure).toList();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      figures.add(
          new ChangedFigure(
              i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : ""));
    }
    add(Kind.BEFORE, gone);
    add(Kind.NOW, added);
  }

  private void add(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, String.join("", words)));
      words.clear();
    }
  }
}
