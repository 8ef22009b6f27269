package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.authoring.Example;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.notice.Source;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Walks every numeral of every notice that a sample or an example gives: each belongs to a value
 * whose source a proof copy names, or it is the place of a row in its table, a part of a name, or a
 * word that the template's text holds.
 */
class EveryNumeralTest {
  private static final TemplateFolders TEMPLATES = TemplateFolders.of(Path.of("templates"));
  private static final Pattern MARKED = Pattern.compile("\uFDD0\\d+\uFDD1[^\uFDD2]*\uFDD2");
  private static final Pattern ROW =
      Pattern.compile("<tr>\\s*<td(?: rowspan=\"\\d+\")?>(\\d+)</td>");
  private static final Pattern NUMERAL = Pattern.compile("[0-9０-９]+");
  private static final int AROUND = 3;

  static Stream<Path> inputs() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path parent : List.of(Path.of("input"), TEMPLATES.program())) {
      try (Stream<Path> files = Files.walk(parent, 4)) {
        files.filter(file -> file.endsWith("notice.yaml")).map(Path::getParent).forEach(all::add);
      }
    }
    assertThat(all).hasSizeGreaterThan(12);
    return all.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void hasASourceOrIsNoFigure(Path input) throws Exception {
    ExampleFolder folder = new ExampleFolder(input, input.toString());
    String set =
        input.startsWith(TEMPLATES.program())
            ? input.getName(1).toString()
            : SettingsFile.read(input.resolve("notice.yaml")).orRefuse().basics().template();
    Example example = folder.read(TEMPLATES, set);
    TemplateSet templates =
        TemplateSet.read(TEMPLATES, set, input.resolve("words.ftlx"), Place.of("notice.yaml"));
    List<Source> sources = new ArrayList<>();
    NoticeTemplate template =
        NoticeTemplate.proof(
            templates,
            source -> {
              sources.add(source);
              return sources.size() - 1;
            });
    for (DerivedFacts.Model model : folder.models(TEMPLATES, set)) {
      StringWriter out = new StringWriter();
      List<Problem> problems = template.render(model.notice(), out).problems();
      assertThat(problems.stream().filter(Problem::stops)).isEmpty();
      assertThat(unexplained(out.toString(), names(example), literals(set, input))).isEmpty();
    }
    assertThat(sources).hasSizeGreaterThan(10);
  }

  @Test
  void findsAFigureWithoutASource() {
    String markup = "<p>共77家，﷐3﷑12﷒家</p><tr><td>1</td></tr><tr><td>5</td></tr>";
    assertThat(unexplained(markup, List.of(), "共家")).containsExactly("共77家，□", "5");
  }

  /** The numerals that nothing explains, each with what stands around it. */
  private static List<String> unexplained(String markup, List<String> names, String literals) {
    String text = withoutPlaces(MARKED.matcher(markup).replaceAll("□"));
    text = text.replaceAll("<[^>]*>", "\n");
    for (String name : names) {
      text = text.replace(name, "■");
    }
    List<String> unexplained = new ArrayList<>();
    Matcher numeral = NUMERAL.matcher(text);
    while (numeral.find()) {
      int from = Math.max(0, numeral.start() - AROUND);
      int to = Math.min(text.length(), numeral.end() + AROUND);
      String around = text.substring(from, to).replaceAll("[□■\\s]+", "");
      if (!literals.contains(around)) {
        unexplained.add(text.substring(from, to).strip());
      }
    }
    return unexplained;
  }

  /** Takes out what counts the rows of a table. */
  private static String withoutPlaces(String markup) {
    Matcher row = ROW.matcher(markup);
    StringBuilder without = new StringBuilder();
    int last = 0;
    while (row.find()) {
      int place = Integer.parseInt(row.group(1));
      boolean counts = place == 1 || place == last + 1;
      row.appendReplacement(without, counts ? "<tr><td></td>" : "$0");
      last = place;
    }
    return row.appendTail(without).toString();
  }

  /** Names of units and groups, the longest first. */
  private static List<String> names(Example example) {
    Comparator<String> longestFirst = Comparator.comparing(String::length).reversed();
    TreeSet<String> names = new TreeSet<>(longestFirst.thenComparing(Comparator.naturalOrder()));
    for (InspectedUnit unit : example.units()) {
      names.addAll(List.of(unit.name(), unit.sponsor(), unit.platform(), unit.level()));
      names.addAll(List.of(unit.region().split("/")));
      names.add(unit.department());
    }
    Grouping groups = example.settings().grouping();
    Stream.of(groups.regions(), groups.lowerRegions(), groups.departments())
        .flatMap(List::stream)
        .map(GroupName::shortName)
        .forEach(names::add);
    names.remove("");
    return List.copyOf(names);
  }

  /** What the files of the set say themselves, without values and markup. */
  private static String literals(String set, Path input) throws IOException, InputRefused {
    StringBuilder all = new StringBuilder();
    for (Path folder : List.of(TEMPLATES.folder(set), TEMPLATES.folder("shared"), input)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".ftlx")).sorted().toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString()
        .replaceAll("(?s)<#--.*?-->", "")
        .replaceAll("\\$\\{[^}]*}", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", "");
  }
}
