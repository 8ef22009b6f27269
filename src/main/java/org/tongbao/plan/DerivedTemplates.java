package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;

/**
 * The template sets of further notices, each once however many notices are made with it. The
 * input's words.ftlx is the main notice's own wording, so it is in none of them.
 *
 * @param sets by name
 */
public record DerivedTemplates(Map<String, TemplateSet> sets) {
  /** There are no further notices. */
  static final DerivedTemplates NONE = new DerivedTemplates(Map.of());

  /** Keeps the order in which the settings name them. */
  public DerivedTemplates {
    sets = new LinkedHashMap<>(sets);
  }

  /**
   * Reads the sets that the settings name.
   *
   * @param folder that holds all sets
   * @throws InputRefused naming every set that is not there, or lacks a part
   */
  static DerivedTemplates read(Path folder, NoticeSettings settings)
      throws IOException, InputRefused {
    List<Problem> problems = new ArrayList<>();
    DerivedTemplates sets = read(folder, settings, problems);
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return sets;
  }

  /**
   * Reads those sets that can be read.
   *
   * @param folder that holds all sets
   * @param problems to which every set is added that is not there, or lacks a part
   */
  static DerivedTemplates read(Path folder, NoticeSettings settings, List<Problem> problems)
      throws IOException {
    Map<String, TemplateSet> sets = new LinkedHashMap<>();
    for (DerivedNoticeEntry entry : settings.outputs().derived()) {
      boolean told = problems.stream().anyMatch(p -> p.place().equals(entry.places().template()));
      if (!sets.containsKey(entry.template()) && !told) {
        try {
          sets.put(
              entry.template(),
              TemplateSet.read(folder, entry.template(), entry.places().template()));
        } catch (InputRefused refused) {
          problems.addAll(refused.problems());
        }
      }
    }
    return new DerivedTemplates(sets);
  }

  /**
   * Reads words and looks of all sets.
   *
   * @throws InputRefused with what is wrong with any of them
   */
  public Map<String, LoadedTemplates> ready() throws IOException, InputRefused {
    Map<String, LoadedTemplates> ready = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (TemplateSet set : sets.values()) {
      try {
        ready.put(set.name(), LoadedTemplates.of(set));
      } catch (InputRefused refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return ready;
  }
}
