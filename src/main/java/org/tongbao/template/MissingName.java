package org.tongbao.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Explains why an expression has no value. */
final class MissingName {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final Pattern LAST_NAME =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)(?:\\(.*\\))?$");

  private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private MissingName() {}

  static Problem of(Place place, String expression, @Nullable Environment environment) {
    Set<String> others = KnownNames.beside(expression, environment);
    Matcher matcher = LAST_NAME.matcher(expression);
    String name = matcher.find() ? matcher.group(1) : expression;
    if (VARIABLE.matcher(expression).matches() && !others.contains(name)) {
      return unknownVariable(place, name, others, environment);
    }
    if (expression.equals("notice.level") && environment != null) {
      String notice = environment.getMainTemplate().getSourceName();
      String set = notice.replace(TemplateSet.NOTICE, TemplateSet.SETTINGS);
      return TemplateMessage.LEVEL_NOT_DECLARED.at(Place.of(set));
    }
    if (VOCABULARY.names().contains(name)) {
      return TemplateMessage.ABSENT_VALUE.at(place, expression);
    }
    if (expression.matches("(?s).*[])]") || (others.isEmpty() && expression.indexOf('.') > 0)) {
      return absent(expression).at(place, expression);
    }
    Optional<String> near = Nearest.to(name, others).or(() -> Nearest.to(name, VOCABULARY.names()));
    return unknown(place, expression, near);
  }

  /** Names that the model does not have are reported elsewhere, so this has no value here. */
  private static TemplateMessage absent(String expression) {
    if (expression.endsWith(")")) {
      return TemplateMessage.ABSENT_RESULT;
    }
    return expression.matches("(?s).*[^\"']]")
        ? TemplateMessage.ABSENT_ITEM
        : TemplateMessage.ABSENT_CELL;
  }

  /** A name that does not exist. */
  static Problem unknown(Place place, String name, Optional<String> near) {
    return near.map(other -> TemplateMessage.MISSPELT_MODEL_NAME.at(place, name, other))
        .orElseGet(() -> TemplateMessage.UNKNOWN_MODEL_NAME.at(place, name));
  }

  /** A variable is defined by the template itself, so names of the model are not suggested. */
  private static Problem unknownVariable(
      Place place, String name, Set<String> others, @Nullable Environment environment) {
    if (environment != null && isSharedFile(name, environment)) {
      return TemplateMessage.SHARED_TEMPLATE_NOT_IMPORTED.at(place, name);
    }
    return Nearest.to(name, others)
        .map(near -> TemplateMessage.MISSPELT_MODEL_NAME.at(place, name, near))
        .orElseGet(() -> TemplateMessage.UNKNOWN_VARIABLE.at(place, name));
  }

  private static boolean isSharedFile(String name, Environment environment) {
    TemplateLoader templates = environment.getConfiguration().getTemplateLoader();
    try {
      return templates.findTemplateSource(TemplateSet.SHARED + "/" + name + ".ftlx") != null;
    } catch (IOException e) {
      throw new IllegalStateException(e); // they are in memory
    }
  }
}
