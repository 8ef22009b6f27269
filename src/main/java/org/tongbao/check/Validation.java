package org.tongbao.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedDryRun;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.NoBlocks;
import org.tongbao.notice.Notice;
import org.tongbao.origin.SheetCells;
import org.tongbao.plan.PreparedInput;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;
import org.tongbao.render.NoticeModel;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.results.LetterSponsors;
import org.tongbao.results.RecheckedUnits;
import org.tongbao.results.RowReminders;
import org.tongbao.results.SheetProblems;
import org.tongbao.results.StatedResults;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * Validates an input stage by stage: settings, sheets, totals, template, document. Each stage runs
 * as far as the problems of the earlier ones allow, so that one validation reports as many problems
 * as possible.
 */
public final class Validation {
  private final PreparedInput prepared;
  private final DryRun dryRun;
  private final SheetCells cells;
  private final List<Problem> problems;
  private final List<String> unchecked = new ArrayList<>();

  private Validation(PreparedInput prepared, DryRun dryRun) {
    this.prepared = prepared;
    this.dryRun = dryRun;
    this.cells = new SheetCells(prepared.sheets());
    this.problems = new ArrayList<>(prepared.problems());
  }

  /**
   * Validates an input whose sheets are loaded, as far as they exist.
   *
   * @param store null if nothing could be loaded
   * @throws IOException when a template cannot be read
   */
  public static ValidationResult of(PreparedInput prepared, @Nullable InspectionStore store)
      throws IOException {
    return of(prepared, store, DryRun.document(new OutputCheck(prepared.profile().values())));
  }

  /**
   * Validates an input whose sheets are loaded, as far as they exist.
   *
   * @param store null if nothing could be loaded
   * @param dryRun what is done with the notice, if there is one
   * @throws IOException when a template cannot be read
   */
  public static ValidationResult of(
      PreparedInput prepared, @Nullable InspectionStore store, DryRun dryRun) throws IOException {
    return new Validation(prepared, dryRun).result(store);
  }

  private ValidationResult result(@Nullable InspectionStore store) throws IOException {
    if (store == null) {
      noteUnreadSheets();
    } else {
      problems.addAll(SheetProblems.of(store, prepared.forSheets()));
    }
    NoticeSettings settings = prepared.settings();
    if (settings == null || store == null || dataIsWrong()) {
      noteUncounted(settings == null ? prepared.forSheets() : settings);
      parseTemplates();
      return new ValidationResult(problems, unchecked, null);
    }
    NoticeModel model = NoticeModel.of(store, settings);
    problems.addAll(model.differences(prepared.sheets()));
    problems.addAll(StatedResults.differences(store, settings));
    problems.addAll(LetterSponsors.missing(store, settings));
    Stream.of(
            RecheckedUnits.problems(store, settings),
            model.questions(prepared.sheets()),
            RowReminders.of(store, settings))
        .flatMap(List::stream)
        .filter(question -> !problems.contains(question)) // a run has stored it
        .forEach(problems::add);
    problems.addAll(model.reminders(prepared.past(), prepared.sheets()));
    if (!settings.outputs().derived().isEmpty()) {
      problems.addAll(
          new DerivedDryRun(
                  settings,
                  prepared.derived(),
                  store,
                  cells,
                  new OutputCheck(prepared.profile().values()))
              .problems());
    }
    render(model, settings);
    return new ValidationResult(
        OutputCheck.once(problems), unchecked, Counts.of(prepared.sheets(), store, model.census()));
  }

  private boolean dataIsWrong() {
    return problems.stream()
        .anyMatch(
            problem -> problem.stops() && !ValidationResult.isTemplate(problem.place().file()));
  }

  private void noteUnreadSheets() {
    if (prepared.forSheets() == null) {
      unchecked.add(
          "检查对象和问题的表：请先改正"
              + (problems.stream().anyMatch(Validation::isOfSet)
                  ? "以上各处，确定自有列以后才能核对"
                  : " notice.yaml，确定检查类别、地区、部门以后才能核对"));
    }
  }

  private static boolean isOfSet(Problem problem) {
    return problem.place().file().endsWith("/" + TemplateSet.SETTINGS);
  }

  private void noteUncounted(@Nullable NoticeSettings settings) {
    if (settings != null && !settings.figures().totals().isEmpty()) {
      unchecked.add("总数：请先改正以上错误，再核对总数");
    }
  }

  /** Parses the templates; other problems show only when a notice is rendered from valid facts. */
  private void parseTemplates() throws IOException {
    TemplateSet set = prepared.templates();
    if (set == null) {
      return;
    }
    int before = problems.size();
    collect(() -> prepared.derived().load());
    readReference(set);
    collect(() -> NoticeTemplate.of(set));
    if (problems.size() == before) {
      unchecked.add("模板“%s”：只检查了写法，没有试排；请先改正以上错误".formatted(set.name()));
    }
  }

  private @Nullable Reference readReference(TemplateSet set) throws IOException {
    try {
      return ReferenceReader.read(set.reference(), set.referencePlace());
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
      return null;
    }
  }

  /** A part of the validation that reports its problems by an exception. */
  private interface Part {
    void run() throws IOException, InputRefused;
  }

  private void collect(Part part) throws IOException {
    try {
      part.run();
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
  }

  private void render(NoticeModel model, NoticeSettings settings) throws IOException {
    TemplateSet set = prepared.templates();
    if (set == null) {
      return;
    }
    Reference reference = readReference(set);
    collect(
        () -> {
          Notice notice = model.notice(prepared.past());
          NoticeTemplate template = NoticeTemplate.of(set);
          if (reference == null) {
            Rendering.blocks(notice, template, new NoBlocks());
          } else {
            Printed printed = Printed.main(notice, settings, set, cells);
            problems.addAll(dryRun.problems(printed, template, reference));
          }
        });
  }
}
