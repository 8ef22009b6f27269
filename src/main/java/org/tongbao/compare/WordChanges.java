package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tongbao.compare.Gaps.Gap;
import org.tongbao.compare.TextChanges.ChangedFigure;
import org.tongbao.compare.TextChanges.Kind;
import org.tongbao.compare.TextChanges.Stretch;

/** The changed words of one line. */
final class WordChanges {
  /** A figure is one word; of all other text each character. */
  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?[%％]?|\\X");

  private final List<String> before;
  private final List<String> now;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<ChangedFigure> figures = new ArrayList<>();
  private int common;

  private WordChanges(String before, String now) {
    this.before = words(before);
    this.now = words(now);
    int from = 0;
    for (Gap gap : Gaps.between(this.before, this.now)) {
      keep(from, gap.left());
      List<String> gone = this.before.subList(gap.left(), gap.left() + gap.removed());
      List<String> added = this.now.subList(gap.right(), gap.right() + gap.added());
      addFigures(figures(gone), figures(added));
      add(Kind.BEFORE, gone);
      add(Kind.NOW, added);
      from = gap.left() + gap.removed();
    }
    keep(from, this.before.size());
  }

  static WordChanges between(String before, String now) {
    return new WordChanges(before, now);
  }

  /** The figures of a line, in their order. */
  static List<String> figures(String line) {
    return figures(words(line));
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(MatchResult::group).toList();
  }

  private static List<String> figures(List<String> words) {
    return words.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
  }

  /** The whole line, in stretches. */
  List<Stretch> stretches() {
    return stretches;
  }

  /** The figures that differ. */
  List<ChangedFigure> changedFigures() {
    return figures;
  }

  /** How much of both lines is common: 0 for nothing, 1 for all. */
  double common() {
    return 2.0 * common / (before.size() + now.size());
  }

  private void keep(int from, int to) {
    common += to - from;
    add(Kind.BOTH, before.subList(from, to));
  }

  private void add(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(kind, String.join("", words)));
    }
  }

  private void addFigures(List<String> gone, List<String> added) {
    for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
      figures.add(
          new ChangedFigure(
              i < gone.size() ? gone.get(i) : "", i < added.size() ? added.get(i) : ""));
    }
  }
}
