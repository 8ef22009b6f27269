package org.tongbao.store;

import java.util.List;

/** Reads the rows of one sheet by their numbers. */
public interface RowReader<T> {
  /** The numbers of all rows, ascending. */
  int[] numbers();

  /** The rows from one number to another, both included. */
  List<T> between(int first, int last);

  /** The rows of these numbers, ascending. */
  List<T> at(List<Integer> numbers);
}
