package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.util.FileSystemUtils;
import org.tongbao.derived.DerivedFolder;
import org.tongbao.derived.DerivedList;
import org.tongbao.output.Drafts;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.store.DerivedCopyStore;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.DerivedStore;

/** The steps of a run's job that make derived notices from the same data. */
public final class DerivedSteps implements Drafts.Beside {
  /**
   * Many more than there are cores, so that one long notice does not leave the other cores idle.
   */
  private static final int CHUNK = 64;

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
    this.workFolder = plan.work().derived().resolve(run.key());
    this.progress = progress;
  }

  /**
   * Plans the notices and parses their template sets.
   *
   * @throws InputRefused with all problems of the entries, else of the template sets
   */
  void prepare() throws IOException, InputRefused {
    DerivedList planned = DerivedList.of(run.facts(), plan.settings());
    List<Problem> problems = planned.problems();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    list = planned;
    processor =
        new DerivedProcessor(
            plan.settings(),
            plan.derived().load(),
            run.facts(),
            planned.planned().stream().map(DerivedList.Planned::rows).toList(),
            store,
            workFolder);
  }

  /** Stores the list of notices to make; once in a run. */
  Step list() {
    return new StepBuilder("list", run.jobs().repository())
        .tasklet(
            (contribution, context) -> {
              List<DerivedList.Planned> planned = required(list).planned();
              store.save(planned.stream().map(DerivedList.Planned::item).toList());
              deleteOthers();
              return RepeatStatus.FINISHED;
            },
            run.jobs().transactions())
        .build();
  }

  /** Makes the notices chunk by chunk, those of a chunk on all cores. */
  Step make() {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    return new StepBuilder("derived", run.jobs().repository())
        .<DerivedNotice, DerivedNotice>chunk(CHUNK)
        .transactionManager(run.jobs().transactions())
        .reader(new DerivedReader(store, progress))
        .processor(item -> required(processor).process(item))
        .writer(chunk -> required(processor).write(chunk))
        .taskExecutor(new TaskExecutorAdapter(workers))
        .listener(new Closing(workers))
        .build();
  }

  private static <T> T required(@Nullable T prepared) {
    if (prepared == null) {
      throw new IllegalStateException("not prepared");
    }
    return prepared;
  }

  /** Waits for the threads of a failed chunk; interrupting them would close the file of H2. */
  private record Closing(ExecutorService workers) implements StepExecutionListener {
    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
      workers.shutdown();
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return null;
    }
  }

  /** Deletes unfinished notices of runs with other input. */
  private void deleteOthers() throws IOException {
    if (Files.isDirectory(plan.work().derived())) {
      try (Stream<Path> runs = Files.list(plan.work().derived())) {
        for (Path other : runs.filter(each -> !each.equals(workFolder)).toList()) {
          FileSystemUtils.deleteRecursively(other);
        }
      }
    }
  }

  @Override
  public boolean fits(int draft) throws IOException {
    return folder(draft).fits(store.all());
  }

  @Override
  public void publish(int draft) throws IOException {
    DerivedFolder folder = folder(draft);
    List<DerivedNotice> items = new ArrayList<>();
    for (DerivedNotice item : store.all()) {
      items.add(existing(folder, item));
    }
    folder.fill(workFolder, items);
    copies.save(draft, items);
    FileSystemUtils.deleteRecursively(plan.work().derived());
  }

  /** Makes a notice again if its file is gone, for instance after a power cut. */
  private DerivedNotice existing(DerivedFolder folder, DerivedNotice item) throws IOException {
    boolean exists =
        item.sha256() == null
            || Files.exists(folder.folder().resolve(item.file()))
            || DerivedFolder.isUnchanged(workFolder.resolve(item.file()), item);
    return exists ? item : required(processor).process(item);
  }

  private DerivedFolder folder(int draft) {
    return DerivedFolder.beside(plan.output(), draft);
  }
}
