package org.tongbao.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.Sha256;
import org.tongbao.output.WorkDirectory;
import org.tongbao.problem.Problem;
import org.tongbao.store.Schema;
import org.tongbao.template.TemplateSet;

/**
 * What is known about a run before its job begins.
 *
 * @param request where its files are
 * @param settings from its notice.yaml
 * @param warnings about notice.yaml, by itself or compared with the last filed one
 * @param templates the template set
 * @param derived the template sets of derived notices
 * @param priorNotices filed notices that it is compared with
 * @param digest of all that the draft depends on: settings, sheets, templates, prior notices and
 *     program version
 */
public record RunPlan(
    RunRequest request,
    NoticeSettings settings,
    List<Problem> warnings,
    TemplateSet templates,
    DerivedTemplates derived,
    PriorNotices priorNotices,
    String digest) {

  /** Computes the digest. */
  static RunPlan of(
      RunRequest request,
      NoticeSettings settings,
      List<Problem> warnings,
      TemplateSet templates,
      DerivedTemplates derived,
      PriorNotices priorNotices,
      String version)
      throws IOException {
    String digest = digest(request.input(), files(templates, derived), priorNotices, version);
    return new RunPlan(request, settings, warnings, templates, derived, priorNotices, digest);
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

  /** The input folder. */
  public Input input() {
    return request.input();
  }

  /** The folder for the notice, absolute. */
  public Path output() {
    return request.output();
  }

  /** The work directory in the output folder. */
  public WorkDirectory work() {
    return new WorkDirectory(output());
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
        .add("output", output().toString().getBytes(StandardCharsets.UTF_8))
        .add("digest", digest.getBytes(StandardCharsets.UTF_8))
        .hex();
  }
}
