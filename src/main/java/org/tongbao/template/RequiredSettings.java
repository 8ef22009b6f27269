package org.tongbao.template;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.problem.InputRefused;

/**
 * The names that a set looks up in the settings, found in its text: {@code notice.inspected("…")}
 * and the like. Names that a template computes are not found.
 *
 * @param kinds 检查类别
 * @param facts 事实
 * @param parameters 参数
 * @param tables 事实表
 * @param windows 检查时段 of a kind or a group
 * @param periods earlier ones (往期), which {@code earlierIn("…")} of kinds and groups asks for
 * @param unit whether it uses {@code notice.unit}, as notices to single failing units do
 */
public record RequiredSettings(
    List<String> kinds,
    List<String> facts,
    List<String> parameters,
    List<String> tables,
    List<String> windows,
    List<String> periods,
    boolean unit) {
  private static final Pattern PERIODS =
      Pattern.compile("\\.(?:earlierIn|hasEarlier)\\(\\s*\"([^\"]+)\"");
  private static final Pattern UNIT = Pattern.compile("\\bnotice\\.unit\\b");
  private static final Pattern KINDS = asks("inspected|inspects", "");
  private static final Pattern FACTS = asks("fact|hasFact|share", "");
  private static final Pattern WHOLES = asks("share", "\"[^\"]*\"\\s*,\\s*");
  private static final Pattern PARAMETERS = asks("parameter|hasParameter", "");
  private static final Pattern TABLES = asks("table|hasTable", "");

  private static final Pattern WINDOWS = asks("windowOf|hasWindow", "");

  private static Pattern asks(String methods, String before) {
    return Pattern.compile("notice\\.(?:" + methods + ")\\(\\s*" + before + "\"([^\"]+)\"");
  }

  /**
   * Reads the text of a set.
   *
   * @throws InputRefused when a file of it is not UTF-8
   */
  public static RequiredSettings of(TemplateSet set) throws InputRefused {
    List<String> texts = List.copyOf(set.texts().values());
    return new RequiredSettings(
        names(texts, KINDS),
        names(texts, FACTS, WHOLES),
        names(texts, PARAMETERS),
        names(texts, TABLES),
        names(texts, WINDOWS),
        names(texts, PERIODS),
        texts.stream().anyMatch(text -> UNIT.matcher(text).find()));
  }

  private static List<String> names(List<String> texts, Pattern... patterns) {
    return Stream.of(patterns)
        .flatMap(pattern -> texts.stream().flatMap(text -> pattern.matcher(text).results()))
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
