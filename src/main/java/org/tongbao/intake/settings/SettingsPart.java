package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The value of one key as it is written in the file, for people who edit just this part of it. */
final class SettingsPart {
  private static final String INDENT = "  ";

  private SettingsPart() {}

  /**
   * A value without the blanks at the beginning of its lines.
   *
   * @param column at which its first line begins
   */
  static String shown(String value, int column) {
    List<String> lines = value.lines().toList();
    List<String> below = lines.subList(1, lines.size());
    int cut =
        below.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(SettingsPart::blanks)
            .reduce(column, Math::min);
    List<String> shown = new ArrayList<>(lines.subList(0, 1));
    below.forEach(line -> shown.add(line.substring(Math.min(cut, blanks(line)))));
    return String.join("\n", shown);
  }

  private static int blanks(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** As a value, with the blank or the line end before it. */
  static String written(String text) {
    return isOneLine(text)
        ? " " + text
        : text.lines()
            .map(line -> "\n" + (line.isBlank() ? "" : INDENT + line))
            .collect(Collectors.joining());
  }

  private static boolean isOneLine(String text) {
    boolean flow = text.startsWith("[") || text.startsWith("{") || text.startsWith("\"");
    return !text.contains("\n") && (flow || !(text.startsWith("- ") || text.contains(": ")));
  }
}
