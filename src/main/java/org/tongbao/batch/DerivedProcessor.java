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
import org.tongbao.origin.SheetCells;
import org.tongbao.output.Sha256;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.store.DerivedNotice;
import org.tongbao.template.TemplateSet;

/**
 * Makes derived notices in the work directory, on any number of threads: model, document, check. If
 * one cannot be made, its result says why; the others are not affected.
 */
final class DerivedProcessor implements ItemProcessor<DerivedFacts, DerivedResult> {
  private final RunPlan plan;
  private final Map<String, LoadedTemplates> sets;
  private final Path folder;
  private final OutputCheck checking;
  private final SheetCells sheets;

  /**
   * @param plan of the main notice
   * @param sets by name
   * @param folder in which the notices are made
   */
  DerivedProcessor(RunPlan plan, Map<String, LoadedTemplates> sets, Path folder) {
    this.plan = plan;
    this.checking = new OutputCheck(plan.profile().values());
    this.sheets = new SheetCells(plan.copiedSheets());
    this.sets = sets;
    this.folder = folder;
  }

  @Override
  public DerivedResult process(DerivedFacts facts) throws IOException {
    DerivedNotice item = facts.item();
    Path file = folder.resolve(item.file());
    Files.createDirectories(file.getParent());
    List<Problem> problems;
    try {
      problems = make(facts, file);
    } catch (InputRefused refused) {
      problems = refused.problems();
    }
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    return stopping.isEmpty()
        ? new DerivedResult(item.generated(Sha256.of(file)), problems)
        : new DerivedResult(item.failed(lines(stopping)), List.of());
  }

  private List<Problem> make(DerivedFacts facts, Path file) throws IOException, InputRefused {
    DerivedFacts.Model model = facts.model(plan.settings());
    String name = model.settings().basics().template();
    LoadedTemplates set = Objects.requireNonNull(sets.get(name));
    TemplateSet templates = Objects.requireNonNull(plan.derived().sets().get(name));
    Rendering.docx(model.notice(), model.settings(), set, file);
    return checking.problems(
        file,
        new Printed(facts.item().file(), model.notice(), model.settings(), templates, sheets));
  }

  private static String lines(List<Problem> faults) {
    return faults.stream().map(Problem::toString).distinct().collect(Collectors.joining("\n"));
  }
}
