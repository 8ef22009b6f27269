package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.partition.support.DefaultStepExecutionAggregator;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.util.FileSystemUtils;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.derived.DerivedList;
import org.tongbao.derived.DerivedParts;
import org.tongbao.derived.GatheredFacts;
import org.tongbao.output.Drafts;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.store.DerivedCopyStore;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.DerivedStore;

/** The steps of a run's job that make derived notices from the same data. */
public final class DerivedSteps implements Drafts.Beside {
  private static final String NAME = "derived";

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Notices per commit. After a kill, those of a chunk are made again in half a second. */
  private static final int CHUNK = 32;

  private final RunPlan plan;
  private final JobRun run;
  private final DerivedStore store;
  private final DerivedCopyStore copies;
  private final Path workFolder;
  private final Progress progress;

  private @Nullable DerivedList list;
  private @Nullable DerivedProcessor processor;

  DerivedSteps(RunPlan plan, JobRun run, DerivedCopyStore copies, Progress progress) {
    this.plan = plan;
    this.run = run;
    this.store = new DerivedStore(run.database(), run.key());
    this.copies = copies;
    this.workFolder = plan.work().derived(run.key());
    this.progress = progress;
  }

  /**
   * Plans the notices and parses their template sets.
   *
   * @return reminders of the entries
   * @throws InputRefused with all problems of the entries, else of the template sets
   */
  List<Problem> prepare() throws IOException, InputRefused {
    DerivedList planned = DerivedList.of(run.facts(), plan.settings());
    List<Problem> problems = planned.problems();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    list = planned;
    processor = new DerivedProcessor(plan, plan.derived().load(), workFolder);
    return planned.reminders();
  }

  /**
   * Stores the list of notices to make, in as many parts as there are cores. A run that was killed
   * before the step was completed does it again.
   */
  Step list() {
    return new StepBuilder("list", run.jobs().repository())
        .tasklet(
            (contribution, context) -> {
              store.save(DerivedParts.of(required(list).planned(), CORES));
              return RepeatStatus.FINISHED;
            },
            run.jobs().transactions())
        .build();
  }

  /** Makes the notices in the partitions of the list, each on a thread, chunk by chunk. */
  Step make() {
    DerivedResults results = new DerivedResults(store, run.facts(), progress);
    DerivedRanges ranges = new DerivedRanges(store);
    return new StepBuilder(NAME, run.jobs().repository())
        .partitioner(NAME, ranges)
        .partitionHandler(
            new DerivedPartitions(CORES, ranges, part -> worker(results).execute(part)))
        .aggregator(DerivedSteps::aggregate)
        .listener(results)
        .build();
  }

  /** Makes one partition: readers have a state, so each partition has its own. */
  private Step worker(DerivedResults results) {
    return new StepBuilder(NAME, run.jobs().repository())
        .<DerivedFacts, DerivedResult>chunk(CHUNK)
        .transactionManager(run.jobs().transactions())
        .reader(new DerivedReader(store, run.facts(), plan.settings()))
        .processor(required(processor))
        .writer(
            chunk -> {
              run.requireClaim();
              results.write(chunk);
            })
        .build();
  }

  /** Adds up the counts; a failure is thrown with its cause, which decides what the user reads. */
  private static void aggregate(StepExecution manager, Collection<StepExecution> partitions) {
    new DefaultStepExecutionAggregator().aggregate(manager, partitions);
    for (StepExecution partition : partitions) {
      for (Throwable failure : partition.getFailureExceptions()) {
        throw new IllegalStateException(partition.getStepName(), failure);
      }
    }
  }

  private static <T> T required(@Nullable T prepared) {
    if (prepared == null) {
      throw new IllegalStateException("not prepared");
    }
    return prepared;
  }

  @Override
  public boolean fits(int draft) throws IOException {
    return folder(draft).fits(store.all());
  }

  @Override
  public void publish(int draft) throws IOException {
    DerivedFolder folder = folder(draft);
    List<DerivedNotice> items = new ArrayList<>(store.all());
    restore(folder, items);
    folder.fill(workFolder, items);
    copies.save(draft, items);
    FileSystemUtils.deleteRecursively(plan.work().derived());
  }

  /** Makes notices again whose files are gone, for instance after a power cut. */
  private void restore(DerivedFolder folder, List<DerivedNotice> items) throws IOException {
    List<DerivedNotice> gone = new ArrayList<>();
    for (DerivedNotice item : items) {
      if (item.sha256() != null
          && !Files.exists(folder.folder().resolve(item.file()))
          && !DerivedFolder.isUnchanged(workFolder.resolve(item.file()), item)) {
        gone.add(item);
      }
    }
    for (DerivedFacts facts : GatheredFacts.read(run.facts(), plan.settings(), gone)) {
      items.set(items.indexOf(facts.item()), required(processor).process(facts).notice());
    }
  }

  private DerivedFolder folder(int draft) {
    return DerivedFolder.beside(plan.output(), draft);
  }
}
