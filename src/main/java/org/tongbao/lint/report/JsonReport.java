package org.tongbao.lint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.json.JsonText;
import org.tongbao.lint.rules.Violation;
import org.tongbao.problem.Problem;

/** An object for each file and for each violation. */
final class JsonReport {
  private JsonReport() {}

  static String print(List<FileResult> results) {
    return JsonText.of(Map.of("files", results.stream().map(JsonReport::file).toList()));
  }

  private static Map<String, Object> file(FileResult result) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", result.file());
    file.put("read", result.isRead());
    Problem unreadable = result.unreadable();
    if (unreadable != null) {
      file.put("unreadable", unreadable.fault());
      file.put("code", unreadable.code());
    }
    file.put("errors", result.errors());
    file.put("warnings", result.warnings());
    file.put("violations", result.violations().stream().map(JsonReport::violation).toList());
    return file;
  }

  private static Map<String, Object> violation(Violation violation) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rule", violation.rule().id());
    object.put("clause", violation.rule().clause());
    object.put("level", violation.isError() ? "error" : "warning");
    object.put("place", violation.place());
    object.put("words", violation.words());
    object.put("found", violation.found());
    object.put("asked", violation.asked());
    object.put("more", violation.more());
    return object;
  }
}
