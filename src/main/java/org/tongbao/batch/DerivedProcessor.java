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
 * Makes further notices, aside, by any number of threads at once: facts, model, document, check.
 * One that cannot be made is a value that says why; the others do not mind.
 */
final class DerivedProcessor
    implements ItemProcessor<DerivedNotice, DerivedNotice>, ItemWriter<DerivedNotice> {
  private final NoticeSettings settings;
  private final Map<String, LoadedTemplates> sets;
  private final InspectionStore run;
  private final List<List<Integer>> rows;
  private final DerivedStore store;
  private final Path aside;
  private final OutputCheck checking = new OutputCheck();
  private @Nullable AllFacts facts;

  /**
   * @param settings those of the notice of all
   * @param sets by name
   * @param run whose units and findings they are of
   * @param rows of the units of each notice, in the notices' order
   * @param store takes what came of each
   * @param aside the folder below which they are made
   */
  DerivedProcessor(
      NoticeSettings settings,
      Map<String, LoadedTemplates> sets,
      InspectionStore run,
      List<List<Integer>> rows,
      DerivedStore store,
      Path aside) {
    this.settings = settings;
    this.sets = sets;
    this.store = store;
    this.run = run;
    this.rows = rows;
    this.aside = aside;
  }

  @Override
  public DerivedNotice process(DerivedNotice item) throws IOException {
    DerivedFacts own = facts().of(item, rows.get(item.number() - 1));
    Path file = aside.resolve(item.file());
    Files.createDirectories(file.getParent());
    try {
      draw(own, file);
    } catch (InputRefused refused) {
      return item.failed(lines(refused.problems().stream().map(Problem::toString).toList()));
    }
    List<String> broken = checking.broken(file);
    if (!broken.isEmpty()) {
      Files.delete(file);
      return item.failed(lines(broken));
    }
    return item.generated(Sha256.of(file));
  }

  /** Read when the first notice asks for them: whoever has nothing to make holds nothing. */
  private synchronized AllFacts facts() {
    if (facts == null) {
      facts = AllFacts.read(run, row -> true);
    }
    return facts;
  }

  private void draw(DerivedFacts own, Path file) throws IOException, InputRefused {
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
