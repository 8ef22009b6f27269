package org.tongbao.options;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.tongbao.output.Sha256;
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
 * a place in the input. {@code ./dev options} tries all of them.
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

  /** Digests of inputs that were tried: many options change nothing where another is left out. */
  private final Set<String> known = new HashSet<>();

  OptionRuns(Path folder) {
    this.folder = folder;
  }

  /** Tries everything; the arguments may name one set, and how many of its inputs. */
  public static void main(String[] arguments) throws Exception {
    OptionRuns runs = new OptionRuns(Files.createTempDirectory("tongbao-options"));
    List<OptionCase> all =
        OptionCase.all(runs.folder.resolve("input"), arguments.length > 0 ? arguments[0] : "");
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : all.size();
    for (OptionCase each : most < all.size() ? OptionCase.some(all, most) : all) {
      runs.attempt(each);
    }
    System.out.println("tried: " + runs.results);
    FileSystemUtils.deleteRecursively(runs.folder);
    System.exit(runs.wrong.isEmpty() ? 0 : 1);
  }

  /** What was neither made nor refused as it should be. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** How many were made, and how many refused. */
  Map<String, Integer> results() {
    return Map.copyOf(results);
  }

  /** Makes the notices of a case in memory. */
  void attempt(OptionCase each) throws IOException {
    Path input = folder.resolve("input");
    OptionInput files = each.input();
    if (!known.add(new Sha256().add("input", files.text().getBytes(UTF_8)).hex())) {
      count("the same as another");
      return;
    }
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
    } catch (InputRefused refused) {
      count("refused");
      refused.problems().stream()
          .filter(problem -> problem.stops() && !isInInput(problem.place()))
          .forEach(problem -> report(each, problem.toString()));
    } catch (UnreadableDocx | RuntimeException e) {
      report(each, e.toString());
    }
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
