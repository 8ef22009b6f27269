package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a row says, and the round (轮次) that it belongs to.
 *
 * @param round from 0, in the order of the settings; 0 where units are checked once; {@link
 *     #EARLIER} for a finding of an earlier period, which is no part of this inspection
 */
public record InRound<T>(int round, T value) {
  /** Of no round: a finding of an earlier period. */
  public static final int EARLIER = -1;

  /** Another value in the same round. */
  public <S> InRound<S> with(S other) {
    return new InRound<>(round, other);
  }

  /** The values of each round, in their order. */
  public static <S> Map<Integer, List<S>> byRound(List<? extends InRound<S>> rows) {
    Map<Integer, List<S>> all = new TreeMap<>();
    rows.forEach(
        row -> all.computeIfAbsent(row.round(), none -> new ArrayList<>()).add(row.value()));
    return all;
  }
}
