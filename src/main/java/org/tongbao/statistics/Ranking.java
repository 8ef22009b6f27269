package org.tongbao.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks items; equal items share a rank. */
public final class Ranking {
  private Ranking() {}

  /**
   * Something with its rank.
   *
   * @param rank from 1
   * @param item what is ranked
   */
  public record Ranked<T>(int rank, T item) {}

  /**
   * After a shared rank comes the next number: 第三, 第三, 第四.
   *
   * @param bestFirst orders the items; equals stay in the given order
   */
  public static <T> List<Ranked<T>> dense(List<T> items, Comparator<? super T> bestFirst) {
    return ranked(items, bestFirst, true);
  }

  /**
   * After a shared rank comes the number of those before: 第三, 第三, 第五.
   *
   * @param bestFirst orders the items; equals stay in the given order
   */
  public static <T> List<Ranked<T>> competition(List<T> items, Comparator<? super T> bestFirst) {
    return ranked(items, bestFirst, false);
  }

  private static <T> List<Ranked<T>> ranked(
      List<T> items, Comparator<? super T> bestFirst, boolean dense) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(bestFirst);
    List<Ranked<T>> ranked = new ArrayList<>(sorted.size());
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i == 0 || bestFirst.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
        rank = dense ? rank + 1 : i + 1;
      }
      ranked.add(new Ranked<>(rank, sorted.get(i)));
    }
    return ranked;
  }
}
