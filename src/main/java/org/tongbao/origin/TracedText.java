package org.tongbao.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Source;
import org.tongbao.problem.Place;

/**
 * The text of a block without white space, in runs: values with their sources, and literal text
 * with its place.
 */
final class TracedText {
  private final List<Run> runs = new ArrayList<>();
  private final Place block;

  /**
   * A run.
   *
   * @param from its offset in the text
   * @param source of a value; null for literal text
   * @param place of literal text; null for a value, and where it is not known
   */
  record Run(int from, String text, @Nullable Source source, @Nullable Place place) {
    int to() {
      return from + text.length();
    }
  }

  /** A part of a value. */
  record ValuePart(Source source, String value, int from, int to) {}

  /**
   * @param lines with marks
   * @param block where the template ends the block
   */
  TracedText(List<String> lines, Origins origins, Place block) {
    this.block = block;
    int length = 0;
    for (String line : lines) {
      for (Mark.Piece piece : Mark.pieces(line)) {
        String text = Wanted.closed(piece.text());
        if (!text.isEmpty()) {
          add(new Run(length, text, origins.source(piece), origins.place(piece)));
          length += text.length();
        }
      }
    }
  }

  /** A value that is broken over lines is one run. */
  private void add(Run run) {
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.source != null && Objects.equals(last.source, run.source)) {
      runs.set(runs.size() - 1, new Run(last.from, last.text + run.text, last.source, last.place));
    } else {
      runs.add(run);
    }
  }

  /**
   * The values of which a part of the text consists: none where it is literal, or where it extends
   * over more than a value and what stands beside it, so that no single value is the cause.
   */
  List<ValuePart> values(int from, int to) {
    List<Run> within = runs.stream().filter(run -> run.from < to && run.to() > from).toList();
    return stretches(within) > 2
        ? List.of()
        : within.stream().flatMap(run -> part(run, from, to).stream()).toList();
  }

  /** How many they are, where literal text beside other literal text is one. */
  private static long stretches(List<Run> runs) {
    return IntStream.range(0, runs.size())
        .filter(i -> i == 0 || runs.get(i).source != null || runs.get(i - 1).source != null)
        .count();
  }

  private static List<ValuePart> part(Run run, int from, int to) {
    return run.source == null
        ? List.of()
        : List.of(
            new ValuePart(
                run.source,
                run.text,
                Math.max(0, from - run.from),
                Math.min(run.text.length(), to - run.from)));
  }

  /** The template's place of a part: of its literal text, else of the literal text before it. */
  Place template(int from, int to) {
    Place before = null;
    for (Run run : runs) {
      if (run.place != null && run.from < to && run.to() > from) {
        return run.place;
      }
      if (run.place != null && (before == null || run.from < to)) {
        before = run.place;
      }
    }
    return before == null ? block : before;
  }
}
