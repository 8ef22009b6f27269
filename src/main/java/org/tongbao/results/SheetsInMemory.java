package org.tongbao.results;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Results;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.SheetValidation;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.UnitFinding;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;

/**
 * Sheets that are validated as in a run, but kept in memory: an example of a template set, or an
 * earlier period.
 */
public final class SheetsInMemory {
  private final Sheets sheets;
  private final SheetValidation validation;
  private final int rounds;
  private final Map<Integer, InRound<InspectedUnit>> units = new LinkedHashMap<>();
  private final List<InRound<UnitFinding>> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Integer, Place> unitPlaces = new HashMap<>();
  private final Map<Integer, Place> findingPlaces = new HashMap<>();

  private SheetsInMemory(NoticeSettings settings, Sheets sheets) {
    this.sheets = sheets;
    this.rounds = settings.grouping().roundCount();
    this.validation = new SheetValidation(settings, sheets);
  }

  /**
   * Reads both sheets; findings only where there is a sheet of them.
   *
   * @throws InputRefused with all that is wrong with them
   */
  public static SheetsInMemory read(NoticeSettings settings, Sheets sheets)
      throws IOException, InputRefused {
    SheetsInMemory read = new SheetsInMemory(settings, sheets);
    if (read.each(Sheet.UNITS, read::unit) && sheets.has(Sheet.FINDINGS)) {
      read.each(Sheet.FINDINGS, read::finding);
    }
    refuse(read.problems);
    return read;
  }

  /** All rows, in the order of their sheets, each unit with the full path of its region. */
  public InMemoryFacts facts() {
    List<InMemoryFacts> all = byRound();
    return new InMemoryFacts(
        all.get(0).all(),
        all.get(0).findings(),
        all.subList(1, rounds),
        findings.stream()
            .filter(row -> row.round() == InRound.EARLIER)
            .map(row -> row.value().finding())
            .toList());
  }

  /** The facts of each round, without findings of earlier periods. */
  private List<InMemoryFacts> byRound() {
    Map<Integer, List<InspectedUnit>> checked = InRound.byRound(List.copyOf(units.values()));
    Map<Integer, List<UnitFinding>> found = InRound.byRound(findings);
    return IntStream.range(0, rounds)
        .mapToObj(
            round ->
                new InMemoryFacts(
                    checked.getOrDefault(round, List.of()), found.getOrDefault(round, List.of())))
        .toList();
  }

  /**
   * Compares the results and totals that sheets and settings state with those that are counted.
   *
   * @throws InputRefused with all differences
   */
  public void requireStated(NoticeSettings settings) throws InputRefused {
    refuse(differences(settings));
    Place sheet = Place.of(sheets.of(Sheet.UNITS).get(0).file());
    refuse(GivenTotals.differences(census(settings), settings, sheet));
  }

  private List<Problem> differences(NoticeSettings settings) {
    StatedResults results = new StatedResults(settings);
    RecheckedUnits rechecked = new RecheckedUnits(settings);
    List<InMemoryFacts> all = byRound();
    for (int i = 0; i < rounds; i++) {
      int round = i;
      InMemoryFacts facts = all.get(round);
      facts.forEachUnit(
          (unit, vetoed) -> {
            Place place = place(Sheet.UNITS, unit.row());
            results.add(unit, vetoed, place);
            rechecked.add(unit, vetoed, round, place);
          });
      facts.findingRows().stream()
          .filter(results::isAsked)
          .forEach(finding -> results.addVeto(finding, place(Sheet.FINDINGS, finding.row())));
    }
    List<Problem> problems = new ArrayList<>(results.problems());
    problems.addAll(rechecked.problems());
    return problems;
  }

  /** Counts the units by their regions of the first level, as a notice of all of them does. */
  private Census census(NoticeSettings settings) {
    Census census = new Census(settings);
    facts()
        .forEachUnit(
            (unit, vetoed) ->
                census.add(unit.withRegion(RegionPath.of(unit.region()).name(1)), vetoed));
    return census;
  }

  /** The results with all counts, as a run files them. */
  public Results results(NoticeSettings settings) {
    return NoticeResults.of(facts(), settings, census(settings));
  }

  /** The results of a list of units that were named or failed. */
  public Results listed(NoticeSettings settings) {
    return NoticeResults.ofList(facts(), settings);
  }

  private Place place(Sheet sheet, int row) {
    return Objects.requireNonNull(places(sheet).get(row));
  }

  private Map<Integer, Place> places(Sheet sheet) {
    return sheet == Sheet.UNITS ? unitPlaces : findingPlaces;
  }

  private static void refuse(List<Problem> problems) throws InputRefused {
    List<Problem> stopping = problems.stream().filter(Problem::stops).toList();
    if (!stopping.isEmpty()) {
      throw new InputRefused(stopping);
    }
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
          validation.leaveOut(sheet, raw);
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
