package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.json.JsonText;
import org.tongbao.output.Sha256;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.Problem;
import org.tongbao.render.Counts;
import org.tongbao.statistics.Tally;
import org.tongbao.store.Draft;

/** report.json: from which files a notice was made, by which program, and with which warnings. */
final class RunReport {
  private static final int FORMAT = 2;

  private RunReport() {}

  /**
   * The report as JSON.
   *
   * @param plan of the copies in the bag
   * @param filed ISO 8601
   */
  static String print(
      RunPlan plan,
      NoticeRebuild.Rebuilt rebuilt,
      Draft draft,
      String version,
      String filed,
      Issued issued)
      throws IOException {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("format", FORMAT);
    report.put("program", "tongbao " + version);
    report.put("java", System.getProperty("java.runtime.version", ""));
    report.put("filed", filed);
    report.put("digest", plan.digest());
    report.put("template", plan.templates().name());
    report.put(
        "draft", ordered("number", draft.number(), "file", draft.file(), "sha256", draft.sha256()));
    report.put("read", read(plan));
    report.put("rows", rows(rebuilt.counts()));
    report.put("kinds", kinds(rebuilt.counts()));
    report.put("templates", templates(plan));
    report.put("warnings", rebuilt.warnings().stream().map(RunReport::warning).toList());
    report.put("issued", issued.files().stream().map(file -> file.getFileName() + "").toList());
    report.put("acceptedDifferences", issued.differences());
    return JsonText.of(report);
  }

  private static Object warning(Problem warning) {
    return ordered("code", warning.code(), "text", warning.toString());
  }

  private static List<Object> read(RunPlan plan) throws IOException {
    List<Object> files = new ArrayList<>();
    for (Path file : NoticeFiling.inputs(plan)) {
      files.add(
          ordered(
              "file",
              String.valueOf(file.getFileName()),
              "bytes",
              Files.size(file),
              "sha256",
              Sha256.of(file)));
    }
    return files;
  }

  private static Map<String, Object> rows(Counts counts) {
    return ordered(
        "unitsRead",
        counts.unitRows(),
        "unitsCounted",
        counts.units(),
        "findingsRead",
        counts.findingRows(),
        "findingsCounted",
        counts.findings());
  }

  private static List<Object> kinds(Counts counts) {
    List<Object> kinds = new ArrayList<>();
    for (String kind : counts.census().kinds()) {
      Tally tally = counts.census().total(kind);
      kinds.add(
          ordered(
              "kind",
              kind,
              "running",
              tally.running(),
              "checked",
              tally.checked(),
              "passed",
              tally.passed(),
              "rate",
              tally.rate().print(2)));
    }
    return kinds;
  }

  private static List<Object> templates(RunPlan plan) {
    List<Object> files = new ArrayList<>();
    plan.templateFiles()
        .forEach((path, bytes) -> files.add(ordered("file", path, "sha256", Sha256.of(bytes))));
    return files;
  }

  /** A map in the order of the arguments: a name, its value, the next name … */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
