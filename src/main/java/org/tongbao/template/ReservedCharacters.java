package org.tongbao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Finds noncharacters (U+FDD0 to U+FDEF) in a template, literal or escaped. The program marks
 * values of a proof copy with them; a template that wrote them could forge a figure's source.
 */
final class ReservedCharacters {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[\\x{FDD0}-\\x{FDEF}]"
              + "|\\\\x0*(?i:fd[de][0-9a-f])"
              + "|&#0*(?:649(?:7[6-9]|[89]\\d)|6500[0-7]);"
              + "|&#x0*(?i:fd[de][0-9a-f]);");

  private ReservedCharacters() {}

  static List<Problem> in(String path, String template) {
    List<Problem> problems = new ArrayList<>();
    int line = 1;
    for (String each : template.split("\n", -1)) {
      Matcher written = WRITTEN.matcher(each);
      while (written.find()) {
        problems.add(
            TemplateMessage.RESERVED_CHARACTER_IN_TEMPLATE.at(
                new Place(path, line, written.start() + 1)));
      }
      line++;
    }
    return problems;
  }
}
