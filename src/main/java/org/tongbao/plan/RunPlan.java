package org.tongbao.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.text.Reading;
import org.tongbao.output.Sha256;
import org.tongbao.output.WorkDirectory;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Schema;
import org.tongbao.template.TemplateSet;

/**
 * What is known about a run before its job begins.
 *
 * @param input the input folder
 * @param settings from its notice.yaml
 * @param warnings about notice.yaml, by itself or compared with the last filed one
 * @param templates the template set
 * @param derived the template sets of derived notices
 * @param output the folder for the notice, absolute
 * @param priorNotices filed notices that it is compared with
 * @param digest of all that the draft depends on: settings, sheets, templates, prior notices and
 *     program version
 */
public record RunPlan(
    Input input,
    NoticeSettings settings,
    List<Problem> warnings,
    TemplateSet templates,
    DerivedTemplates derived,
    Path output,
    PriorNotices priorNotices,
    String digest) {

  /**
   * Reads settings and templates.
   *
   * @param history the source of prior notices
   * @throws InputRefused with all problems of the settings, else of the template sets
   * @throws RunFailed when a prior notice cannot be read
   * @throws IOException when a file cannot be read
   */
  public static RunPlan make(
      Input input, Path templatesFolder, Path output, PriorNotices.Source history, String version)
      throws IOException, InputRefused, RunFailed {
    input.requireComplete();
    Reading<NoticeSettings> reading = SettingsFile.read(input.settings());
    NoticeSettings settings = reading.value();
    if (settings == null) {
      throw new InputRefused(reading.problems());
    }
    TemplateSet templates =
        TemplateSet.read(
            templatesFolder, settings.basics().template(), input.words(), Place.of(Input.SETTINGS));
    DerivedTemplates derived = DerivedTemplates.read(templatesFolder, settings);
    PriorNotices priorNotices = history.of(settings);
    List<Problem> warnings = new ArrayList<>(reading.problems());
    warnings.addAll(RepeatedFacts.of(settings, priorNotices.last()));
    return new RunPlan(
        input,
        settings,
        warnings,
        templates,
        derived,
        output.toAbsolutePath().normalize(),
        priorNotices,
        digest(input, files(templates, derived), priorNotices, version));
  }

  private static String digest(
      Input input, SortedMap<String, byte[]> templates, PriorNotices priorNotices, String version)
      throws IOException {
    Sha256 digest = new Sha256().add("version", version.getBytes(StandardCharsets.UTF_8));
    for (Path file : input.files()) {
      digest.add(String.valueOf(file.getFileName()), file);
    }
    for (Map.Entry<String, byte[]> file : templates.entrySet()) {
      digest.add(file.getKey(), file.getValue());
    }
    priorNotices.digest(digest);
    return digest.hex();
  }

  /** All template files by their paths: those of the main notice and of derived notices. */
  public SortedMap<String, byte[]> templateFiles() {
    return files(templates, derived);
  }

  private static SortedMap<String, byte[]> files(TemplateSet templates, DerivedTemplates derived) {
    SortedMap<String, byte[]> files = new TreeMap<>(templates.files());
    derived.sets().values().forEach(set -> files.putAll(set.files()));
    return files;
  }

  /** The work directory in the output folder. */
  public WorkDirectory work() {
    return new WorkDirectory(output);
  }

  /**
   * The key of the run in the database, which several output folders may share. It includes the
   * schema version, because a run that was started with another schema may lack tables that it
   * would need to continue. The digest of a draft does not include it, so an existing draft stays
   * valid.
   */
  public String identity() {
    return new Sha256()
        .add("schema", String.valueOf(Schema.LATEST).getBytes(StandardCharsets.UTF_8))
        .add("output", output.toString().getBytes(StandardCharsets.UTF_8))
        .add("digest", digest.getBytes(StandardCharsets.UTF_8))
        .hex();
  }
}
