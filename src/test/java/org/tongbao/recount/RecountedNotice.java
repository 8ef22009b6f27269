package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The input of one notice of a history. */
record RecountedNotice(
    RecountedPeriod period, String settings, RecountedSheets sheets, RecountedSheets recheck) {
  static RecountedNotice of(Path input) throws IOException {
    String settings = RecountedRows.text(input.resolve("notice.yaml"));
    return new RecountedNotice(
        RecountedPeriod.of(setting(settings, "期间")),
        settings,
        new RecountedSheets(input),
        RecountedSheets.recheck(input));
  }

  private static String setting(String settings, String key) {
    Matcher line = Pattern.compile("(?m)^" + key + ": *(.*?) *$").matcher(settings);
    return line.find() ? line.group(1) : "";
  }

  List<String> groups() {
    String both = setting(settings, "地区") + "," + setting(settings, "部门");
    return List.of(both.replaceAll("[\\[\\] ]", "").split(","));
  }

  /** Units that an archive keeps: with a finding, or failed. */
  List<Map<String, String>> kept() {
    return sheets.units().stream()
        .filter(unit -> !sheets.found(unit).isEmpty() || sheets.isFailed(unit))
        .toList();
  }

  boolean isFollowed(Map<String, String> unit) {
    return sheets.isFailed(unit)
        || sheets.found(unit).stream()
            .anyMatch(
                finding -> RecountedSheets.isListed(finding) || !cell(finding, "正文点名").equals("否"));
  }
}
