package org.tongbao.template;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Refuses what FreeMarker offers and no notice may use: {@code ?interpret} and {@code ?eval} run
 * text as a template, so that the files of a set would no longer show what it prints; {@code .now}
 * is the only way to the clock, and a notice of the same input would differ from day to day;
 * FreeMarker's formats round half to even and lose the source of a figure; and the program's names
 * may mean nothing else.
 */
@SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
final class ForbiddenExpressions {
  /** Nearly no template has one of these, so that none is searched. */
  private static final List<String> SUSPECTS =
      List.of(
          "interpret", "eval", "now", "string", "?c", "? c", "#{", "setting", "replace", "no_esc");

  /** Another meaning of one of the program's own names, by which all of a template is wrong. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "^(?:#(?:macro|function) |#import .* as |(?:#(?:assign|global|local) )?(?=\\w+ ?=(?!=)))"
              + "(notice|figures)\\b");

  private static final Pattern MAY_BE_TAKEN =
      Pattern.compile(
          "\\b(?:notice|figures)\\s*=(?!=)|\\b(?:macro|function|as)\\s+(?:notice|figures)\\b");

  private static final Pattern WRITTEN = Pattern.compile("\\?\\s*(interpret|eval)\\b");

  /** FreeMarker describes its elements without white space and comments in expressions. */
  private static final Pattern TEXT_RUN = Pattern.compile("\\?(interpret|eval)\\b");

  /** After a name, a bracket or a quote, a point leads to a part of a value. */
  private static final Pattern CLOCK = Pattern.compile("(?<![\\p{L}\\p{N}_$@)\\]\"'])\\.now\\b");

  /**
   * Ways to rewrite a number; a boolean's two words are none. FreeMarker writes {@code #{…}} as a
   * numerical interpolation.
   */
  private static final Pattern NUMBER_FORMAT =
      Pattern.compile(
          "\\?string(?:\\.\\w+|\\[[^\\]]*]|\\((?:\"[^\"]*\"|'[^']*'|[^,()]*)\\))|\\?cn?\\b"
              + "|^#\\{.*}");

  private static final Pattern SETTING = Pattern.compile("^#setting (\\w+)");

  /**
   * What makes another figure of one that is printed within a text, as a date or a list of names
   * with its count; in a name alone, digits are part of it.
   */
  private static final Pattern ALTERED =
      Pattern.compile(
          "(?<!\\.(?:name|fullName|shortName|sponsor))\\?replace\\("
              + "(?:\"[^\"]*[\\p{N}\\\\一二三四五六七八九十][^\"]*\"|'[^']*[\\p{N}\\\\一二三四五六七八九十][^']*'|[^()]*\\p{N}[^()]*)[^()]*\\)"
              + "|\\?(?:markup_string|no_esc)\\b");

  private ForbiddenExpressions() {}

  static List<Problem> in(String path, @Nullable String text, Template template) {
    if (text == null
        || (SUSPECTS.stream().noneMatch(text::contains) && !MAY_BE_TAKEN.matcher(text).find())) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text);
    add(template.getRootTreeNode(), path, text, written, problems);
    return problems;
  }

  private static void add(
      TreeNode node, String path, String text, Matcher written, List<Problem> problems) {
    if (node instanceof TemplateElement element
        && !element.getClass().getSimpleName().equals("TextBlock")) {
      String described = element.getDescription();
      Matcher run = TEXT_RUN.matcher(described);
      if (run.find()) {
        Place place = written.find() ? Places.at(path, text, written.start()) : Place.of(path);
        problems.add(TemplateMessage.TEXT_RUN_AS_TEMPLATE.at(place, run.group(1)));
      }
      Matcher taken = TAKEN.matcher(described);
      if (taken.find()) {
        problems.add(TemplateMessage.NAME_TAKEN.at(Instructions.place(element), taken.group(1)));
      }
      Matcher setting = SETTING.matcher(described);
      if (setting.find()) {
        problems.add(
            TemplateMessage.SETTING_NOT_ALLOWED.at(Instructions.place(element), setting.group(1)));
      }
      Matcher altered = ALTERED.matcher(described);
      if (altered.find()) {
        problems.add(TemplateMessage.TEXT_ALTERED.at(Instructions.place(element), altered.group()));
      }
      Matcher format = NUMBER_FORMAT.matcher(described);
      boolean clock = CLOCK.matcher(described).find();
      if (format.find() && !clock) {
        problems.add(
            TemplateMessage.NUMBER_FORMAT_NOT_ALLOWED.at(
                Instructions.place(element), format.group()));
      }
      if (clock) {
        problems.add(TemplateMessage.CLOCK_NOT_ALLOWED.at(Instructions.place(element)));
      }
    }
    Collections.list(node.children()).forEach(child -> add(child, path, text, written, problems));
  }
}
