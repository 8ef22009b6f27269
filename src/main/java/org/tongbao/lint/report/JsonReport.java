package org.tongbao.lint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.json.JsonText;
import org.tongbao.lint.rules.Violation;

/** One object a file, one a violation. */
final class JsonReport {
  private JsonReport() {}

  static String print(List<FileVerdict> verdicts) {
    return JsonText.of(Map.of("files", verdicts.stream().map(JsonReport::file).toList()));
  }

  private static Map<String, Object> file(FileVerdict verdict) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", verdict.file());
    file.put("read", verdict.isRead());
    if (!verdict.isRead()) {
      file.put("unreadable", verdict.unreadable());
    }
    file.put("errors", verdict.errors());
    file.put("warnings", verdict.warnings());
    file.put("violations", verdict.violations().stream().map(JsonReport::violation).toList());
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
