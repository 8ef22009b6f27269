package org.tongbao.template;

import freemarker.core.TemplateElement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Place;

/**
 * An expression in a template that ends in a name. When the model refuses a name, FreeMarker does
 * not say in which expression it stands, so the expression is searched for in the instruction's
 * source.
 *
 * @param place where it begins
 * @param text as written
 */
record NameReference(Place place, String text) {

  /**
   * The first expression of the instruction that ends in {@code name}; empty when there is none.
   */
  @SuppressWarnings("deprecation") // FreeMarker has no other API for the elements of a template
  static Optional<NameReference> in(TemplateElement instruction, String name) {
    String source = instruction.getSource();
    Matcher asked =
        Pattern.compile("\\.\\s*" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])").matcher(source);
    while (asked.find()) {
      int begin = begin(source, asked.start());
      if (begin < asked.start()) {
        Place within = Places.at(instruction.getTemplate().getSourceName(), source, begin);
        int line = instruction.getBeginLine() + within.line() - 1;
        int column = within.column() + (within.line() == 1 ? instruction.getBeginColumn() - 1 : 0);
        return Optional.of(
            new NameReference(within.at(line, column), source.substring(begin, asked.end())));
      }
    }
    return Optional.empty();
  }

  /** Start of the expression that reaches up to {@code end}. */
  private static int begin(String source, int end) {
    int begin = end;
    int open = 0;
    while (begin > 0) {
      char before = source.charAt(begin - 1);
      if (before == ')' || before == ']') {
        open++;
      } else if (before == '(' || before == '[') {
        open--;
      } else if (open == 0 && !Character.isLetterOrDigit(before) && "_.?".indexOf(before) < 0) {
        break;
      }
      if (open < 0) {
        break;
      }
      begin--;
    }
    return begin;
  }
}
