package org.tongbao.archive;

import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A bag cannot be read. */
public final class BagBroken extends Exception {
  private static final long serialVersionUID = 1L;

  private final ArchiveMessage message;
  private final transient Object[] values;

  BagBroken(ArchiveMessage message, Object... values) {
    super(message.at(Place.of(""), values).fault());
    this.message = message;
    this.values = values;
  }

  /** Why, in Chinese, without full stop. */
  public String why() {
    return String.valueOf(getMessage());
  }

  /** The same as a problem of a bag. */
  Problem problem(ArchivalCode bag) {
    return message.at(Place.of(bag.print()), values);
  }
}
