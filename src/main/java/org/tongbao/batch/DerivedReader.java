package org.tongbao.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.derived.GatheredFacts;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.store.DerivedStore;
import org.tongbao.store.InspectionStore;

/**
 * Reads the derived notices of one partition with their facts, and stores its position for a
 * restart. It holds the facts of the notices that are still to be made, and no others.
 */
final class DerivedReader implements ItemStreamReader<DerivedFacts> {
  private static final String NEXT = "derived.next";

  private final DerivedStore store;
  private final InspectionStore facts;
  private final NoticeSettings settings;
  private final Deque<DerivedFacts> items = new ArrayDeque<>();
  private int next;

  /**
   * @param facts of the run
   * @param settings those of the main notice
   */
  DerivedReader(DerivedStore store, InspectionStore facts, NoticeSettings settings) {
    this.store = store;
    this.facts = facts;
    this.settings = settings;
  }

  @Override
  public void open(ExecutionContext context) {
    next = context.getInt(NEXT, context.getInt(DerivedRanges.FIRST));
    int last = context.getInt(DerivedRanges.LAST);
    items.addAll(GatheredFacts.read(facts, settings, store.between(next, last)));
  }

  @Override
  public @Nullable DerivedFacts read() {
    DerivedFacts item = items.poll();
    if (item != null) {
      next++;
    }
    return item;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(NEXT, next);
  }

  @Override
  public void close() {
    items.clear();
  }
}
