package org.tongbao.template;

import freemarker.core.TemplateElement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Place;

/**
 * An expression of an instruction that ends in a name, as it stands in the template. FreeMarker
 * does not tell it of names that the model itself refuses.
 *
 * @param place where it begins
 * @param text as written
 */
record AskedName(Place place, String text) {

  /** The first of the instruction that asks for {@code name}; empty when none is written so. */
  @SuppressWarnings("deprecation") // FreeMarker offers a template's elements by no other name
  static Optional<AskedName> in(TemplateElement instruction, String name) {
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
            new AskedName(within.at(line, column), source.substring(begin, asked.end())));
      }
    }
    return Optional.empty();
  }

  /** Where the expression begins that goes on at {@code end}. */
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
