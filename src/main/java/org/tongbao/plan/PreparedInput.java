package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateSet;

/**
 * What is there to be judged, as far as it can be read.
 *
 * @param input the input folder
 * @param settings its settings; null where one of them is wrong
 * @param forSheets settings to judge the sheets by; null where kinds or groups are not sure
 * @param templates the template set; null where it is not known or not there
 * @param further the template sets of further notices, those that are there
 * @param past filed notices that it is compared with, the latest first
 * @param problems all that is wrong with these
 */
public record PreparedInput(
    Input input,
    @Nullable NoticeSettings settings,
    @Nullable NoticeSettings forSheets,
    @Nullable TemplateSet templates,
    DerivedTemplates further,
    List<PriorNotice> past,
    List<Problem> problems) {

  /** All of a plan that is sound. */
  public static PreparedInput of(RunPlan plan) {
    return new PreparedInput(
        plan.input(),
        plan.settings(),
        plan.settings(),
        plan.templates(),
        plan.further(),
        plan.precedents().notices(),
        plan.warnings());
  }

  /**
   * Reads settings and templates.
   *
   * @param sets the folder that holds the template sets
   * @param history where filed notices come from
   * @throws RunFailed when what is filed cannot be read
   * @throws IOException when a file cannot be read
   */
  public static PreparedInput read(Input input, Path sets, PriorNotices.Source history)
      throws IOException, RunFailed {
    List<Problem> problems = new ArrayList<>(input.missing());
    if (!Files.isRegularFile(input.settings())) {
      return new PreparedInput(input, null, null, null, DerivedTemplates.NONE, List.of(), problems);
    }
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    problems.addAll(reading.settings().problems());
    NoticeSettings known = reading.forSheets();
    TemplateSet templates = known == null ? null : templates(input, known, sets, problems);
    DerivedTemplates further =
        known == null ? DerivedTemplates.NONE : DerivedTemplates.read(sets, known, problems);
    NoticeSettings settings = reading.settings().value();
    PriorNotices precedents = settings == null ? PriorNotices.NONE : history.of(settings);
    if (settings != null) {
      problems.addAll(RepeatedFacts.of(settings, precedents.last()));
    }
    return new PreparedInput(
        input, settings, known, templates, further, precedents.notices(), problems);
  }

  /**
   * Null, with a problem, where there is no such set; of a name that is none that is told already.
   */
  private static @Nullable TemplateSet templates(
      Input input, NoticeSettings settings, Path sets, List<Problem> problems) throws IOException {
    Place asked = settings.places().get("模板");
    if (asked == null || problems.stream().anyMatch(p -> p.stops() && p.place().equals(asked))) {
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
