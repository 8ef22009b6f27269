package org.tongbao.template;

import freemarker.template.Template;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Refuses {@code ?interpret} and {@code ?eval}, which run text as a template: the files of such a
 * set would no longer show what it prints.
 */
final class TextAsTemplate {
  private static final Pattern WRITTEN = Pattern.compile("\\?\\s*(interpret|eval)\\b");

  /**
   * FreeMarker's canonical form of a template has no white space in expressions and no comments.
   */
  private static final Pattern REWRITTEN = Pattern.compile("\\?(interpret|eval)\\b");

  private TextAsTemplate() {}

  static List<Problem> in(String path, @Nullable String text, Template template) {
    if (text == null || !(text.contains("interpret") || text.contains("eval"))) {
      return List.of();
    }
    Matcher code = REWRITTEN.matcher(template.toString());
    if (!code.find()) {
      return List.of();
    }
    Matcher written = WRITTEN.matcher(text);
    Place place = written.find() ? Places.at(path, text, written.start()) : Place.of(path);
    return List.of(TemplateMessage.TEXT_RUN_AS_TEMPLATE.at(place, code.group(1)));
  }
}
