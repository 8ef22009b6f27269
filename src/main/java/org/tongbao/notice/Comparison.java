package org.tongbao.notice;

import java.util.List;
import java.util.Map;
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
    Map<String, PriorCounts> named,
    List<String> loaded) {

  /** Nothing to compare with. */
  static final Comparison NONE = new Comparison(null, null, List.of(), Map.of(), List.of());

  /** Keeps its own copies. */
  public Comparison {
    trend = List.copyOf(trend);
    named = Map.copyOf(named);
    loaded = List.copyOf(loaded);
  }

  /**
   * The counts in the notice of a period; null if that notice does not have them.
   *
   * @throws RequestRefused if no notice of that period was read
   */
  @Nullable PriorCounts in(String period) {
    if (!isLoaded(loaded, period)) {
      throw loaded.isEmpty()
          ? new RequestRefused(NoticeMessage.NO_PRIOR_NOTICE_LOADED, period)
          : new RequestRefused(
              NoticeMessage.PRIOR_NOTICE_NOT_LOADED, period, String.join("、", loaded));
    }
    return named.get(printed(period));
  }

  /** Whether the notice of a period is among those that were read. */
  static boolean isLoaded(List<String> loaded, String period) {
    return loaded.contains(printed(period));
  }

  /** 2023年第2季度 is 2023年第二季度. */
  private static String printed(String period) {
    return Period.parse(period).map(Period::print).orElse(period);
  }
}
