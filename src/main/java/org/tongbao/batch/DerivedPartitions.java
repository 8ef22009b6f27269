package org.tongbao.batch;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/** Runs the partitions of a step on a thread pool that lasts no longer than they do. */
final class DerivedPartitions extends TaskExecutorPartitionHandler {
  private final DerivedRanges ranges;

  /**
   * @param threads how many partitions run at the same time
   * @param worker makes one partition
   */
  DerivedPartitions(int threads, DerivedRanges ranges, Step worker) {
    this.ranges = ranges;
    setGridSize(threads);
    setStep(worker);
  }

  @Override
  protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> partitions)
      throws Exception {
    partitions.forEach(ranges::complete);
    ExecutorService threads =
        Executors.newFixedThreadPool(getGridSize(), work -> new Thread(work, "derived notices"));
    setTaskExecutor(threads::execute);
    try {
      return super.doHandle(manager, partitions);
    } finally {
      close(threads);
    }
  }

  /** Waits for threads that are still at work; interrupting them would close the file of H2. */
  private static void close(ExecutorService threads) {
    threads.shutdown();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
