package org.tongbao.notice;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Period;

/**
 * The counts of a kind or a group in prior notices.
 *
 * @param earlier in the notice right before this one
 * @param yearBefore in the notice of the same period of the year before
 * @param trend from the oldest notice to this one
 * @param named by period, in those notices that have them
 * @param loaded the periods of all prior notices that were read
 */
public record Comparison(
    @Nullable PriorCounts earlier,
    @Nullable PriorCounts yearBefore,
    List<TrendPoint> trend,
    Map<Period, PriorCounts> named,
    Set<Period> loaded) {

  /** Nothing to compare with. */
  static final Comparison NONE = new Comparison(null, null, List.of(), Map.of(), Set.of());

  /** Keeps its own copies; the periods keep their order. */
  public Comparison {
    trend = List.copyOf(trend);
    named = Map.copyOf(named);
    loaded = Collections.unmodifiableSet(new LinkedHashSet<>(loaded));
  }

  /**
   * The counts in the notice of a period; null if that notice does not have them.
   *
   * @throws RequestRefused if no notice of that period was read
   */
  @Nullable PriorCounts in(String period) {
    Optional<Period> asked = Period.parse(period).filter(loaded::contains);
    if (asked.isEmpty()) {
      throw loaded.isEmpty()
          ? new RequestRefused(NoticeMessage.NO_PRIOR_NOTICE_LOADED, period)
          : new RequestRefused(
              NoticeMessage.PRIOR_NOTICE_NOT_LOADED,
              period,
              loaded.stream().map(Period::print).collect(Collectors.joining("、")));
    }
    return named.get(asked.get());
  }
}
