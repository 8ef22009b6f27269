package org.tongbao.markup;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Takes the faults of one notice's markup. */
final class Faults {
  private final Consumer<Problem> problems;
  private final Supplier<Supplier<Place>> here;
  private boolean any;

  /**
   * @param problems takes the faults with their places
   * @param here the place that is being read; finding it may be costly, so it is a supplier itself
   */
  Faults(Consumer<Problem> problems, Supplier<Supplier<Place>> here) {
    this.problems = problems;
    this.here = here;
  }

  /**
   * Something is wrong where the markup is being read.
   *
   * @param values of the wording's named places
   */
  void add(MarkupMessage message, Object... values) {
    at(here(), message, values);
  }

  /** The place that is being read. */
  Supplier<Place> here() {
    return here.get();
  }

  /** Something is wrong at a place that was read before. */
  void at(Supplier<Place> place, MarkupMessage message, Object... values) {
    any = true;
    problems.accept(message.at(place.get(), values));
  }

  /** Whether there was one. */
  boolean any() {
    return any;
  }
}
