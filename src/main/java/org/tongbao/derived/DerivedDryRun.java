package org.tongbao.derived;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.origin.SheetCells;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.DerivedTemplates;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Printed;
import org.tongbao.render.Rendering;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;
import org.tongbao.template.TemplateSet;

/**
 * A dry run of derived notices: makes and checks each as a run does, and discards it. Of an entry
 * whose template has an error, no further notice is made.
 */
public final class DerivedDryRun {
  private final NoticeSettings settings;
  private final DerivedTemplates sets;
  private final InspectionStore store;
  private final SheetCells sheets;
  private final OutputCheck checking;

  /**
   * @param sheets from which the rows were read
   * @param checking of the documents
   */
  public DerivedDryRun(
      NoticeSettings settings,
      DerivedTemplates sets,
      InspectionStore store,
      SheetCells sheets,
      OutputCheck checking) {
    this.settings = settings;
    this.sets = sets;
    this.store = store;
    this.sheets = sheets;
    this.checking = checking;
  }

  /**
   * All problems of the entries, their template sets and their documents. A problem of a template
   * that shows only in a notice names the file of that notice.
   *
   * @throws IOException when a template cannot be read
   */
  public List<Problem> problems() throws IOException {
    DerivedList list = DerivedList.of(store, settings);
    List<Problem> problems = new ArrayList<>(list.problems());
    try {
      Map<String, LoadedTemplates> loaded = sets.load();
      if (problems.isEmpty()) {
        problems.addAll(list.reminders());
        make(list.planned().stream().map(each -> each.item()).toList(), loaded, problems);
      }
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
    }
    return problems;
  }

  private void make(
      List<DerivedNotice> notices, Map<String, LoadedTemplates> loaded, List<Problem> problems)
      throws IOException {
    Set<Integer> refusedEntries = new HashSet<>();
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.path().resolve("notice.docx");
      for (DerivedFacts each : GatheredFacts.read(store, settings, notices)) {
        DerivedFacts.Model model = each.model(settings);
        String set = model.settings().basics().template();
        TemplateSet templates = sets.sets().get(set);
        LoadedTemplates parsed = loaded.get(set);
        if (templates == null || parsed == null || refusedEntries.contains(each.item().entry())) {
          continue; // reported already
        }
        try {
          Rendering.docx(model.notice(), model.settings(), parsed, file);
          problems.addAll(checking.problems(file, printed(each.item(), model, templates)));
        } catch (InputRefused refused) {
          refusedEntries.add(each.item().entry());
          String note = "试排%s时".formatted(each.item().file());
          refused.problems().stream().map(problem -> problem.withNote(note)).forEach(problems::add);
        }
      }
    }
  }

  private Printed printed(DerivedNotice item, DerivedFacts.Model model, TemplateSet templates) {
    return new Printed(item.file(), model.notice(), model.settings(), templates, sheets);
  }
}
