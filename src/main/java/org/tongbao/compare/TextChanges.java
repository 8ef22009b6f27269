package org.tongbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.compare.Gaps.Gap;

/** What has changed between two drafts, for people: lines with their changed words and figures. */
public final class TextChanges {
  /** Lines that have less in common are two different lines. */
  private static final double ALIKE = 0.4;

  private final List<Change> changes = new ArrayList<>();

  private TextChanges() {}

  /**
   * A line that only one draft has, or that reads otherwise in both.
   *
   * @param words the whole line, in stretches
   * @param figures that differ in it
   */
  public record Change(List<Stretch> words, List<ChangedFigure> figures) {

    /** Keeps its own copies. */
    public Change {
      words = List.copyOf(words);
      figures = List.copyOf(figures);
    }

    /** Whether the whole line is new or gone. */
    public boolean isWhole() {
      return words.size() == 1;
    }
  }

  /** Which draft has a stretch. */
  public enum Kind {
    BOTH,
    BEFORE,
    NOW
  }

  /** Words of a line. */
  public record Stretch(Kind kind, String text) {}

  /**
   * A figure that changed.
   *
   * @param before empty for a new one
   * @param now empty for one that is gone
   */
  public record ChangedFigure(String before, String now) {}

  /** The changes in the order of the text; none if both read the same. */
  public static List<Change> between(List<String> before, List<String> now) {
    TextChanges found = new TextChanges();
    for (Gap gap : Gaps.between(before, now)) {
      found.add(
          before.subList(gap.left(), gap.left() + gap.removed()),
          now.subList(gap.right(), gap.right() + gap.added()));
    }
    return found.changes;
  }

  private void add(List<String> before, List<String> now) {
    int pairs = Math.min(before.size(), now.size());
    for (int i = 0; i < pairs; i++) {
      WordChanges words = WordChanges.between(before.get(i), now.get(i));
      if (words.common() >= ALIKE) {
        changes.add(new Change(words.stretches(), words.changedFigures()));
      } else {
        whole(Kind.BEFORE, before.get(i));
        whole(Kind.NOW, now.get(i));
      }
    }
    before.subList(pairs, before.size()).forEach(line -> whole(Kind.BEFORE, line));
    now.subList(pairs, now.size()).forEach(line -> whole(Kind.NOW, line));
  }

  private void whole(Kind kind, String line) {
    List<ChangedFigure> figures =
        WordChanges.figures(line).stream()
            .map(
                word ->
                    kind == Kind.BEFORE ? new ChangedFigure(word, "") : new ChangedFigure("", word))
            .toList();
    changes.add(new Change(List.of(new Stretch(kind, line)), figures));
  }
}
