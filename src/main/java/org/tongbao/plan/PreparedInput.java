package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * What is there to validate, as far as it can be read.
 *
 * @param input the input folder
 * @param sheets its sheets, as far as they are certain
 * @param settings its settings; null if they have an error
 * @param forSheets settings for validating the sheets; null if kinds or groups are not certain
 * @param templates the template set; null if it is unknown or missing
 * @param derived those template sets of derived notices that could be read
 * @param past prior notices, the latest first
 * @param profile by which documents are checked
 * @param problems the problems found so far
 */
public record PreparedInput(
    Input input,
    Sheets sheets,
    @Nullable NoticeSettings settings,
    @Nullable NoticeSettings forSheets,
    @Nullable TemplateSet templates,
    DerivedTemplates derived,
    List<PriorNotice> past,
    FormatProfile profile,
    List<Problem> problems) {

  private static final Sheets NONE = Sheets.of(Map.of());

  /** The input of a valid plan. */
  public static PreparedInput of(RunPlan plan) {
    return new PreparedInput(
        plan.input(),
        plan.sheets().sheets(),
        plan.settings(),
        plan.settings(),
        plan.templates(),
        plan.derived(),
        plan.priorNotices().notices(),
        plan.profile(),
        plan.warnings());
  }

  /**
   * Reads settings and templates.
   *
   * @param sets the folders that hold the template sets
   * @param history the source of prior notices
   * @param profile by which documents are checked; null for the standard
   * @throws RunFailed when a prior notice cannot be read
   * @throws IOException when a file cannot be read
   */
  public static PreparedInput read(
      Input input, TemplateFolders sets, PriorNotices.Source history, @Nullable Path profile)
      throws IOException, RunFailed {
    List<Problem> problems = new ArrayList<>(input.missing());
    FormatProfile values = profile(profile, problems);
    if (!Files.isRegularFile(input.settings())) {
      return new PreparedInput(
          input, NONE, null, null, null, DerivedTemplates.NONE, List.of(), values, problems);
    }
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    problems.addAll(reading.settings().problems());
    NoticeSettings read = reading.forSheets();
    if (read != null) {
      FactFiles facts = FactFiles.read(input, read);
      problems.addAll(facts.problems());
      read = facts.settings();
    }
    int beforeSets = problems.size();
    TemplateSet templates = read == null ? null : templates(input, read, sets, problems);
    DerivedTemplates derived =
        read == null ? DerivedTemplates.NONE : DerivedTemplates.read(sets, read, problems);
    NoticeSettings known = read == null ? null : withColumns(read, templates, derived, problems);
    FoundSheets found =
        known == null ? new FoundSheets(NONE, List.of()) : FoundSheets.in(input, known);
    problems.addAll(beforeSets, found.problems()); // sheets are reported before templates
    NoticeSettings settings = reading.settings().value() == null ? null : known;
    PriorNotices priorNotices =
        settings == null ? PriorNotices.NONE : history.of(input, sets, settings);
    if (settings != null) {
      problems.addAll(SettingsReminders.of(settings, templates, derived, priorNotices));
    }
    return new PreparedInput(
        input,
        found.sheets(),
        settings,
        known,
        templates,
        derived,
        priorNotices.notices(),
        values,
        problems);
  }

  /** The standard where the file has an error, which is added to the problems. */
  private static FormatProfile profile(@Nullable Path file, List<Problem> problems)
      throws IOException {
    try {
      return FormatProfile.read(file);
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
      return FormatProfile.STANDARD;
    }
  }

  /** With the own columns of all sets; null, with a problem, if these are not certain. */
  private static @Nullable NoticeSettings withColumns(
      NoticeSettings settings,
      @Nullable TemplateSet templates,
      DerivedTemplates derived,
      List<Problem> problems)
      throws IOException {
    SetDeclarations declared = SetDeclarations.of(settings, derived.with(templates));
    problems.addAll(declared.problems());
    return declared.isCertain()
        ? settings.withOwn(declared.columns()).withLevels(declared.levels())
        : null;
  }

  /**
   * Null if the set cannot be read; adds the problem, unless the name itself is reported already.
   */
  private static @Nullable TemplateSet templates(
      Input input, NoticeSettings settings, TemplateFolders sets, List<Problem> problems)
      throws IOException {
    Place asked = settings.places().get("模板");
    if (asked == null
        || problems.stream()
            .anyMatch(problem -> problem.stops() && problem.place().equals(asked))) {
      return null;
    }
    try {
      return TemplateSet.read(sets, settings.basics().template(), input.words(), asked);
    } catch (InputRefused refused) {
      problems.addAll(refused.problems());
      return null;
    }
  }
}
