package org.tongbao.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An input folder in memory, whose parts can be taken out.
 *
 * @param settings notice.yaml, level by level
 * @param units rows by their headings
 * @param findings rows by their headings
 */
record OptionInput(
    Map<String, Object> settings,
    List<Map<String, String>> units,
    List<Map<String, String>> findings) {
  private static final String UNITS = "类别,名称";
  private static final String FINDINGS = "类别,名称,严重程度,存在问题";

  /** An input from the texts of its three files. */
  @SuppressWarnings("unchecked") // what the text of a mapping is parsed to
  static OptionInput of(String settings, String units, String findings) {
    Object parsed = new Load(LoadSettings.builder().build()).loadFromString(settings);
    return new OptionInput((Map<String, Object>) parsed, rows(units), rows(findings));
  }

  private static List<Map<String, String>> rows(String text) {
    List<String> lines = text.lines().toList();
    String[] heads = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < heads.length; i++) {
        row.put(heads[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Copies everything. */
  OptionInput copy() {
    OptionInput copy = new OptionInput(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    settings.forEach((key, value) -> copy.settings.put(key, copy(value)));
    units.forEach(row -> copy.units.add(new LinkedHashMap<>(row)));
    findings.forEach(row -> copy.findings.add(new LinkedHashMap<>(row)));
    return copy;
  }

  /** The same with something done to it. */
  OptionInput with(List<Option> options) {
    OptionInput changed = copy();
    options.forEach(option -> option.change().accept(changed));
    return changed;
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(key, copy(each)));
      return copy;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(OptionInput::copy).toList())
        : value;
  }

  /** All three files as one text, by which equal inputs are known. */
  String text() {
    return yaml() + "\n" + csv(units, UNITS) + csv(findings, FINDINGS);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("notice.yaml"), yaml(), UTF_8);
    Files.writeString(folder.resolve("units.csv"), csv(units, UNITS), UTF_8);
    Files.writeString(folder.resolve("findings.csv"), csv(findings, FINDINGS), UTF_8);
  }

  private String yaml() {
    return settings.entrySet().stream()
        .map(each -> each.getKey() + ": " + flow(each.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String flow(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(each -> each.getKey() + ": " + flow(each.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof List<?> list
        ? list.stream().map(OptionInput::flow).collect(Collectors.joining(", ", "[", "]"))
        : "\"" + value + "\"";
  }

  private static String csv(List<Map<String, String>> rows, String required) {
    String heads = rows.isEmpty() ? required : String.join(",", rows.get(0).keySet());
    return rows.stream()
        .map(row -> String.join(",", row.values()))
        .collect(Collectors.joining("\n", heads + "\n", "\n"));
  }
}
