package org.tongbao.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.InputRefused;

/**
 * Description of a set, for lists of sets.
 *
 * @param name the folder's name
 * @param title the first sentence of its first comment, which may have several lines; empty when it
 *     has none
 * @param blocks blocks that words.ftlx may replace, in their order
 * @param macros of other files that it calls, such as tables.rates
 */
public record TemplateDescription(
    String name, String title, List<String> blocks, List<String> macros) {
  private static final Pattern COMMENT =
      Pattern.compile("\\s*<#--\\s*((?:(?!-->|\\n\\s*\\n)[^。])*+)");

  private static final Pattern CALL = Pattern.compile("<@(\\w+\\.\\w+)");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  /**
   * Reads it from a set.
   *
   * @throws InputRefused when a file of it is not UTF-8
   */
  public static TemplateDescription of(TemplateSet set) throws InputRefused {
    Map<String, String> texts = set.texts();
    Matcher comment =
        COMMENT.matcher(texts.getOrDefault(set.name() + "/" + TemplateSet.NOTICE, ""));
    return new TemplateDescription(
        set.name(),
        comment.lookingAt() ? LINE_BREAK.matcher(comment.group(1)).replaceAll("").strip() : "",
        List.copyOf(WordsFile.blocks(texts.values())),
        calls(set.name(), texts));
  }

  private static List<String> calls(String set, Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(text -> text.getKey().startsWith(set + "/"))
        .flatMap(text -> CALL.matcher(WordsFile.withoutComments(text.getValue())).results())
        .map(call -> call.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
