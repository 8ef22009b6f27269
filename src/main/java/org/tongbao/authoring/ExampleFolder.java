package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.derived.DerivedFacts;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.sheet.FindingRow;
import org.tongbao.intake.sheet.FindingRows;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.UnitIndex;
import org.tongbao.intake.sheet.UnitRow;
import org.tongbao.intake.sheet.UnitRows;
import org.tongbao.intake.text.Reading;
import org.tongbao.notice.UnitFinding;
import org.tongbao.plan.Input;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.NoticeModel;

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
   * @param set the set's name
   */
  public List<DerivedFacts.Model> models(String set) throws IOException, InputRefused {
    return read().models(set);
  }

  /** The words that its notice is to have; they may not be written yet. */
  public Path expected() {
    return folder.resolve("expected.txt");
  }

  /**
   * Reads settings and sheets, as a run does.
   *
   * @throws InputRefused with all that is wrong with them
   */
  public Example read() throws IOException, InputRefused {
    try {
      input().requireComplete();
      NoticeSettings settings = SettingsFile.read(input().settings()).orRefuse();
      Example example = new Sheets(settings, input().name(Sheet.UNITS)).read(input());
      List<Problem> differences = NoticeModel.differences(input(), settings, example.census());
      refuse(differences);
      return example;
    } catch (InputRefused refused) {
      throw new InputRefused(refused.problems().stream().map(this::below).toList());
    }
  }

  private Problem below(Problem problem) {
    Place place = problem.place();
    return problem.at(new Place(shown + "/" + place.file(), place.line(), place.column()));
  }

  private static void refuse(List<Problem> problems) throws InputRefused {
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
  }

  /** Both sheets, and what is wrong with them. */
  private static final class Sheets {
    private final NoticeSettings settings;
    private final UnitIndex index;
    private final Map<Integer, InspectedUnit> units = new HashMap<>();
    private final List<InspectedUnit> inOrder = new ArrayList<>();
    private final List<UnitFinding> findings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param unitsFile how messages name the sheet of units
     */
    Sheets(NoticeSettings settings, String unitsFile) {
      this.settings = settings;
      this.index = new UnitIndex(unitsFile);
    }

    Example read(Input input) throws IOException, InputRefused {
      UnitRows unitRows = new UnitRows(settings);
      boolean read =
          each(input.sheet(Sheet.UNITS), Sheet.UNITS, row -> unit(row, unitRows.judge(row)));
      if (read) {
        FindingRows findingRows = new FindingRows(settings);
        each(input.sheet(Sheet.FINDINGS), Sheet.FINDINGS, row -> finding(findingRows.judge(row)));
      }
      refuse(problems);
      return new Example(settings, inOrder, findings);
    }

    private boolean each(Path path, Sheet sheet, Row row) throws IOException {
      Reading<SheetRows> opened = SheetRows.open(path, sheet);
      problems.addAll(opened.problems());
      if (opened.value() == null) {
        return false;
      }
      try (SheetRows rows = opened.value()) {
        for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
          row.judge(raw);
        }
      }
      return true;
    }

    private void unit(RawRow raw, Reading<UnitRow> validated) {
      problems.addAll(validated.problems());
      UnitRow row = validated.value();
      if (row == null) {
        index.refuse(raw);
        return;
      }
      index.add(row).ifPresent(problems::add);
      units.put(row.unit().row(), row.unit());
      inOrder.add(row.unit());
    }

    private void finding(Reading<FindingRow> validated) {
      problems.addAll(validated.problems());
      if (validated.value() == null) {
        return;
      }
      Reading<Finding> resolved = index.resolve(validated.value());
      problems.addAll(resolved.problems());
      Finding finding = resolved.value();
      if (finding != null) {
        findings.add(new UnitFinding(finding, unitOf(finding)));
      }
    }

    private @Nullable InspectedUnit unitOf(Finding finding) {
      return finding.unitRow() == null ? null : units.get(finding.unitRow());
    }

    /** What is done with a record. */
    private interface Row {
      void judge(RawRow raw);
    }
  }
}
