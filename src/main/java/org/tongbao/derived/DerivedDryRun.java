package org.tongbao.derived;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.NoBlocks;
import org.tongbao.plan.DerivedTemplates;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.Rendering;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;

/**
 * A dry run of derived notices: renders the first notice of each entry and discards the result. The
 * first notice usually shows what is wrong with a template; what only another notice lacks is
 * reported by the run.
 */
public final class DerivedDryRun {
  private final NoticeSettings settings;
  private final DerivedTemplates sets;
  private final InspectionStore store;

  public DerivedDryRun(NoticeSettings settings, DerivedTemplates sets, InspectionStore store) {
    this.settings = settings;
    this.sets = sets;
    this.store = store;
  }

  /**
   * All problems of the entries and their template sets. A problem that shows only in a notice
   * names the file of that notice.
   *
   * @throws IOException when a template cannot be read
   */
  public List<Problem> problems() throws IOException {
    DerivedList list = DerivedList.of(store, settings);
    List<Problem> problems = new ArrayList<>(list.problems());
    try {
      Map<String, LoadedTemplates> loaded = sets.load();
      if (problems.isEmpty()) {
        render(firstOfEachEntry(list), loaded, problems);
      }
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
    return problems;
  }

  private static List<DerivedNotice> firstOfEachEntry(DerivedList list) {
    Map<Integer, DerivedNotice> first = new LinkedHashMap<>();
    list.planned().forEach(each -> first.putIfAbsent(each.item().entry(), each.item()));
    return List.copyOf(first.values());
  }

  private void render(
      List<DerivedNotice> notices, Map<String, LoadedTemplates> loaded, List<Problem> problems)
      throws IOException {
    for (DerivedFacts each : GatheredFacts.read(store, settings, notices)) {
      DerivedFacts.Model model = each.model(settings);
      LoadedTemplates set = loaded.get(model.settings().basics().template());
      if (set != null) { // a missing set is reported already
        try {
          Rendering.blocks(model.notice(), set.template(), new NoBlocks());
        } catch (InputRefused refused) {
          String note = "试排%s时".formatted(each.item().file());
          refused.problems().stream().map(problem -> problem.withNote(note)).forEach(problems::add);
        }
      }
    }
  }
}
