package org.tongbao.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.SetSettings;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.settings.SetFile;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * What the template sets of an input declare: their levels, and the own columns, together with
 * those of its settings.
 *
 * @param columns each once, with the name that is declared first
 * @param levels 层级, by the names of the sets that declare it
 * @param problems of the sets' own settings, and of columns that are declared twice otherwise
 * @param unread why a set that the settings name could not be read
 */
public record SetDeclarations(
    OwnColumns columns, Map<String, Level> levels, List<Problem> problems, List<Problem> unread) {

  /** Reads what sets declare. */
  static SetDeclarations of(NoticeSettings settings, Collection<TemplateSet> sets)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    Map<String, Level> levels = new LinkedHashMap<>();
    List<OwnColumn> units = new ArrayList<>();
    List<OwnColumn> findings = new ArrayList<>();
    for (TemplateSet set : sets) {
      byte[] file = set.settings();
      if (file != null) {
        Reading<SetSettings> reading = SetFile.read(set.settingsName(), file);
        problems.addAll(reading.problems());
        if (reading.value() != null) {
          units.addAll(reading.value().columns().units());
          findings.addAll(reading.value().columns().findings());
          Level level = reading.value().level();
          if (level != null) {
            levels.put(set.name(), level);
          }
        }
      }
    }
    OwnColumns own = settings.sheets().own();
    units.addAll(own.units());
    findings.addAll(own.findings());
    return new SetDeclarations(
        new OwnColumns(merged(units, problems), merged(findings, problems)),
        levels,
        problems,
        List.of());
  }

  /**
   * Reads the sets that settings name, as far as they can be read, and what these declare.
   *
   * @param folders that hold the sets
   * @param more names of further sets
   */
  public static SetDeclarations of(NoticeSettings settings, TemplateFolders folders, String... more)
      throws IOException {
    List<Problem> unread = new ArrayList<>();
    Map<String, TemplateSet> sets = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(List.of(settings.basics().template()));
    settings.outputs().derived().forEach(entry -> names.add(entry.template()));
    names.addAll(List.of(more));
    for (String name : names) {
      try {
        if (!name.isEmpty() && !sets.containsKey(name)) {
          sets.put(name, TemplateSet.read(folders, name, Place.of(Input.SETTINGS)));
        }
      } catch (InputRefused refused) {
        refused.problems().stream().filter(each -> !unread.contains(each)).forEach(unread::add);
      }
    }
    SetDeclarations declared = of(settings, sets.values());
    return new SetDeclarations(declared.columns, declared.levels, declared.problems, unread);
  }

  /** Of columns of one name the first, which may be missing only if all may. */
  private static List<OwnColumn> merged(List<OwnColumn> declared, List<Problem> problems) {
    Map<String, OwnColumn> merged = new LinkedHashMap<>();
    for (OwnColumn column : declared) {
      OwnColumn first = merged.putIfAbsent(VisibleForm.ofHeading(column.name()), column);
      if (first == null) {
        continue;
      }
      if (!first.described().equals(column.described())) {
        problems.add(
            PlanMessage.OWN_COLUMN_DECLARED_OTHERWISE.at(
                column.place(),
                PlainText.show(column.name()),
                column.described(),
                first.place(),
                first.described()));
      }
      boolean optional = first.optional() && column.optional();
      merged.put(
          VisibleForm.ofHeading(column.name()),
          new OwnColumn(first.name(), first.type(), first.unit(), optional, first.place()));
    }
    return List.copyOf(merged.values());
  }

  /** Whether no column is declared otherwise than it is here. */
  boolean isCertain() {
    return problems.stream().noneMatch(Problem::stops);
  }

  /**
   * Settings with all of these columns, and with the levels.
   *
   * @throws InputRefused with all problems, where they are not certain
   */
  public NoticeSettings in(NoticeSettings settings) throws InputRefused {
    if (!isCertain()) {
      throw new InputRefused(problems);
    }
    return settings.withOwn(columns).withLevels(levels);
  }
}
