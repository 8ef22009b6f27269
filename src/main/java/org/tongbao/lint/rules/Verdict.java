package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.lint.docx.Spot;

/** Gathers violations; what is wrong in the same way in many places is told once. */
final class Verdict {
  private final Map<String, Violation> found = new LinkedHashMap<>();

  void add(RuleCard rule, Spot spot, String words, String what, String asked) {
    found.merge(
        rule.id() + '\n' + what + '\n' + asked,
        new Violation(rule, spot.toString(), words, what, asked, 0),
        (first, again) ->
            new Violation(rule, first.place(), first.words(), what, asked, first.more() + 1));
  }

  List<Violation> violations() {
    return new ArrayList<>(found.values());
  }
}
