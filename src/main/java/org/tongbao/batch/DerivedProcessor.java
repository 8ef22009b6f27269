package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.tongbao.derived.AllFacts;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Sha256;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.DerivedStore;
import org.tongbao.store.InspectionStore;

/**
 * Makes derived notices in the work directory, on any number of threads: facts, model, document,
 * check. If one cannot be made, its result says why; the others are not affected.
 */
final class DerivedProcessor
    implements ItemProcessor<DerivedNotice, DerivedNotice>, ItemWriter<DerivedNotice> {
  private final NoticeSettings settings;
  private final Map<String, LoadedTemplates> sets;
  private final InspectionStore run;
  private final List<List<Integer>> rows;
  private final DerivedStore store;
  private final Path folder;
  private final OutputCheck checking = new OutputCheck();
  private @Nullable AllFacts facts;

  /**
   * @param settings those of the main notice
   * @param sets by name
   * @param run the facts of the run
   * @param rows the rows of the units of each notice, in the order of the notices
   * @param store stores the result of each notice
   * @param folder in which the notices are made
   */
  DerivedProcessor(
      NoticeSettings settings,
      Map<String, LoadedTemplates> sets,
      InspectionStore run,
      List<List<Integer>> rows,
      DerivedStore store,
      Path folder) {
    this.settings = settings;
    this.sets = sets;
    this.store = store;
    this.run = run;
    this.rows = rows;
    this.folder = folder;
  }

  @Override
  public DerivedNotice process(DerivedNotice item) throws IOException {
    DerivedFacts own = facts().of(item, rows.get(item.number() - 1));
    Path file = folder.resolve(item.file());
    Files.createDirectories(file.getParent());
    try {
      render(own, file);
    } catch (InputRefused refused) {
      return item.failed(lines(refused.problems().stream().map(Problem::toString).toList()));
    }
    List<String> errors = checking.errors(file);
    if (!errors.isEmpty()) {
      Files.delete(file);
      return item.failed(lines(errors));
    }
    return item.generated(Sha256.of(file));
  }

  /** Reads the facts for the first notice, so that a run without one needs no memory for them. */
  private synchronized AllFacts facts() {
    if (facts == null) {
      facts = AllFacts.read(run, row -> true);
    }
    return facts;
  }

  private void render(DerivedFacts own, Path file) throws IOException, InputRefused {
    DerivedFacts.Model model = own.model(settings);
    LoadedTemplates set = Objects.requireNonNull(sets.get(model.settings().basics().template()));
    Rendering.docx(model.notice(), model.settings(), set, file);
  }

  private static String lines(List<String> faults) {
    return faults.stream().distinct().collect(Collectors.joining("\n"));
  }

  @Override
  public void write(Chunk<? extends DerivedNotice> chunk) {
    store.saveResults(chunk.getItems());
  }
}
