package org.tongbao.problem;

import java.util.Locale;

/**
 * A kind of problem. Each package that finds problems has one enum of messages, in which each
 * sentence is complete, so that a search for a printed sentence finds it. docs/problems.md lists
 * all.
 */
public interface Message {

  /** The constant's name. */
  String name();

  /** The wording of the message. */
  Wording wording();

  /** The code in reports and for {@code tongbao explain}: {@code unknown-region}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The problem at a place.
   *
   * @param values the values of {@link Wording#places()}
   * @throws IllegalArgumentException if there are more or fewer values than places
   */
  default Problem at(Place place, Object... values) {
    return wording().fill(code(), place, values);
  }
}
