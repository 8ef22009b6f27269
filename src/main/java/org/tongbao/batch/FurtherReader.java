package org.tongbao.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.tongbao.store.FurtherItem;
import org.tongbao.store.FurtherStore;

/** Reads the further notices that are to be made and remembers how far it came. */
final class FurtherReader implements ItemStreamReader<FurtherItem> {
  private static final String POSITION = "further.number";

  private final FurtherStore store;
  private final Progress progress;
  private List<FurtherItem> items = List.of();
  private int position;

  FurtherReader(FurtherStore store, Progress progress) {
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
  public @Nullable FurtherItem read() {
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
