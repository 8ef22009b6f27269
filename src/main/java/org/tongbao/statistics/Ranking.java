package org.tongbao.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Dense ranking: equal items share a rank, and the next item has the next number (第三, 第三, 第四). */
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
   * Ranks items.
   *
   * @param bestFirst orders them; equals stay in the given order
   */
  public static <T> List<Ranked<T>> dense(List<T> items, Comparator<? super T> bestFirst) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(bestFirst);
    List<Ranked<T>> ranked = new ArrayList<>(sorted.size());
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (i == 0 || bestFirst.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
        rank++;
      }
      ranked.add(new Ranked<>(rank, sorted.get(i)));
    }
    return ranked;
  }
}
