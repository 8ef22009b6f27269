package org.tongbao.derived;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.NoBlocks;
import org.tongbao.plan.DerivedTemplates;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.Rendering;
import org.tongbao.store.InspectionStore;

/**
 * Tries further notices without making any: the first of each entry is drawn into nothing. What is
 * wrong with a template shows in the first as a rule; what only one of the others lacks, the run
 * tells of that one.
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
   * All that is wrong with the entries and their template sets; what shows in a notice only, with
   * its file.
   *
   * @throws IOException when a template cannot be read
   */
  public List<Problem> problems() throws IOException {
    DerivedList list = DerivedList.of(store, settings);
    List<Problem> problems = new ArrayList<>(list.problems());
    try {
      Map<String, LoadedTemplates> ready = sets.ready();
      if (problems.isEmpty()) {
        draw(first(list), ready, problems);
      }
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
    return problems;
  }

  /** The first of each entry. */
  private static List<DerivedList.Planned> first(DerivedList list) {
    Map<Integer, DerivedList.Planned> first = new LinkedHashMap<>();
    list.planned().forEach(each -> first.putIfAbsent(each.item().entry(), each));
    return List.copyOf(first.values());
  }

  private void draw(
      List<DerivedList.Planned> tried, Map<String, LoadedTemplates> ready, List<Problem> problems)
      throws IOException {
    Set<Integer> rows =
        tried.stream().flatMap(each -> each.rows().stream()).collect(Collectors.toSet());
    AllFacts facts = AllFacts.read(store, rows::contains);
    for (DerivedList.Planned each : tried) {
      DerivedFacts.Model model = facts.of(each.item(), each.rows()).model(settings);
      String set = model.settings().basics().template();
      if (ready.containsKey(set)) { // else it is told already that there is no such set
        try {
          Rendering.blocks(
              model.notice(), Objects.requireNonNull(ready.get(set)).template(), new NoBlocks());
        } catch (InputRefused refused) {
          String note = "试排%s时".formatted(each.item().file());
          refused.problems().stream().map(problem -> problem.withNote(note)).forEach(problems::add);
        }
      }
    }
  }
}
