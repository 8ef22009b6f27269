package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.SettingsFile;
import org.tongbao.intake.SettingsReading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;

/**
 * What is there to be judged, as far as it can be read.
 *
 * @param input the input folder
 * @param settings its settings; null where one of them is wrong
 * @param forSheets settings to judge the sheets by; null where kinds or groups are not sure
 * @param templates the template set; null where it is not known or not there
 * @param problems all that is wrong with these
 */
record Preparation(
    Input input,
    @Nullable NoticeSettings settings,
    @Nullable NoticeSettings forSheets,
    @Nullable TemplateSet templates,
    List<Problem> problems) {

  /** All of a plan that is sound. */
  static Preparation of(RunPlan plan) {
    return new Preparation(
        plan.input(), plan.settings(), plan.settings(), plan.templates(), plan.warnings());
  }

  /**
   * Reads settings and templates.
   *
   * @param sets the folder that holds the template sets
   * @throws IOException when a file cannot be read
   */
  static Preparation read(Input input, Path sets) throws IOException {
    List<Problem> problems = new ArrayList<>(input.missing());
    if (!Files.isRegularFile(input.settings())) {
      return new Preparation(input, null, null, null, problems);
    }
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    problems.addAll(reading.settings().problems());
    NoticeSettings known = reading.forSheets();
    TemplateSet templates = null;
    if (known != null && !known.template().isEmpty()) {
      try {
        Place asked = known.places().getOrDefault("模板", Place.of(Input.SETTINGS));
        templates = TemplateSet.read(sets, known.template(), input.words(), asked);
      } catch (InputRefused refused) {
        problems.addAll(refused.problems());
      }
    }
    return new Preparation(input, reading.settings().value(), known, templates, problems);
  }
}
