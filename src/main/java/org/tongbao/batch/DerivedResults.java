package org.tongbao.batch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.DerivedStore;
import org.tongbao.store.InspectionStore;

/**
 * Stores the results of derived notices, and shows the progress of the step as a whole. All
 * partitions share it. It listens to the step, not to the partitions; Spring Batch would make an
 * {@code ItemWriter} that is a listener listen to both.
 */
final class DerivedResults implements StepExecutionListener {
  private final DerivedStore store;
  private final InspectionStore facts;
  private final Progress progress;
  private final AtomicInteger settled = new AtomicInteger();

  /**
   * @param facts of the run, with its problems
   */
  DerivedResults(DerivedStore store, InspectionStore facts, Progress progress) {
    this.store = store;
    this.facts = facts;
    this.progress = progress;
  }

  @Override
  public void beforeStep(StepExecution manager) {
    List<DerivedNotice> all = store.all();
    settled.set((int) all.stream().filter(DerivedNotice::isSettled).count());
    progress.beginNotices(all.size());
  }

  void write(Chunk<? extends DerivedResult> chunk) {
    store.saveResults(chunk.getItems().stream().map(DerivedResult::notice).toList());
    chunk.forEach(
        each -> facts.saveProblems(NoticeJob.DOCUMENT, each.notice().number(), each.reminders()));
    progress.at(settled.addAndGet(chunk.size()));
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution manager) {
    progress.endNotices(settled.get());
    return null;
  }
}
