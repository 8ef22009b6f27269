package org.tongbao.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * The template sets of derived notices, each read once. They do not include words.ftlx of the input
 * folder, which is the main notice's own wording.
 *
 * @param sets by name
 */
public record DerivedTemplates(Map<String, TemplateSet> sets) {
  /** For an input without derived notices. */
  static final DerivedTemplates NONE = new DerivedTemplates(Map.of());

  /** Keeps the order in which the settings name them. */
  public DerivedTemplates {
    sets = new LinkedHashMap<>(sets);
  }

  /**
   * Reads the sets that the settings name.
   *
   * @param folders that hold the sets
   * @throws InputRefused naming every set that is missing or incomplete
   */
  static DerivedTemplates read(TemplateFolders folders, NoticeSettings settings)
      throws IOException, InputRefused {
    List<Problem> problems = new ArrayList<>();
    DerivedTemplates sets = read(folders, settings, problems);
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return sets;
  }

  /**
   * Reads the sets that can be read.
   *
   * @param folders that hold the sets
   * @param problems receives a problem for every set that is missing or incomplete
   */
  static DerivedTemplates read(
      TemplateFolders folders, NoticeSettings settings, List<Problem> problems) throws IOException {
    Map<String, TemplateSet> sets = new LinkedHashMap<>();
    for (DerivedNoticeEntry entry : settings.outputs().derived()) {
      Place place = entry.places().template();
      boolean reported = problems.stream().anyMatch(problem -> problem.place().equals(place));
      if (!sets.containsKey(entry.template()) && !reported) {
        try {
          sets.put(entry.template(), TemplateSet.read(folders, entry.template(), place));
        } catch (InputRefused refused) {
          problems.addAll(refused.problems());
        }
      }
    }
    return new DerivedTemplates(sets);
  }

  /** All sets after that of the notice itself, if that could be read. */
  List<TemplateSet> with(@Nullable TemplateSet main) {
    List<TemplateSet> all = new ArrayList<>();
    if (main != null) {
      all.add(main);
    }
    sets.values().stream()
        .filter(set -> main == null || !set.name().equals(main.name()))
        .forEach(all::add);
    return all;
  }

  /**
   * Parses all sets.
   *
   * @return the sets by name
   * @throws InputRefused with the problems of all sets
   */
  public Map<String, LoadedTemplates> load() throws IOException, InputRefused {
    Map<String, LoadedTemplates> loaded = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (TemplateSet set : sets.values()) {
      try {
        loaded.put(set.name(), LoadedTemplates.of(set));
      } catch (InputRefused refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return loaded;
  }
}
