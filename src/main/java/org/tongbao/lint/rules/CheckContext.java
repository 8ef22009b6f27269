package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.lint.docx.Spot;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the checks of one document share: the profile, the current sentences, the violations. */
final class CheckContext {
  private final Profile profile;
  private final FiguredSentences sentences = new FiguredSentences();
  private final Map<String, Violation> found = new LinkedHashMap<>();

  CheckContext(Profile profile) {
    this.profile = profile;
  }

  Profile profile() {
    return profile;
  }

  FiguredSentences sentences() {
    return sentences;
  }

  /** Adds a violation; one that has the same wording at another place is only counted. */
  void add(Spot spot, String words, LintMessage message, Object... values) {
    Object[] all = profile.complete(message.wording().places(), values);
    Problem problem = message.at(Place.of(spot.toString()), all);
    found.merge(
        problem.code() + '\n' + problem.fault() + '\n' + problem.remedy(),
        new Violation(
            message.rule(), problem.place().file(), words, problem.fault(), problem.remedy(), 0),
        (first, again) -> first.oneMore());
  }

  List<Violation> violations() {
    return new ArrayList<>(found.values());
  }
}
