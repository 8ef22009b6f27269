package org.tongbao.notice;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet, found when they are first asked for. */
final class RowList<R> extends AbstractList<R> implements RandomAccess {
  private final Supplier<int[]> finding;
  private final IntFunction<R> row;
  private int @Nullable [] found;

  /**
   * @param finding the indexes of the rows in their table
   * @param row makes a row from its index
   */
  RowList(Supplier<int[]> finding, IntFunction<R> row) {
    this.finding = finding;
    this.row = row;
  }

  private int[] found() {
    int[] indexes = found;
    if (indexes == null) {
      indexes = finding.get();
      found = indexes;
    }
    return indexes;
  }

  @Override
  public R get(int index) {
    return row.apply(found()[index]);
  }

  @Override
  public int size() {
    return found().length;
  }
}
