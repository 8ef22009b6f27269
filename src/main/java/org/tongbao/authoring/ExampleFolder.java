package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.plan.FactFiles;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.SetDeclarations;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.results.SheetsInMemory;
import org.tongbao.template.TemplateFolders;

/**
 * An example of a template set: an input folder and the notice's words that it gives.
 *
 * @param folder {@code templates/NAME/examples/CASE}
 * @param shown how messages name it: {@code NAME/examples/CASE}
 */
public record ExampleFolder(Path folder, String shown) {
  private static final String EXAMPLES = "examples";

  /** The examples of a set, by name. */
  public static List<ExampleFolder> of(TemplateFolders templates, String set) throws IOException {
    Path examples = templates.folder(set).resolve(EXAMPLES);
    if (!Files.isDirectory(examples)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(examples)) {
      return children
          .filter(Files::isDirectory)
          .sorted()
          .map(c -> new ExampleFolder(c, set + "/" + EXAMPLES + "/" + c.getFileName()))
          .toList();
    }
  }

  Input input() {
    return new Input(folder);
  }

  /**
   * What a set makes of it: its notice; of a set that is for derived notices, all of these.
   *
   * @param templates the folders that hold the sets
   * @param set the set's name
   */
  public List<DerivedFacts.Model> models(TemplateFolders templates, String set)
      throws IOException, InputRefused {
    return read(templates, set).models(set);
  }

  /** The words that its notice is to have; they may not be written yet. */
  public Path expected() {
    return folder.resolve("expected.txt");
  }

  /**
   * Reads settings and sheets, as a run does.
   *
   * @param templates the folders that hold the sets
   * @param set the name of the set that is tried, which may declare columns
   * @throws InputRefused with all that is wrong with them
   */
  public Example read(TemplateFolders templates, String set) throws IOException, InputRefused {
    try {
      input().requireSettings();
      NoticeSettings written = SettingsFile.read(input().settings()).orRefuse();
      NoticeSettings filled = FactFiles.read(input(), written).orRefuse().settings();
      NoticeSettings settings = SetDeclarations.of(filled, templates, set).in(tried(filled, set));
      Sheets sheets = input().sheets(settings).sheets();
      SheetsInMemory read = SheetsInMemory.read(settings, sheets);
      read.requireStated(settings);
      return new Example(settings, read.facts(), List.of())
          .with(PriorNotices.ofExample(input(), templates, settings))
          .withNamed();
    } catch (InputRefused refused) {
      throw new InputRefused(refused.problems().stream().map(this::below).toList());
    }
  }

  /** The set that is tried makes the notice, unless the settings name it for derived notices. */
  private static NoticeSettings tried(NoticeSettings settings, String set) {
    boolean derived =
        settings.outputs().derived().stream().anyMatch(entry -> entry.template().equals(set));
    return derived ? settings : settings.withTemplate(set);
  }

  /** A file of a template set, unlike those of the example, is named with its folder. */
  private Problem below(Problem problem) {
    Place place = problem.place();
    return place.file().contains("/")
        ? problem
        : problem.at(new Place(shown + "/" + place.file(), place.line(), place.column()));
  }
}
