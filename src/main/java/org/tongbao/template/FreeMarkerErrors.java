package org.tongbao.template;

import freemarker.template.Configuration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Translates FreeMarker's error messages. */
final class FreeMarkerErrors {
  private static final Configuration FREEMARKER = new Configuration(Configuration.VERSION_2_3_34);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)");
  private static final List<Known> KNOWN = new ArrayList<>();
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    syntax();
    calls();
    builtIns();
    values();
    types();
  }

  private FreeMarkerErrors() {}

  private record Known(Pattern pattern, Translation translation) {}

  @FunctionalInterface
  private interface Translation {
    /**
     * The problem.
     *
     * @param expression that FreeMarker blames
     */
    Problem of(Place place, MatchResult found, String expression);
  }

  private static void known(String pattern, Translation translation) {
    KNOWN.add(new Known(Pattern.compile(pattern), translation));
  }

  /** The pattern's groups are the values of the wording's places. */
  private static void known(String pattern, TemplateMessage message) {
    known(
        pattern,
        (place, found, expression) -> {
          Object[] values = new Object[found.groupCount()];
          for (int i = 0; i < values.length; i++) {
            values[i] = found.group(i + 1);
          }
          return message.at(place, values);
        });
  }

  /** The expression is the value of the wording's only place. */
  private static void knownOfExpression(String pattern, TemplateMessage message) {
    known(pattern, (place, found, expression) -> message.at(place, expression));
  }

  private static void syntax() {
    known("^Unclosed \"<#--\"", TemplateMessage.COMMENT_NOT_CLOSED);
    known("^<?(#\\w+)>? must be (?:nested )?inside ", TemplateMessage.MISPLACED_DIRECTIVE);
    misplaced("^A return instruction can only occur inside ", "#return");
    misplaced("^Cannot use a <#nested> instruction outside ", "#nested");
    misplaced("^Cannot fall back outside ", "#fallback");
    known("^Unknown setting name: \"(.*?)\"", TemplateMessage.SETTING_NOT_ALLOWED);
    known("^Using the \"(?:no)?escape\" directive", TemplateMessage.ESCAPE_NOT_ALLOWED);
    known("^You can't use .* \\(an interpolation\\) here", TemplateMessage.NESTED_INTERPOLATION);
    known(
        "^Lexical error: encountered \".*?\" \\((\\d+)\\)",
        (place, found, expression) ->
            TemplateMessage.WIDE_CHARACTER_IN_EXPRESSION.at(
                place, Character.toString(Integer.parseInt(found.group(1)))));
    known(
        "^Unexpected end of file reached\\. You have an unclosed #macro or #function",
        TemplateMessage.MACRO_NOT_CLOSED);
    known(
        "^Unexpected end of file reached\\. You have an unclosed ([#@]\\w+)",
        TemplateMessage.TAG_NOT_CLOSED_AT_END);
    known("^Unexpected end of file", TemplateMessage.UNFINISHED_TEMPLATE);
    known(
        "^Encountered \"(.*?)\", but at this place only this can be closed: \"([(\\[{])\"",
        TemplateMessage.BRACKET_OPEN);
    known("^Found string literal: (\".*?\")\\. Expecting: number", TemplateMessage.TEXT_FOR_NUMBER);
    known(
        "^\\?(\\w+)\\(\\.\\.\\.\\) requires exactly (\\d+) param",
        TemplateMessage.BUILT_IN_PARAMETERS);
    known(
        "^Encountered \"(.*?)\", but at this place only this can be closed: \"(.*?)\"",
        TemplateMessage.OTHER_TAG_OPEN);
    known("^Encountered \"}\"", TemplateMessage.EMPTY_INTERPOLATION);
    known("^Encountered \"(</.*?>)\"", TemplateMessage.STRAY_DIRECTIVE_END);
    known("^Encountered \"(.*?)\"", TemplateMessage.UNEXPECTED_TEXT);
    known(
        "^Unknown built-in: \"(.*?)\"",
        (place, found, expression) ->
            nearest(found.group(1), FREEMARKER.getSupportedBuiltInNames())
                .map(near -> TemplateMessage.MISSPELT_BUILT_IN.at(place, found.group(1), near))
                .orElseGet(() -> TemplateMessage.UNKNOWN_BUILT_IN.at(place, found.group(1))));
    known(
        "^Unknown directive: #(\\w+)",
        (place, found, expression) ->
            nearest(found.group(1), FREEMARKER.getSupportedBuiltInDirectiveNames())
                .map(near -> TemplateMessage.MISSPELT_DIRECTIVE.at(place, found.group(1), near))
                .orElseGet(() -> TemplateMessage.UNKNOWN_DIRECTIVE.at(place, found.group(1))));
  }

  private static void misplaced(String pattern, String directive) {
    known(
        pattern,
        (place, found, expression) -> TemplateMessage.MISPLACED_DIRECTIVE.at(place, directive));
  }

  private static Optional<String> nearest(String name, Set<?> known) {
    return Nearest.to(name, known.stream().map(String::valueOf).sorted().toList());
  }

  private static void calls() {
    known(
        "^When calling macro \"block\", required parameter",
        TemplateMessage.BLOCK_NAME_WITHOUT_QUOTES);
    known(
        "^When calling (?:macro|function) \"(.*?)\", required parameter \"(.*?)\"",
        TemplateMessage.ARGUMENT_MISSING);
    known(
        "^(?:Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. "
            + "Valid parameter names are$",
        TemplateMessage.ARGUMENT_NOT_TAKEN);
    known(
        "^(?:Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. "
            + "Valid parameter names are: (.*)",
        TemplateMessage.UNKNOWN_ARGUMENT);
    known(
        "^(?:Macro|Function) \"(.*?)\" only accepts (\\d+) parameters?, but got (\\d+)",
        TemplateMessage.TOO_MANY_ARGUMENTS);
    known(
        "^Java method \"[\\w.]*?(\\w+)\\(.*?\\)\" takes (\\d+) arguments?, but (\\d+) w",
        TemplateMessage.ARGUMENT_COUNT);
    known(
        "^Java method \"[\\w.]*?(\\w+)\\(.*?\\)\" couldn't be called: .*the (\\d+)\\w+ argument's.*"
            + "target Java type, (\\w+)\\. The type of the actual value was: ([\\w+]+)",
        (place, found, expression) ->
            TemplateMessage.ARGUMENT_TYPE.at(
                place,
                found.group(1),
                found.group(2),
                found.group(3).equals("int") ? "整数" : "文字",
                type(found.group(4))));
    knownOfExpression("^Can't use \\?api", TemplateMessage.API_NOT_ALLOWED);
    known("^Instantiating .* is not allowed", TemplateMessage.NEW_NOT_ALLOWED);
    known("^\"\\?join\" failed at index ", TemplateMessage.JOIN_OF_NUMBERS);
  }

  private static void builtIns() {
    known(
        "^\\?sort_by\\(\\.\\.\\.\\) failed at sequence index (\\d+).*The \"(.*?)\" subvariable was null",
        (place, found, expression) ->
            TemplateMessage.SORT_KEY_ABSENT.at(
                place, Integer.parseInt(found.group(1)) + 1, found.group(2)));
    known("^The argument to \\?sort_by\\(key\\)", TemplateMessage.SORT_KEY_WITHOUT_QUOTES);
    known("^\\?sort failed at ", TemplateMessage.SORT_OF_ROWS);
    known(
        "^The filter expression had to return a boolean value, but it returned an? ([\\w+]+)",
        (place, found, expression) ->
            TemplateMessage.FILTER_NOT_A_CONDITION.at(place, type(found.group(1))));
    known("^The element mapper function has returned no", TemplateMessage.MAPPED_TO_NOTHING);
    known(
        "^\\?(\\w+)\\(\\.\\.\\.\\) expects (?:at least |at most )?[\\d or]+ arguments?",
        TemplateMessage.BUILT_IN_ARGUMENT_COUNT);
    known(
        "^\\?(\\w+)\\(\\.\\.\\.\\) expects an? (\\w+) as argument #(\\d+), but received an? (\\w+)",
        (place, found, expression) ->
            TemplateMessage.BUILT_IN_ARGUMENT_TYPE.at(
                place, found.group(1), found.group(3), type(found.group(2)), type(found.group(4))));
  }

  private static void values() {
    known(
        "^Value was formatted to convert it to string, but the result was markup",
        TemplateMessage.FIGURE_AS_TEXT);
    known(
        "Expected .*string.*, but this has evaluated to a markup", TemplateMessage.FIGURE_AS_TEXT);
    known(
        "^For \"#(?:if|elseif|else if)\" condition: Expected a boolean, .* evaluated to an? ([\\w+]+)",
        (place, found, expression) ->
            TemplateMessage.CONDITION_NOT_BOOLEAN.at(place, expression, type(found.group(1))));
    known(
        "^For \"\\$\\{\\.\\.\\.}\" content: Expected .* evaluated to an? ([\\w+]+)",
        (place, found, expression) ->
            TemplateMessage.VALUE_NOT_PRINTABLE.at(place, expression, type(found.group(1))));
    known(
        "Expected an? (.*?), but this has evaluated to an? ([\\w+]+)",
        (place, found, expression) -> {
          String expected = type(found.group(1));
          String actual = type(found.group(2));
          return expected.equals(actual) // FreeMarker tells them apart in ways of its own
              ? TemplateMessage.VALUE_NOT_USABLE.at(place, expression)
              : TemplateMessage.VALUE_TYPE.at(place, expression, expected, actual);
        });
    knownOfExpression(
        "^Can't compare values of these types", TemplateMessage.VALUES_NOT_COMPARABLE);
    knownOfExpression(
        "has thrown an unchecked exception|^Arithmetic operation failed",
        TemplateMessage.COMPUTATION_FAILED);
    known("^The value you try to list is ", TemplateMessage.VALUE_NOT_A_LIST);
    known("^Can't convert boolean to string automatically", TemplateMessage.BOOLEAN_PRINTED);
  }

  private static void types() {
    TYPES.put("boolean", "“是否”");
    TYPES.put("number", "数字");
    TYPES.put("string", "文字");
    TYPES.put("sequence", "一串值");
    TYPES.put("collection", "一串值");
    TYPES.put("namespace", "一个模板");
    TYPES.put("macro", "宏");
    TYPES.put("method", "要带括号的名称");
    TYPES.put("hash", "一组值");
    TYPES.put("markup", "带标记的文字");
  }

  /** FreeMarker joins several with a +, and adds words before and after. */
  private static String type(String type) {
    String first = IN_BRACKETS.matcher(type).replaceAll("");
    return TYPES.entrySet().stream()
        .filter(known -> first.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("别的");
  }

  /** A template that cannot be parsed. */
  static Problem syntax(Place place, String message) {
    return translated(place, message, "")
        .orElseGet(() -> TemplateMessage.TEMPLATE_SYNTAX.at(place, message));
  }

  /**
   * A template that cannot be rendered.
   *
   * @param instruction at which it stopped
   * @param expression that FreeMarker blames, if it blames one
   */
  static Problem rendering(
      Place place, String message, String instruction, @Nullable String expression) {
    return translated(place, message, expression == null ? instruction : expression)
        .orElseGet(
            () ->
                expression == null
                    ? TemplateMessage.INSTRUCTION_FAILED.at(place, message)
                    : TemplateMessage.EXPRESSION_FAILED.at(place, expression, message));
  }

  private static Optional<Problem> translated(Place place, String message, String expression) {
    for (Known known : KNOWN) {
      Matcher matcher = known.pattern.matcher(message);
      if (matcher.find()) {
        return Optional.of(known.translation.of(place, matcher, expression));
      }
    }
    return Optional.empty();
  }
}
