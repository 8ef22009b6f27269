package org.tongbao.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OfficeSettings;
import org.tongbao.inspection.WebPage;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.output.Sha256;
import org.tongbao.output.WorkDirectory;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Schema;
import org.tongbao.template.TemplateSet;

/**
 * What is known about a run before its job begins.
 *
 * @param request where its files are
 * @param settings from its notice.yaml, with the rows of tables that stand in files
 * @param warnings about notice.yaml, by itself or compared with the last filed one
 * @param templates the template set
 * @param derived the template sets of derived notices
 * @param priorNotices filed notices that it is compared with
 * @param profile by which the documents are checked
 * @param settingsDigest SHA-256 of notice.yaml as it stands, with what the document does not depend
 *     on
 * @param sheets both sheets, as they are digested
 * @param factFiles the SHA-256 of each file with a table of facts, by its name
 * @param version of the program
 * @param digest of all that the draft depends on: settings, sheets, tables, templates, prior
 *     notices, profile and program version
 */
public record RunPlan(
    RunRequest request,
    NoticeSettings settings,
    List<Problem> warnings,
    TemplateSet templates,
    DerivedTemplates derived,
    PriorNotices priorNotices,
    FormatProfile profile,
    String settingsDigest,
    SheetFiles sheets,
    SortedMap<String, String> factFiles,
    String version,
    String digest) {

  /**
   * Reads the sheets and computes the digest.
   *
   * @param reading of notice.yaml
   * @param settings what was read, with the columns of the template sets
   * @param facts its tables that stand in files
   * @param version of the program
   * @throws InputRefused with the problems of the sheets
   * @throws RunFailed when a sheet is gone
   * @throws IOException when a sheet cannot be read
   */
  static RunPlan of(
      RunRequest request,
      SettingsReading reading,
      NoticeSettings settings,
      FactFiles facts,
      TemplateSet templates,
      DerivedTemplates derived,
      PriorNotices priorNotices,
      FormatProfile profile,
      String version)
      throws IOException, InputRefused, RunFailed {
    List<Problem> warnings = new ArrayList<>(reading.settings().problems());
    warnings.addAll(facts.problems());
    warnings.addAll(SettingsReminders.of(settings, templates, derived, priorNotices));
    FoundSheets found = request.input().sheets(settings);
    warnings.addAll(found.problems());
    SheetFiles sheets = SheetFiles.read(found.sheets());
    String settingsDigest = Sha256.of(reading.file());
    Sha256 digest =
        new Sha256()
            .add("version", version.getBytes(StandardCharsets.UTF_8))
            .add(Input.SETTINGS, reading.ofNotice(Input.SETTINGS).getBytes(StandardCharsets.UTF_8));
    sheets.digests().forEach(digest::addFile);
    facts.digests().forEach(digest::addFile);
    files(templates, derived).forEach(digest::add);
    priorNotices.digest(digest);
    profile.digest(digest);
    return new RunPlan(
        request,
        settings,
        warnings,
        templates,
        derived,
        priorNotices,
        profile,
        settingsDigest,
        sheets,
        facts.digests(),
        version,
        digest.hex());
  }

  /**
   * Copies the sheets into the work directory, and reads the other files a second time.
   *
   * @throws RunFailed when one is not what was digested: somebody saved it meanwhile, and what was
   *     read may be neither the old file nor the new one
   */
  public void copySheets() throws IOException, RunFailed {
    Map<String, String> copied = SheetFiles.copied(sheets.sheets(), work().sheets()).digests();
    for (Map.Entry<String, String> file : sheets.digests().entrySet()) {
      if (!file.getValue().equals(copied.get(file.getKey()))) {
        throw changed(file.getKey());
      }
    }
    if (!Sha256.of(input().settings()).equals(settingsDigest)) {
      throw changed(Input.SETTINGS);
    }
    for (Map.Entry<String, String> file : factFiles.entrySet()) {
      if (!Sha256.of(input().folder().resolve(file.getKey())).equals(file.getValue())) {
        throw changed(file.getKey());
      }
    }
    if (profile.isChanged()) {
      throw changed(String.valueOf(profile.file()));
    }
    String words = String.valueOf(input().words().getFileName());
    for (Map.Entry<String, byte[]> file : templateFiles().entrySet()) {
      String name = file.getKey();
      Path path = name.equals(words) ? input().words() : request.templates().file(name);
      if (!Sha256.of(path).equals(Sha256.of(file.getValue()))) {
        throw changed(name);
      }
    }
  }

  /** The copies of the sheets, once they are made. */
  public Sheets copiedSheets() {
    return sheets.sheets().in(work().sheets());
  }

  /** The failure when the input changes while it is read. */
  public static RunFailed changed(String file) {
    return new RunFailed(
        ExitCode.FILES, "%s 在运行中被改动（可能正在保存或同步），没有生成通报。请等它保存完毕，再运行一次".formatted(file));
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

  /** The same run, filed and published as the office does where its own settings do not say how. */
  public RunPlan in(OfficeSettings office) {
    return with(settings.in(office));
  }

  /** The same run, filed and published in another way: nothing of the document depends on it. */
  public RunPlan filed(Filing filing, WebPage web) {
    return with(settings.filed(filing, web));
  }

  private RunPlan with(NoticeSettings changed) {
    return new RunPlan(
        request,
        changed,
        warnings,
        templates,
        derived,
        priorNotices,
        profile,
        settingsDigest,
        sheets,
        factFiles,
        version,
        digest);
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
