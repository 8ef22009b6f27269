package org.tongbao.markup;

/** Takes faults of the markup; whoever takes them knows the place. */
@FunctionalInterface
interface Faults {
  /**
   * Something is wrong where the markup is being read.
   *
   * @param values of the wording's named places
   */
  void add(MarkupMessage message, Object... values);
}
