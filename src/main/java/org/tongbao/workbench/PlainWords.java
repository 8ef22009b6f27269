package org.tongbao.workbench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
  private static final Pattern PARAGRAPH =
      Pattern.compile("<p>\\s*(?:<h2>(.*?)</h2>)?\\s*(.*?)\\s*</p>");
  private static final Pattern LIST = Pattern.compile("<ol>(.*?)</ol>");
  private static final Pattern ITEM = Pattern.compile("<li>\\s*(.*?)\\s*</li>");

  /** A numbered item, and a paragraph with a run-in heading, as people write them. */
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.．、]\\s*(.+)");

  private static final Pattern HEADED = Pattern.compile("【小标题：(.+?)】(.*)");

  /** A tag, in whose brackets and quotation marks a greater-than sign may stand. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?[#@](?:\\((?:[^()]|\\([^()]*\\))*\\)|\"[^\"]*\"|[^<>()\"])*>|</?\\w[^>]*>");

  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  private static final int LONGEST_LABEL = 24;

  private final List<NamedValue> values;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** What each prints now, by its name. */
  private final Map<String, String> now = new HashMap<>();

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
      now.putIfAbsent(value.name(), value.value());
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

  /** Whether a wording has nothing that decides or repeats, and only values with a label. */
  boolean isPlain(String source) {
    return joined(source).equals(joined(source(shown(source))));
  }

  /** Line ends between paragraphs and around texts are nothing. */
  private static String joined(String source) {
    return source.replaceAll("\\s*\\n\\s*", "");
  }

  /** A wording as people write it, a paragraph a line. */
  String shown(String source) {
    String text = joined(source);
    text = replaced(LIST, text, list -> numbered(list.group(1)));
    text =
        replaced(
            PARAGRAPH,
            text,
            p -> (p.group(1) == null ? "" : "【小标题：" + p.group(1) + "】") + p.group(2) + "\n");
    return unescaped(labelled(text)).strip();
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
  }

  private static String numbered(String items) {
    StringBuilder lines = new StringBuilder();
    int number = 1;
    Matcher item = ITEM.matcher(items);
    while (item.find()) {
      lines.append(number++).append(". ").append(item.group(1)).append("\n");
    }
    return lines.toString();
  }

  private String labelled(String text) {
    return replaced(
        VALUE,
        text,
        value ->
            labels.containsKey(value.group(1))
                ? "【" + labels.get(value.group(1)) + "】"
                : value.group());
  }

  /** What people wrote as it stands in the file. */
  String source(String shown) {
    List<String> lines = shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean single = lines.size() == 1 && !isMarked(lines.get(0));
    if (single || lines.isEmpty()) {
      return lines.isEmpty() ? "" : line(lines.get(0));
    }
    StringBuilder source = new StringBuilder();
    boolean inList = false;
    for (String each : lines) {
      Matcher item = NUMBERED.matcher(each);
      boolean isItem = item.matches();
      source.append(isItem && !inList ? "<ol>\n" : !isItem && inList ? "</ol>\n" : "");
      source.append(isItem ? "<li>" + line(item.group(1)) + "</li>\n" : paragraph(each));
      inList = isItem;
    }
    return source.append(inList ? "</ol>\n" : "").toString().strip();
  }

  private static boolean isMarked(String line) {
    return NUMBERED.matcher(line).matches() || HEADED.matcher(line).matches();
  }

  private String paragraph(String text) {
    Matcher headed = HEADED.matcher(text);
    return headed.matches()
        ? "<p><h2>" + line(headed.group(1)) + "</h2>" + line(headed.group(2)) + "</p>\n"
        : "<p>" + line(text) + "</p>\n";
  }

  private String line(String text) {
    return replaced(
        LABEL,
        escaped(text),
        label ->
            names.containsKey(label.group(1))
                ? "${" + names.get(label.group(1)) + "}"
                : label.group());
  }

  /**
   * The paragraphs of a wording in which somebody typed a figure, with values as they print now:
   * such a figure has no source and changes with no data.
   */
  List<String> typedFigures(String source) {
    return shown(source)
        .lines()
        .map(line -> TAG.matcher(line).replaceAll(""))
        .filter(line -> DIGIT.matcher(withoutValues(line)).find())
        .map(line -> replaced(LABEL, line, this::value))
        .toList();
  }

  private String value(MatchResult label) {
    return now.getOrDefault(names.getOrDefault(label.group(1), ""), label.group());
  }

  /** Nor with the number of an item, which is its place in the list. */
  private static String withoutValues(String line) {
    Matcher item = NUMBERED.matcher(line);
    String text = item.matches() ? item.group(1) : line;
    return VALUE.matcher(LABEL.matcher(text).replaceAll("")).replaceAll("");
  }

  /** The set's wording to be read: values as they print now, without what decides. */
  String printed(String source) {
    String text = TAG.matcher(source.replaceAll("\\s*</p>\\s*", "\n")).replaceAll("");
    return unescaped(replaced(VALUE, text, value -> now.getOrDefault(value.group(1), "……")))
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
