package org.tongbao.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.lint.Lint;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;
import org.tongbao.markup.NoticeText;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.program.Program;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * Makes the notices of every shipped set with each optional setting and column left out or added,
 * alone and in pairs: each is made, clean by the format check and in its sentences, or refused with
 * a place in the input. A run that is made shows this of all pairs within a group of options at
 * once. {@code ./dev options} tries all of them.
 */
final class OptionRuns {
  private static final TemplateFolders TEMPLATES = TemplateFolders.of(Path.of("templates"));

  /** What the format check reminds of as long as a date or a number is open. */
  private static final Set<String> DRAFT = Set.of("date-open", "number-open");

  private final Path folder;
  private final OutputCheck checks = new OutputCheck(Profile.STANDARD);
  private final Lint lint = new Lint(Profile.STANDARD);
  private final Map<String, LoadedTemplates> loaded = new HashMap<>();
  private final Map<String, Integer> results = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  OptionRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * Tries everything; the argument may name one set. {@code triples [N [SEED]]} tries N random
   * triples of each set by themselves.
   */
  public static void main(String[] arguments) throws Exception {
    OptionRuns runs = new OptionRuns(Files.createTempDirectory("tongbao-options"));
    String first = arguments.length > 0 ? arguments[0] : "";
    boolean triples = first.equals("triples");
    int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    Random random = new Random(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
    for (OptionCase each : OptionCase.all(runs.folder.resolve("input"), triples ? "" : first)) {
      if (triples) {
        runs.triples(each, number, random);
      } else {
        runs.cover(each);
      }
      System.out.println(each.set() + ", in all: " + runs.results);
    }
    FileSystemUtils.deleteRecursively(runs.folder);
    System.exit(runs.wrong.isEmpty() ? 0 : 1);
  }

  /**
   * Tries each option of a base, and all pairs. What is refused alone is tried with each other by
   * itself, since beside it nothing else is made; the others in groups.
   */
  private void cover(OptionCase base) throws IOException {
    if (!attempt(base.with(List.of()))) {
      report(base.with(List.of()), "is not made as it is");
    }
    List<Option> made = new ArrayList<>();
    List<Option> others = new ArrayList<>(base.options());
    for (Option option : base.options()) {
      if (attempt(base.with(List.of(option)))) {
        made.add(option);
      }
    }
    others.removeAll(made);
    for (Option refused : others) {
      for (Option other : base.options()) {
        if (made.contains(other) || others.indexOf(other) > others.indexOf(refused)) {
          attempt(base.with(List.of(refused, other)));
          count("pairs");
        }
      }
    }
    coverInGroups(base, new OptionGroups(base.base(), made));
  }

  /** Three options that are made alone, without the others of a group that might hide a fault. */
  private void triples(OptionCase base, int number, Random random) throws IOException {
    List<Option> made = new ArrayList<>();
    for (Option option : base.options()) {
      if (attempt(base.with(List.of(option)))) {
        made.add(option);
      }
    }
    for (int i = 0; i < number && made.size() >= 3; i++) {
      Collections.shuffle(made, random);
      count(attempt(base.with(made.subList(0, 3))) ? "triples made" : "triples refused");
    }
  }

  private void coverInGroups(OptionCase base, OptionGroups groups) throws IOException {
    results.merge("pairs", groups.open() + groups.hidden(), Integer::sum);
    results.merge("pairs that are the same as one", groups.hidden(), Integer::sum);
    for (BitSet group = groups.next(); group.cardinality() > 1; group = groups.next()) {
      if (attempt(base.with(groups.of(group)))) {
        groups.made(group);
      } else {
        BitSet least = least(base, groups, group);
        groups.refused(least);
        count("refused as " + least.cardinality());
      }
    }
  }

  /** What is still refused when everything is left out of a refused group without which it is. */
  private BitSet least(OptionCase base, OptionGroups groups, BitSet group) throws IOException {
    BitSet least = (BitSet) group.clone();
    for (int option : group.stream().toArray()) {
      least.clear(option);
      if (least.cardinality() < 2 || attempt(base.with(groups.of(least)))) {
        groups.made(least);
        least.set(option);
      }
    }
    return least;
  }

  /** What was neither made nor refused as it should be. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** How many were made, and how many refused. */
  Map<String, Integer> results() {
    return Map.copyOf(results);
  }

  /** Whether the notices of a case are made in memory, all right. */
  boolean attempt(OptionCase each) throws IOException {
    Path input = folder.resolve("input");
    OptionInput files = each.input();
    int before = wrong.size();
    files.write(input);
    ExampleFolder example = new ExampleFolder(input, "input");
    try {
      for (String set : each.sets(files)) {
        boolean first = true;
        for (DerivedFacts.Model model : example.models(TEMPLATES, set)) {
          if (model.settings().basics().template().equals(set)) {
            make(each, set, model, first);
            first = false;
          }
        }
      }
      count("made");
      return wrong.size() == before;
    } catch (InputRefused refused) {
      count("refused");
      refused.problems().stream()
          .filter(problem -> problem.stops() && !isInInput(problem.place()))
          .forEach(problem -> report(each, problem.toString()));
    } catch (UnreadableDocx | RuntimeException e) {
      report(each, e.toString());
    }
    return false;
  }

  /**
   * @param document whether it is made as a document too, which takes most of the time
   */
  private void make(OptionCase each, String set, DerivedFacts.Model model, boolean document)
      throws IOException, InputRefused, UnreadableDocx {
    LoadedTemplates templates = loaded.get(set);
    if (templates == null) {
      Place asked = Place.of("notice.yaml");
      templates = LoadedTemplates.of(TemplateSet.read(TEMPLATES, set, asked));
      loaded.put(set, templates);
    }
    NoticeText text = new NoticeText();
    Rendering.blocks(model.notice(), templates.template(), text);
    Prose.faults(text.lines()).forEach(fault -> report(each, set + " " + fault));
    if (!document) {
      return;
    }
    Path file = folder.resolve("notice.docx");
    Rendering.docx(model.notice(), model.settings(), templates, file);
    checks.errors(file).forEach(error -> report(each, set + " " + error));
    for (Violation violation : lint.check(file)) {
      if (!violation.isError() && !DRAFT.contains(violation.rule().id())) {
        report(each, set + " " + violation);
      }
    }
  }

  /** The example's folder stands before the name of each of its files. */
  private static boolean isInInput(Place place) {
    return place.file().endsWith("notice.yaml") || place.file().endsWith(".csv");
  }

  /** Makes the notices of a case by the program itself. */
  void run(OptionCase each) throws IOException {
    Path input = folder.resolve("input");
    Path output = folder.resolve("output");
    each.input().write(input);
    FileSystemUtils.deleteRecursively(output);
    Program.Run run =
        Program.command(
            "run", input.toString(), "--output", output.toString(), "--templates", "templates");
    boolean placed =
        Stream.of("notice.yaml", "units.csv", "findings.csv").anyMatch(run.err()::contains);
    if (run.code() == 0 || (run.code() == 3 && placed)) {
      count(run.code() == 0 ? "made" : "refused");
    } else {
      report(each, "exit " + run.code() + ": " + run.err());
    }
  }

  private void count(String result) {
    results.merge(result, 1, Integer::sum);
  }

  private void report(OptionCase each, String fault) {
    count("wrong");
    String line = each.set() + "（" + each.name() + "）: " + fault;
    wrong.add(line);
    System.err.println(line);
  }
}
