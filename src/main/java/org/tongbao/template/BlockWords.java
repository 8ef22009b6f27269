package org.tongbao.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.InputRefused;

/** The blocks of a set that may be worded otherwise in one notice, and that wording. */
public final class BlockWords {
  private static final Pattern OWN =
      Pattern.compile("(?s)<#macro\\s+([^\\s/>]+)\\s*>(.*?)</#macro>");

  private static final Pattern EDGE =
      Pattern.compile("<(/?)@block\\b(?:\\s+(?:name\\s*=\\s*)?\"([^\"]+)\")?[^>]*?(/?)>");

  /** Stands in words.ftlx of the next period until its wording is that period's. */
  private static final Pattern CARRIED =
      Pattern.compile("\\Q" + carriedFrom("\\E([^）\"]*)\\Q") + "\\E\\R?");

  private BlockWords() {}

  /** The line by which nothing is made of the last period's wording. */
  public static String carriedFrom(String period) {
    return "<#stop \"words.ftlx 是上期（" + period + "）的文字，请逐句改成本期的，再删去这一行\">";
  }

  /** The period whose wording it still is; empty if that line is not there. */
  public static Optional<String> lastPeriod(String words) {
    Matcher carried = CARRIED.matcher(words);
    return carried.find() ? Optional.of(carried.group(1)) : Optional.empty();
  }

  /** Without that line, once somebody has read the wording. */
  public static String asOfThisPeriod(String words) {
    return CARRIED.matcher(words).replaceAll("");
  }

  /**
   * A block.
   *
   * @param name by which words.ftlx replaces it
   * @param standard the set's own wording, as it stands in the template
   * @param own the wording of this notice; null if it has none
   */
  public record Block(String name, String standard, @Nullable String own) {}

  /**
   * The blocks in the order of the notice.
   *
   * @param set read with the words of the notice
   * @throws InputRefused when a file of it is not UTF-8
   */
  public static List<Block> of(TemplateSet set) throws InputRefused {
    Map<String, String> texts = set.texts();
    String words = texts.getOrDefault(WordsFile.PATH, "");
    Map<String, String> own = new LinkedHashMap<>();
    Matcher macros = OWN.matcher(words);
    while (macros.find()) {
      own.put(macros.group(1), macros.group(2).strip());
    }
    Map<String, String> standard = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> {
          if (!path.equals(WordsFile.PATH)) {
            addStandard(WordsFile.withoutComments(text), standard);
          }
        });
    return standard.entrySet().stream()
        .map(block -> new Block(block.getKey(), block.getValue(), own.get(block.getKey())))
        .toList();
  }

  /** Blocks may stand in each other. */
  private static void addStandard(String text, Map<String, String> standard) {
    List<String> names = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher edge = EDGE.matcher(text);
    while (edge.find()) {
      if (edge.group(2) != null) {
        standard.putIfAbsent(edge.group(2), "");
      }
      if (edge.group(1).isEmpty() && edge.group(3).isEmpty()) {
        names.add(edge.group(2) == null ? "" : edge.group(2));
        starts.add(edge.end());
      } else if (!edge.group(1).isEmpty() && !names.isEmpty()) {
        int last = names.size() - 1;
        String content = text.substring(starts.remove(last), edge.start()).strip();
        standard.put(names.remove(last), content);
      }
    }
    standard.remove("");
  }

  /**
   * words.ftlx with other wordings; all else in it stays as it is written.
   *
   * @param words the file's text; empty where there is none
   * @param replaced the wording of each block that is changed; empty for the set's own
   */
  public static String with(String words, Map<String, String> replaced) {
    Map<String, String> left = new LinkedHashMap<>(replaced);
    StringBuilder text = new StringBuilder();
    Matcher macros = OWN.matcher(words);
    int from = 0;
    while (macros.find()) {
      String now = left.remove(macros.group(1));
      if (now != null) {
        text.append(words, from, macros.start()).append(macro(macros.group(1), now));
        from = macros.end();
      }
    }
    text.append(words.substring(from));
    left.forEach(
        (name, now) -> {
          if (!now.isBlank()) {
            text.append(text.toString().isBlank() ? "" : "\n").append(macro(name, now));
            text.append("\n");
          }
        });
    return text.toString();
  }

  private static String macro(String name, String content) {
    return content.isBlank() ? "" : "<#macro " + name + ">\n" + content.strip() + "\n</#macro>";
  }
}
