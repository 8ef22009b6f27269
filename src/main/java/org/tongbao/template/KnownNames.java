package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Names that templates define, in addition to those of the model. */
final class KnownNames {
  private KnownNames() {}

  /**
   * Names that could stand in place of the last name of an expression: the variables in scope, or
   * the names of an imported template, or the functions.
   */
  static Set<String> beside(String expression, @Nullable Environment environment) {
    if (environment == null) {
      return Set.of();
    }
    int dot = expression.indexOf('.');
    try {
      return dot < 0
          ? variables(environment)
          : offered(environment.getVariable(expression.substring(0, dot)));
    } catch (TemplateModelException e) {
      return Set.of();
    }
  }

  private static Set<String> variables(Environment environment) throws TemplateModelException {
    Set<String> names = new TreeSet<>();
    for (Object name : environment.getKnownVariableNames()) {
      names.add(String.valueOf(name));
    }
    return names;
  }

  private static Set<String> offered(@Nullable TemplateModel imported)
      throws TemplateModelException {
    Set<String> names = new TreeSet<>();
    if (imported instanceof Environment.Namespace || imported instanceof FigureFunctions) {
      TemplateModelIterator keys = ((TemplateHashModelEx) imported).keys().iterator();
      while (keys.hasNext()) {
        names.add(String.valueOf(keys.next()));
      }
    }
    return names;
  }
}
