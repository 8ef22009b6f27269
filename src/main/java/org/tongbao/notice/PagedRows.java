package org.tongbao.notice;

import java.util.List;

/** A long sheet, of which some pages are in memory. */
public interface PagedRows<T> extends List<T> {

  /**
   * Reads rows that are asked for next, in one go, wherever they stand.
   *
   * @param indexes of the rows, ascending
   */
  void prefetch(int[] indexes);
}
