package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * Where a run takes its files from and puts its notice: all that a plan is made from, so that
 * another process can plan the run again.
 *
 * @param input the input folder
 * @param templates the folders of all template sets
 * @param output the folder for the notice, absolute
 * @param history the source of prior notices
 * @param profile by which the documents are checked; null for the standard
 */
public record RunRequest(
    Input input,
    TemplateFolders templates,
    Path output,
    PriorNotices.Folder history,
    @Nullable Path profile) {

  /** Makes the output folder absolute. */
  public RunRequest {
    output = output.toAbsolutePath().normalize();
  }

  /**
   * Reads settings and templates.
   *
   * @param version of the program
   * @throws InputRefused with all problems of the settings, else of tables of facts, else of the
   *     template sets
   * @throws RunFailed when a prior notice cannot be read
   * @throws IOException when a file cannot be read
   */
  public RunPlan plan(String version) throws IOException, InputRefused, RunFailed {
    input.requireSettings();
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    FactFiles facts = FactFiles.read(input, reading.settings().orRefuse()).orRefuse();
    NoticeSettings settings = facts.settings();
    TemplateSet set =
        TemplateSet.read(
            templates, settings.basics().template(), input.words(), Place.of(Input.SETTINGS));
    DerivedTemplates derived = DerivedTemplates.read(templates, settings);
    NoticeSettings whole = SetDeclarations.of(settings, derived.with(set)).in(settings);
    PriorNotices prior = history.of(input, templates, whole).orRefuse();
    FormatProfile values = FormatProfile.read(profile);
    return RunPlan.of(this, reading, whole, facts, set, derived, prior, values, version);
  }
}
