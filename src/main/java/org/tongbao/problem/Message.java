package org.tongbao.problem;

import java.util.Locale;

/**
 * Something that can be wrong. Each package that finds problems has one enum of them, so that
 * whoever searches for a printed sentence finds it whole; docs/problems.md lists all.
 */
public interface Message {

  /** The constant's name. */
  String name();

  /** What the message says. */
  Wording wording();

  /** The code by which a machine and {@code tongbao explain} know it: {@code unknown-region}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The problem at a place.
   *
   * @param values of the wording's named places, in the order in which the wording first names them
   * @throws IllegalArgumentException if there are more or fewer values than places
   */
  default Problem at(Place place, Object... values) {
    return wording().fill(code(), place, values);
  }
}
