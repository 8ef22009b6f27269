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
 * All that is known before a job begins.
 *
 * @param input the input folder
 * @param settings what its notice.yaml says
 * @param warnings what its notice.yaml leaves in doubt, by itself or beside the last filed one
 * @param templates the template set
 * @param further the template sets of further notices
 * @param output the folder for the notice, absolute
 * @param precedents filed notices that it is compared with
 * @param digest what a draft is made of: settings, sheets, templates, filed notices and program
 *     version
 */
public record RunPlan(
    Input input,
    NoticeSettings settings,
    List<Problem> warnings,
    TemplateSet templates,
    DerivedTemplates further,
    Path output,
    PriorNotices precedents,
    String digest) {

  /**
   * Reads settings and templates.
   *
   * @param history where filed notices come from
   * @throws InputRefused with all that is wrong with them
   * @throws RunFailed when what is filed cannot be read
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
    DerivedTemplates further = DerivedTemplates.read(templatesFolder, settings);
    PriorNotices precedents = history.of(settings);
    List<Problem> warnings = new ArrayList<>(reading.problems());
    warnings.addAll(RepeatedFacts.of(settings, precedents.last()));
    return new RunPlan(
        input,
        settings,
        warnings,
        templates,
        further,
        output.toAbsolutePath().normalize(),
        precedents,
        digest(input, files(templates, further), precedents, version));
  }

  private static String digest(
      Input input, SortedMap<String, byte[]> templates, PriorNotices precedents, String version)
      throws IOException {
    Sha256 digest = new Sha256().add("version", version.getBytes(StandardCharsets.UTF_8));
    for (Path file : input.files()) {
      digest.add(String.valueOf(file.getFileName()), file);
    }
    for (Map.Entry<String, byte[]> file : templates.entrySet()) {
      digest.add(file.getKey(), file.getValue());
    }
    precedents.digest(digest);
    return digest.hex();
  }

  /** All template files by their paths: of the notice's set, and of those of further notices. */
  public SortedMap<String, byte[]> templateFiles() {
    return files(templates, further);
  }

  private static SortedMap<String, byte[]> files(TemplateSet templates, DerivedTemplates further) {
    SortedMap<String, byte[]> files = new TreeMap<>(templates.files());
    further.sets().values().forEach(set -> files.putAll(set.files()));
    return files;
  }

  /** The output folder's work directory. */
  public WorkDirectory work() {
    return new WorkDirectory(output);
  }

  /**
   * What the run is called in a database, which other output folders may share. The schema is in
   * it, as a run that was begun under another may lack tables that it would go on from. A draft
   * knows nothing of it, so one that stands needs no making again.
   */
  public String identity() {
    return new Sha256()
        .add("schema", String.valueOf(Schema.LATEST).getBytes(StandardCharsets.UTF_8))
        .add("output", output.toString().getBytes(StandardCharsets.UTF_8))
        .add("digest", digest.getBytes(StandardCharsets.UTF_8))
        .hex();
  }
}
