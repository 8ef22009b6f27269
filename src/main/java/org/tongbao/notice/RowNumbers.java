package org.tongbao.notice;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Numbers of rows, held compactly: a figure may be made of a million. */
final class RowNumbers extends AbstractList<Integer> implements RandomAccess {
  private static final int FIRST_CAPACITY = 10;

  private final int[] numbers;

  private RowNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  static RowNumbers of(List<Integer> rows) {
    return rows instanceof RowNumbers numbers
        ? numbers
        : new RowNumbers(rows.stream().mapToInt(Integer::intValue).toArray());
  }

  static RowNumbers of(int row) {
    return new RowNumbers(new int[] {row});
  }

  @Override
  public Integer get(int index) {
    return numbers[index];
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** Collects numbers. */
  static final class Collector {
    private int[] collected = new int[FIRST_CAPACITY];
    private int size;

    void add(int number) {
      if (size == collected.length) {
        collected = Arrays.copyOf(collected, size * 2);
      }
      collected[size++] = number;
    }

    boolean isEmpty() {
      return size == 0;
    }

    /** All of them in the order in which they were added. */
    int[] toArray() {
      return Arrays.copyOf(collected, size);
    }

    /** Each once, in ascending order. */
    RowNumbers distinct() {
      return new RowNumbers(Arrays.stream(collected, 0, size).sorted().distinct().toArray());
    }
  }
}
