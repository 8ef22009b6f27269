package org.tongbao.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.tongbao.store.DerivedStore;

/**
 * Divides the derived notices of a run into ranges of positions that take about the same time. A
 * region's notice stands next to those of the regions in it, so that few units belong to more than
 * one range.
 */
final class DerivedRanges implements Partitioner {
  /** The first and the last position of a range in the context of its step execution. */
  static final String FIRST = "derived.first";

  static final String LAST = "derived.last";

  /** What every document costs besides its units, in units (measured: docs/performance.md). */
  private static final int DOCUMENT = 300;

  private final DerivedStore store;

  DerivedRanges(DerivedStore store) {
    this.store = store;
  }

  /** The same ranges each time: they depend on the stored notices and the number alone. */
  @Override
  public Map<String, ExecutionContext> partition(int most) {
    Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
    List<Integer> units = store.units();
    long total = units.stream().mapToLong(each -> each + DOCUMENT).sum();
    long before = 0;
    for (int i = 0; i < units.size(); i++) {
      long cost = units.get(i) + DOCUMENT;
      long range = (before + cost / 2) * most / total + 1;
      ExecutionContext context =
          ranges.computeIfAbsent(String.valueOf(range), unused -> new ExecutionContext());
      if (!context.containsKey(FIRST)) {
        context.putInt(FIRST, i + 1);
      }
      context.putInt(LAST, i + 1);
      before += cost;
    }
    return ranges;
  }
}
