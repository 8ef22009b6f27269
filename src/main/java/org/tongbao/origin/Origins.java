package org.tongbao.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Source;
import org.tongbao.problem.Place;

/**
 * Numbers the sources of values and the places of literal text, for the marks of one rendering.
 * Sources have even numbers, places odd ones. Of places only the latest are kept: they are looked
 * up when their block ends.
 */
final class Origins {
  private static final int KEPT = 1 << 14;

  private final List<Source> sources = new ArrayList<>();
  private final Map<Source, Integer> numbers = new HashMap<>();
  private final List<Supplier<Place>> places = new ArrayList<>();
  private int next;

  int number(Source source) {
    return 2
        * numbers.computeIfAbsent(
            source,
            added -> {
              sources.add(added);
              return sources.size() - 1;
            });
  }

  int number(Supplier<Place> place) {
    int at = next;
    next = (next + 1) % KEPT;
    if (at < places.size()) {
      places.set(at, place);
    } else {
      places.add(place);
    }
    return 2 * at + 1;
  }

  /** The source of a value; null for literal text. */
  @Nullable Source source(Mark.Piece piece) {
    return piece.isMarked() && piece.id() % 2 == 0 ? sources.get(piece.id() / 2) : null;
  }

  /** The place of literal text; null for a value, and for what the program adds. */
  @Nullable Place place(Mark.Piece piece) {
    return piece.isMarked() && piece.id() % 2 == 1 ? places.get(piece.id() / 2).get() : null;
  }
}
