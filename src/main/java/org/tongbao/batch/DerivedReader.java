package org.tongbao.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.DerivedStore;

/** Reads the derived notices to make, and stores its position for a restart. */
final class DerivedReader implements ItemStreamReader<DerivedNotice> {
  private static final String POSITION = "derived.number";

  private final DerivedStore store;
  private final Progress progress;
  private List<DerivedNotice> items = List.of();
  private int position;

  DerivedReader(DerivedStore store, Progress progress) {
    this.store = store;
    this.progress = progress;
  }

  @Override
  public void open(ExecutionContext context) {
    items = store.all();
    position = context.getInt(POSITION, 0);
    progress.beginNotices(items.size());
  }

  @Override
  public @Nullable DerivedNotice read() {
    progress.at(position);
    return position < items.size() ? items.get(position++) : null;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(POSITION, position);
  }

  @Override
  public void close() {
    progress.endNotices(position);
  }
}
