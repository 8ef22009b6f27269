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

/** The part of a run's job that makes further notices from the same data. */
public final class DerivedSteps implements Drafts.Beside {
  /** Many times the cores, so that a long one does not leave the others idle. */
  private static final int CHUNK = 64;

  private final RunPlan plan;
  private final JobRun run;
  private final DerivedStore store;
  private final DerivedCopyStore copies;
  private final Path aside;
  private final Progress progress;

  private @Nullable DerivedList list;
  private @Nullable DerivedProcessor making;

  DerivedSteps(RunPlan plan, JobRun run, DerivedCopyStore copies, Progress progress) {
    this.plan = plan;
    this.run = run;
    this.store = new DerivedStore(run.database(), run.key());
    this.copies = copies;
    this.aside = plan.work().derived().resolve(run.key());
    this.progress = progress;
  }

  /**
   * Finds out what is to be made, and whether its templates can be read.
   *
   * @throws InputRefused with all that is wrong with the entries, else with the templates
   */
  void prepare() throws IOException, InputRefused {
    DerivedList planned = DerivedList.of(run.facts(), plan.settings());
    List<Problem> problems = planned.problems();
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    list = planned;
    making =
        new DerivedProcessor(
            plan.settings(),
            plan.further().ready(),
            run.facts(),
            planned.planned().stream().map(DerivedList.Planned::rows).toList(),
            store,
            aside);
  }

  /** Sets down what is to be made; once in a run's life. */
  Step list() {
    return new StepBuilder("list", run.jobs().repository())
        .tasklet(
            (contribution, context) -> {
              List<DerivedList.Planned> planned = required(list).planned();
              store.save(planned.stream().map(DerivedList.Planned::item).toList());
              sweepOthers();
              return RepeatStatus.FINISHED;
            },
            run.jobs().transactions())
        .build();
  }

  /** Makes them, a chunk at a time, those of a chunk on all cores. */
  Step make() {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    return new StepBuilder("further", run.jobs().repository())
        .<DerivedNotice, DerivedNotice>chunk(CHUNK)
        .transactionManager(run.jobs().transactions())
        .reader(new DerivedReader(store, progress))
        .processor(item -> required(making).process(item))
        .writer(chunk -> required(making).write(chunk))
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

  /** Waits for what a chunk that failed has left at work; to interrupt it would close H2's file. */
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

  /** What another input's run had begun is of no more use. */
  private void sweepOthers() throws IOException {
    if (Files.isDirectory(plan.work().derived())) {
      try (Stream<Path> runs = Files.list(plan.work().derived())) {
        for (Path other : runs.filter(each -> !each.equals(aside)).toList()) {
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
      items.add(standing(folder, item));
    }
    folder.fill(aside, items);
    copies.save(draft, items);
    FileSystemUtils.deleteRecursively(plan.work().derived());
  }

  /** A power cut can lose a file of which the database knows: then it is made again. */
  private DerivedNotice standing(DerivedFolder folder, DerivedNotice item) throws IOException {
    boolean there =
        item.sha256() == null
            || Files.exists(folder.folder().resolve(item.file()))
            || DerivedFolder.holds(aside.resolve(item.file()), item);
    return there ? item : required(making).process(item);
  }

  private DerivedFolder folder(int draft) {
    return DerivedFolder.beside(plan.output(), draft);
  }
}
