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
 * Reads the derived notices of one partition that have no result yet, with their facts. Results are
 * committed with their chunk, so they are the position at which a restarted partition continues. A
 * reader holds the facts of the notices that it has still to read, and no others.
 */
final class DerivedReader implements ItemStreamReader<DerivedFacts> {
  private final DerivedStore store;
  private final InspectionStore facts;
  private final NoticeSettings settings;
  private final Deque<DerivedFacts> items = new ArrayDeque<>();

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
    int first = context.getInt(DerivedRanges.FIRST);
    int last = context.getInt(DerivedRanges.LAST);
    items.addAll(GatheredFacts.read(facts, settings, store.open(first, last)));
  }

  @Override
  public @Nullable DerivedFacts read() {
    return items.poll();
  }

  @Override
  public void close() {
    items.clear();
  }
}
