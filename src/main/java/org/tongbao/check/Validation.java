package org.tongbao.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedDryRun;
import org.tongbao.document.ReferenceReader;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.markup.NoBlocks;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.notice.Notice;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;
import org.tongbao.render.NoticeModel;
import org.tongbao.render.Rendering;
import org.tongbao.statistics.Census;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.NoticeTemplate;
import org.tongbao.template.TemplateSet;

/**
 * Judges an input stage by stage (settings, sheets, totals, template), each as far as the one
 * before allows, so that all that is wrong is told in one go.
 */
public final class Validation {
  private final PreparedInput prepared;
  private final Function<Notice, NoticeHandler> drawing;
  private final List<Problem> problems;
  private final List<String> unjudged = new ArrayList<>();

  private Validation(PreparedInput prepared, Function<Notice, NoticeHandler> drawing) {
    this.prepared = prepared;
    this.drawing = drawing;
    this.problems = new ArrayList<>(prepared.problems());
  }

  /**
   * Judges an input whose sheets have been loaded, as far as they are there.
   *
   * @param store null where nothing could be loaded
   * @throws IOException when a template cannot be read
   */
  public static ValidationResult of(PreparedInput prepared, @Nullable InspectionStore store)
      throws IOException {
    return of(prepared, store, notice -> new NoBlocks());
  }

  /**
   * Judges an input whose sheets have been loaded, as far as they are there.
   *
   * @param store null where nothing could be loaded
   * @param drawing what receives the blocks of the notice, where the judging comes to that
   * @throws IOException when a template cannot be read
   */
  public static ValidationResult of(
      PreparedInput prepared,
      @Nullable InspectionStore store,
      Function<Notice, NoticeHandler> drawing)
      throws IOException {
    return new Validation(prepared, drawing).verdict(store);
  }

  private ValidationResult verdict(@Nullable InspectionStore store) throws IOException {
    if (store == null) {
      noteUnreadSheets();
    } else {
      problems.addAll(store.problems());
    }
    NoticeSettings settings = prepared.settings();
    if (settings == null || store == null || dataIsWrong()) {
      noteUncounted(settings == null ? prepared.forSheets() : settings);
      readTemplate();
      return new ValidationResult(problems, unjudged, null);
    }
    Census census = NoticeModel.census(store, settings);
    problems.addAll(NoticeModel.differences(prepared.input(), settings, census));
    if (!settings.outputs().derived().isEmpty()) {
      problems.addAll(new DerivedDryRun(settings, prepared.further(), store).problems());
    }
    render(store, settings, census);
    return new ValidationResult(problems, unjudged, Counts.of(prepared.input(), store, census));
  }

  private boolean dataIsWrong() {
    return problems.stream()
        .anyMatch(
            problem -> problem.stops() && !ValidationResult.isTemplate(problem.place().file()));
  }

  private void noteUnreadSheets() {
    Input input = prepared.input();
    List<String> there = new ArrayList<>();
    for (Sheet sheet : Sheet.values()) {
      if (input.has(sheet)) {
        there.add(input.name(sheet));
      }
    }
    if (!there.isEmpty()) {
      unjudged.add("%s：请先改正 notice.yaml，确定检查类别、地区、部门以后才能核对".formatted(String.join("、", there)));
    }
  }

  private void noteUncounted(@Nullable NoticeSettings settings) {
    if (settings != null && !settings.figures().totals().isEmpty()) {
      unjudged.add("总数：请先改正以上错误，再核对总数");
    }
  }

  /** What is wrong with a template by itself; only facts that are sound show the rest. */
  private void readTemplate() throws IOException {
    TemplateSet set = prepared.templates();
    if (set == null) {
      return;
    }
    int before = problems.size();
    readFurtherTemplates();
    readLooks(set);
    try {
      NoticeTemplate.of(set);
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
    if (problems.size() == before) {
      unjudged.add("模板“%s”：只检查了写法，没有试排；请先改正以上错误".formatted(set.name()));
    }
  }

  /** Each set once, however many notices are made with it. */
  private void readFurtherTemplates() throws IOException {
    try {
      prepared.further().ready();
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
  }

  private void readLooks(TemplateSet set) throws IOException {
    try {
      ReferenceReader.read(set.reference(), Place.of(set.name() + "/" + TemplateSet.REFERENCE));
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
  }

  private void render(InspectionStore store, NoticeSettings settings, Census census)
      throws IOException {
    TemplateSet set = prepared.templates();
    if (set == null) {
      return;
    }
    readLooks(set);
    try {
      Notice notice = NoticeModel.notice(store, settings, census, prepared.past());
      Rendering.blocks(notice, NoticeTemplate.of(set), drawing.apply(notice));
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
  }
}
