package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.SheetValidation;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.UnitFinding;
import org.tongbao.plan.FactFiles;
import org.tongbao.plan.Input;
import org.tongbao.plan.SetDeclarations;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.StatedResults;

/**
 * An example of a template set: an input folder and the notice's words that it gives.
 *
 * @param folder {@code templates/NAME/examples/CASE}
 * @param shown how messages name it: {@code NAME/examples/CASE}
 */
public record ExampleFolder(Path folder, String shown) {
  private static final String EXAMPLES = "examples";

  /** The examples of a set, by name. */
  public static List<ExampleFolder> of(Path templates, String set) throws IOException {
    Path examples = templates.resolve(set).resolve(EXAMPLES);
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
   * @param templates the folder that holds the sets
   * @param set the set's name
   */
  public List<DerivedFacts.Model> models(Path templates, String set)
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
   * @param templates the folder that holds the sets
   * @param set the name of the set that is tried, which may declare columns
   * @throws InputRefused with all that is wrong with them
   */
  public Example read(Path templates, String set) throws IOException, InputRefused {
    try {
      input().requireSettings();
      NoticeSettings written = SettingsFile.read(input().settings()).orRefuse();
      NoticeSettings filled = FactFiles.read(input(), written).orRefuse().settings();
      NoticeSettings settings = SetDeclarations.of(filled, templates, set).in(tried(filled, set));
      Sheets sheets = input().sheets(settings).sheets();
      Example example = new BothSheets(settings, sheets).read();
      refuse(example.model().differences(sheets));
      return example;
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

  private static void refuse(List<Problem> problems) throws InputRefused {
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
  }

  /** Both sheets, and what is wrong with them. */
  private static final class BothSheets {
    private final NoticeSettings settings;
    private final Sheets sheets;
    private final SheetValidation validation;
    private final Map<Integer, InRound<InspectedUnit>> units = new LinkedHashMap<>();
    private final List<InRound<UnitFinding>> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Place> unitPlaces = new HashMap<>();
    private final Map<Integer, Place> findingPlaces = new HashMap<>();

    BothSheets(NoticeSettings settings, Sheets sheets) {
      this.settings = settings;
      this.sheets = sheets;
      this.validation = new SheetValidation(settings, sheets);
    }

    Example read() throws IOException, InputRefused {
      if (each(Sheet.UNITS, this::unit)) {
        each(Sheet.FINDINGS, this::finding);
      }
      refuse(problems);
      refuse(differences());
      List<Example.Rows> rounds = new ArrayList<>();
      for (int round = 0; round < settings.grouping().roundCount(); round++) {
        rounds.add(rows(round));
      }
      return new Example(
          settings,
          rounds.get(0).units(),
          rounds.get(0).findings(),
          rounds.subList(1, rounds.size()),
          rows(InRound.EARLIER).findings().stream().map(UnitFinding::finding).toList(),
          List.of());
    }

    private Example.Rows rows(int round) {
      return new Example.Rows(
          InRound.byRound(List.copyOf(units.values())).getOrDefault(round, List.of()),
          InRound.byRound(findings).getOrDefault(round, List.of()));
    }

    private List<Problem> differences() {
      StatedResults results = new StatedResults(settings);
      new InMemoryFacts(
              units.values().stream().map(InRound::value).toList(),
              findings.stream()
                  .filter(found -> found.round() != InRound.EARLIER)
                  .map(InRound::value)
                  .toList())
          .forEachUnit((unit, vetoed) -> results.add(unit, vetoed, place(Sheet.UNITS, unit.row())));
      findings.stream()
          .map(found -> found.value().finding())
          .filter(results::isAsked)
          .forEach(finding -> results.addVeto(finding, place(Sheet.FINDINGS, finding.row())));
      return results.problems();
    }

    private Place place(Sheet sheet, int row) {
      return Objects.requireNonNull(places(sheet).get(row));
    }

    private Map<Integer, Place> places(Sheet sheet) {
      return sheet == Sheet.UNITS ? unitPlaces : findingPlaces;
    }

    private boolean each(Sheet sheet, Consumer<RawRow> row) throws IOException {
      Reading<SheetRows> opened = SheetRows.open(sheets, sheet);
      problems.addAll(opened.problems());
      if (opened.value() == null) {
        return false;
      }
      try (SheetRows rows = opened.value()) {
        for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
          if (raw.remark() == null) {
            places(sheet).put(raw.row(), raw.source().at(raw.line(), 0));
            row.accept(raw);
          } else {
            problems.add(raw.remark());
          }
        }
      }
      return true;
    }

    private void unit(RawRow row) {
      InRound<InspectedUnit> unit = accepted(validation.unit(row));
      if (unit != null) {
        units.put(unit.value().row(), unit);
      }
    }

    private void finding(RawRow row) {
      InRound<Finding> finding = accepted(validation.finding(row));
      if (finding != null) {
        findings.add(finding.with(new UnitFinding(finding.value(), unitOf(finding.value()))));
      }
    }

    private <T> @Nullable T accepted(Reading<T> reading) {
      problems.addAll(reading.problems());
      return reading.value();
    }

    private @Nullable InspectedUnit unitOf(Finding finding) {
      InRound<InspectedUnit> unit = finding.unitRow() == null ? null : units.get(finding.unitRow());
      return unit == null ? null : unit.value();
    }
  }
}
