package org.tongbao.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.lint.rules.Stretch;
import org.tongbao.lint.rules.Violation;
import org.tongbao.notice.Notice;
import org.tongbao.origin.OriginSearch;
import org.tongbao.origin.SheetCells;
import org.tongbao.origin.Wanted;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;

/**
 * What a document was made of, by which its violations are told where their cause stands: at a
 * cell, at a setting, at a line of the template; at the document's own place only where it is none
 * of these.
 *
 * @param name of the file; empty for the main notice
 * @param sheets from which the rows of the notice were read; shared by all notices of an input
 */
public record Printed(
    String name, Notice notice, NoticeSettings settings, TemplateSet templates, SheetCells sheets) {

  /** The main notice of an input. */
  public static Printed main(
      Notice notice, NoticeSettings settings, TemplateSet templates, SheetCells sheets) {
    return new Printed("", notice, settings, templates, sheets);
  }

  /**
   * The problems that are the causes of violations.
   *
   * @throws IOException when a sheet cannot be read
   */
  List<Problem> causes(List<Violation> violations) throws IOException {
    Map<Wanted, Set<Place>> places = places(violations);
    Set<Cause> causes = new LinkedHashSet<>();
    for (Violation violation : violations) {
      List<Stretch> elsewhere = new ArrayList<>();
      for (Stretch stretch : violation.stretches()) {
        Set<Place> found =
            violation.isOfWords() ? places.getOrDefault(wanted(stretch), Set.of()) : Set.of();
        found.forEach(place -> causes.add(new Cause(at(place, violation), wrong(stretch))));
        if (found.isEmpty()) {
          elsewhere.add(stretch);
        }
      }
      if (!elsewhere.isEmpty()) {
        causes.add(new Cause(OutputCheck.inDocument(violation, elsewhere, name), ""));
      }
    }
    Set<Cause.Part> errors = new HashSet<>();
    causes.stream().filter(Cause::stops).map(Cause::part).forEach(errors::add);
    return causes.stream()
        .filter(cause -> cause.stops() || cause.wrong.isEmpty() || !errors.contains(cause.part()))
        .map(Cause::problem)
        .distinct()
        .toList();
  }

  /**
   * A problem that causes a violation. Where an error says it already, no reminder does: what a
   * table prints stands in the text too.
   *
   * @param wrong the characters that are wrong; empty where that is the whole text
   */
  private record Cause(Problem problem, String wrong) {

    /** What is wrong at a place. */
    record Part(Place place, String wrong) {}

    Part part() {
      return new Part(problem.place(), wrong);
    }

    boolean stops() {
      return problem.stops();
    }
  }

  private static String wrong(Stretch stretch) {
    return stretch.isWhole() ? "" : stretch.text().substring(stretch.from(), stretch.to());
  }

  private Map<Wanted, Set<Place>> places(List<Violation> violations) throws IOException {
    Set<Wanted> wanted = new LinkedHashSet<>();
    violations.stream()
        .filter(Violation::isOfWords)
        .forEach(each -> each.stretches().forEach(stretch -> wanted.add(wanted(stretch))));
    if (wanted.isEmpty()) {
      return Map.of();
    }
    try {
      OriginSearch search = new OriginSearch(wanted);
      return Rendering.traced(notice, templates, search).places(settings, sheets);
    } catch (InputRefused refused) {
      return Map.of(); // only with marks it is longer than any notice: its own places remain
    }
  }

  private static Wanted wanted(Stretch stretch) {
    return new Wanted(
        stretch.text(),
        stretch.spot().row(),
        stretch.spot().column(),
        stretch.from(),
        stretch.to());
  }

  /** A place in a shared template names its caller in the sentence, as a stored problem does. */
  private static Problem at(Place place, Violation violation) {
    return OutputCheck.problem(
        violation,
        place.at(place.line(), place.column()),
        "印进通报的文字：" + violation.found() + place.called());
  }
}
