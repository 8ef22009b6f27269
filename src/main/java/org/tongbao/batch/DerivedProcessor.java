package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Sha256;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.store.DerivedNotice;

/**
 * Makes derived notices in the work directory, on any number of threads: model, document, check. If
 * one cannot be made, its result says why; the others are not affected.
 */
final class DerivedProcessor implements ItemProcessor<DerivedFacts, DerivedNotice> {
  private final NoticeSettings settings;
  private final Map<String, LoadedTemplates> sets;
  private final Path folder;
  private final OutputCheck checking = new OutputCheck();

  /**
   * @param settings those of the main notice
   * @param sets by name
   * @param folder in which the notices are made
   */
  DerivedProcessor(NoticeSettings settings, Map<String, LoadedTemplates> sets, Path folder) {
    this.settings = settings;
    this.sets = sets;
    this.folder = folder;
  }

  @Override
  public DerivedNotice process(DerivedFacts facts) throws IOException {
    DerivedNotice item = facts.item();
    Path file = folder.resolve(item.file());
    Files.createDirectories(file.getParent());
    try {
      render(facts, file);
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

  private void render(DerivedFacts facts, Path file) throws IOException, InputRefused {
    DerivedFacts.Model model = facts.model(settings);
    LoadedTemplates set = Objects.requireNonNull(sets.get(model.settings().basics().template()));
    Rendering.docx(model.notice(), model.settings(), set, file);
  }

  private static String lines(List<String> faults) {
    return faults.stream().distinct().collect(Collectors.joining("\n"));
  }
}
