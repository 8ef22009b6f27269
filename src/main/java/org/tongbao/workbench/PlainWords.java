package org.tongbao.workbench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.preview.NamedValue;

/**
 * The wording of a block as people write it: paragraphs, and values as 【their meanings】. What
 * decides or repeats is not shown so; it stays as it is written in the file.
 */
final class PlainWords {
  private static final Pattern VALUE = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern LABEL = Pattern.compile("【([^】]+)】");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\s*<p>\\s*(.*?)\\s*</p>\\s*");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final int LONGEST_LABEL = 24;

  private final List<NamedValue> values;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param values that may be printed
   */
  PlainWords(List<NamedValue> values) {
    this.values = values;
    for (NamedValue value : values) {
      String meaning = value.meaning().split("[，；。（(：:]", 2)[0].strip();
      String label = meaning.isEmpty() || meaning.length() > LONGEST_LABEL ? value.name() : meaning;
      if (names.putIfAbsent(label, value.name()) != null) {
        label = value.name();
        names.put(label, value.name());
      }
      labels.put(value.name(), label);
    }
  }

  /** The values with their labels and what they print now. */
  List<Map<String, String>> labelled() {
    return values.stream()
        .map(
            value ->
                Map.of(
                    "label", labels.getOrDefault(value.name(), value.name()),
                    "meaning", value.meaning(),
                    "value", value.value()))
        .toList();
  }

  /** Whether a wording is only text, paragraphs and values that have a label. */
  boolean isPlain(String source) {
    boolean known =
        VALUE.matcher(source).results().allMatch(value -> labels.containsKey(value.group(1)));
    return known && TAG.matcher(source.replaceAll("</?p>", "")).results().findAny().isEmpty();
  }

  /** A wording as people write it; a paragraph a line. */
  String shown(String source) {
    String text = source.replaceAll("\\s*\\n\\s*", "");
    Matcher paragraph = PARAGRAPH.matcher(text);
    String lines =
        paragraph.lookingAt()
            ? PARAGRAPH.matcher(text).results().map(p -> p.group(1)).collect(Collectors.joining("\n"))
            : text;
    return unescaped(
        VALUE
            .matcher(lines)
            .replaceAll(
                value ->
                    Matcher.quoteReplacement(
                        "【" + labels.getOrDefault(value.group(1), value.group(1)) + "】")));
  }

  /** What people wrote as it stands in the file: several lines are paragraphs. */
  String source(String shown) {
    List<String> lines = shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> texts = lines.stream().map(this::line).toList();
    return texts.size() < 2
        ? String.join("", texts)
        : texts.stream().collect(Collectors.joining("</p>\n<p>", "<p>", "</p>"));
  }

  private String line(String text) {
    return LABEL
        .matcher(escaped(text))
        .replaceAll(
            label ->
                Matcher.quoteReplacement(
                    names.containsKey(label.group(1))
                        ? "${" + names.get(label.group(1)) + "}"
                        : label.group()));
  }

  /** The set's wording to be read: values as they print now, without what decides. */
  String printed(String source) {
    Map<String, String> now =
        values.stream().collect(Collectors.toMap(NamedValue::name, NamedValue::value, (a, b) -> a));
    String text = TAG.matcher(source.replaceAll("\\s*</p>\\s*", "\n")).replaceAll("");
    return unescaped(
            VALUE
                .matcher(text)
                .replaceAll(
                    value ->
                        Matcher.quoteReplacement(now.getOrDefault(value.group(1), "……"))))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("${", "＄{");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
