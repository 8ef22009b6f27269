package org.tongbao.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.tongbao.store.DerivedStore;

/**
 * Gives each partition the range of positions that the step {@code list} has stored. So a restarted
 * run has the same partitions, however many cores there are then.
 */
final class DerivedRanges implements Partitioner {
  /** The first and the last position of a range in the context of its step execution. */
  static final String FIRST = "derived.first";

  static final String LAST = "derived.last";

  private final DerivedStore store;

  DerivedRanges(DerivedStore store) {
    this.store = store;
  }

  @Override
  public Map<String, ExecutionContext> partition(int unused) {
    Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
    List<DerivedStore.Part> parts = store.parts();
    for (DerivedStore.Part part : parts) {
      ExecutionContext context = new ExecutionContext();
      context.putInt(FIRST, part.first());
      context.putInt(LAST, part.last());
      ranges.put(String.valueOf(ranges.size() + 1), context);
    }
    return ranges;
  }

  /**
   * Gives a partition its range again. Spring Batch creates a step execution in one commit and
   * stores its context in the next; a kill between the two leaves it without a range.
   */
  void complete(StepExecution partition) {
    if (!partition.getExecutionContext().containsKey(LAST)) {
      String name = partition.getStepName();
      String number = name.substring(name.indexOf(':') + 1);
      partition.setExecutionContext(Objects.requireNonNull(partition(0).get(number)));
    }
  }
}
