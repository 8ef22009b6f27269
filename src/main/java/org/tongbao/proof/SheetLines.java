package org.tongbao.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.sheet.Correction;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.Source;
import org.tongbao.problem.Place;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

/** The lines of both sheets that sources refer to, found in one pass over the stored facts. */
final class SheetLines {
  /** Of a longer set only the first lines are listed. */
  static final int MOST_LISTED = 10;

  /** Of a set of up to so many lines, all corrections are told. */
  private static final int MOST_SHOWN = 1000;

  private final Scoring scoring;
  private final PassRule rule;
  private final Set<Integer> wantedUnits = new HashSet<>();
  private final Set<Integer> wantedFindings = new HashSet<>();
  private final Map<Integer, UnitLine> units = new HashMap<>();
  private final Map<Integer, FindingLine> findings = new HashMap<>();
  private final Map<Integer, List<RowPlace>> vetoes = new HashMap<>();
  private final Map<Evidence.Units, Lines> sets = new HashMap<>();

  private final Map<Sheet, RowPlaces> places = new EnumMap<>(Sheet.class);
  private final Map<Place, List<Correction>> corrections;
  private final Sheets sheets;

  private SheetLines(
      NoticeSettings settings, Sheets sheets, Map<Place, List<Correction>> corrections) {
    this.sheets = sheets;
    this.corrections = corrections;
    this.scoring = settings.scoring();
    this.rule = new PassRule(scoring.passLine());
  }

  /**
   * A unit's line.
   *
   * @param place in the sheet of units
   * @param name 名称
   * @param score points, or empty
   * @param vetoes where its veto findings stand
   */
  record UnitLine(RowPlace place, String name, String score, List<RowPlace> vetoes) {}

  /**
   * A finding's line.
   *
   * @param place in the sheet of findings
   * @param part which of several problems in one cell it is, from 1; 0 where there is only one
   * @param unit the row of its unit; null when it names none
   */
  record FindingLine(RowPlace place, int part, @Nullable Integer unit) {

    /** The place, and which of several problems in its cell. */
    String where() {
      return part == 0 ? place.toString() : place + "（第" + part + "个问题）";
    }
  }

  /** How many units a set has, and the first of them. */
  static final class Lines {
    private final List<UnitLine> first = new ArrayList<>();
    private final List<RowPlace> noted = new ArrayList<>();
    private int count;

    int count() {
      return count;
    }

    List<UnitLine> first() {
      return first;
    }

    /** Of the others, those about which something is to be known. */
    List<RowPlace> noted() {
      return noted;
    }
  }

  /**
   * Finds the lines.
   *
   * @param sheets from which they were read
   * @param corrections of these sheets, by row
   */
  static SheetLines of(
      InspectionStore store,
      NoticeSettings settings,
      Sheets sheets,
      Map<Place, List<Correction>> corrections,
      List<Source> sources) {
    SheetLines lines = new SheetLines(settings, sheets, corrections);
    for (Sheet sheet : Sheet.values()) {
      lines.places.put(sheet, store.places(sheet.stem()));
    }
    sources.forEach(lines::want);
    store.round(InRound.EARLIER).forEachFinding(lines::addWanted);
    for (int round = 0; round < settings.grouping().roundCount(); round++) {
      int each = round;
      store.round(round).forEachFinding(lines::add);
      store.round(round).forEachCountedUnit((unit, vetoed) -> lines.add(unit, vetoed, each));
    }
    return lines;
  }

  /** Of an only source the name is that of the sheet. */
  private RowPlace place(Sheet sheet, int row, int line) {
    Place place = Objects.requireNonNull(places.get(sheet)).of(row, line);
    boolean only = sheets.of(sheet).size() == 1;
    String file = place.tab().isEmpty() ? place.file() : place.file() + "/" + place.tab();
    String note =
        corrections.getOrDefault(place, List.of()).stream()
            .map(Correction::print)
            .collect(Collectors.joining("；"));
    return new RowPlace(only ? sheets.name(sheet) : file, line, note);
  }

  private void want(Source source) {
    source.evidence().forEach(this::want);
    if (source.working() != null) {
      source.working().steps().forEach(step -> want(step.source()));
    }
  }

  private void want(Evidence evidence) {
    if (evidence instanceof Evidence.UnitRows rows) {
      wantedUnits.addAll(shown(rows.rows()));
    } else if (evidence instanceof Evidence.Findings rows) {
      wantedFindings.addAll(shown(rows.rows()));
    }
  }

  /** Of so many rows that nobody reads all, the first ones and the last one. */
  static List<Integer> shown(List<Integer> rows) {
    if (rows.size() <= MOST_SHOWN) {
      return rows;
    }
    List<Integer> shown = new ArrayList<>(rows.subList(0, MOST_LISTED));
    shown.add(rows.get(rows.size() - 1));
    return shown;
  }

  private RowPlace addWanted(StoredFinding stored) {
    Finding finding = stored.finding();
    Integer unit = finding.unitRow();
    RowPlace place = place(Sheet.FINDINGS, finding.row(), stored.line());
    if (wantedFindings.contains(finding.row())) {
      findings.put(finding.row(), new FindingLine(place, stored.part(), unit));
      if (unit != null) {
        wantedUnits.add(unit);
      }
    }
    return place;
  }

  private void add(StoredFinding stored) {
    RowPlace place = addWanted(stored);
    Integer unit = stored.finding().unitRow();
    if (unit != null && stored.finding().severity() == Severity.VETO) {
      vetoes.computeIfAbsent(unit, unused -> new ArrayList<>()).add(place);
    }
  }

  private void add(StoredUnit stored, boolean vetoed, int round) {
    InspectedUnit unit = stored.unit();
    RowPlace place = place(Sheet.UNITS, unit.row(), stored.line());
    UnitLine line =
        new UnitLine(
            rule.isContradicted(unit, vetoed) ? place.and(accepted(unit)) : place,
            unit.name(),
            unit.score() == null ? "" : unit.score().stripTrailingZeros().toPlainString(),
            vetoes.getOrDefault(unit.row(), List.of()));
    if (wantedUnits.contains(unit.row())) {
      units.put(unit.row(), line);
    }
    Outcome outcome = rule.outcome(unit, vetoed);
    count(unit, Measure.RUNNING, round, line);
    if (outcome != Outcome.UNCHECKED) {
      count(unit, Measure.CHECKED, round, line);
    }
    if (outcome == Outcome.FAILED) {
      count(unit, Measure.FAILED, round, line);
    }
  }

  /** Why the result that the sheet states is not the counted one. */
  private String accepted(InspectedUnit unit) {
    String stated = Boolean.TRUE.equals(unit.statedPassed()) ? "合格" : "不合格";
    return "检查结果写的是“%s”，与统计不一致%s"
        .formatted(
            stated,
            scoring.accepted().stream()
                .filter(each -> each.names(unit))
                .map(
                    each ->
                        "（"
                            + each.place().file()
                            + ":"
                            + each.place().line()
                            + "，原因："
                            + each.reason()
                            + "）")
                .collect(Collectors.joining()));
  }

  private void count(InspectedUnit unit, Measure measure, int round, UnitLine line) {
    count(new Evidence.Units(unit.kind(), null, "", measure, round), line);
    if (unit.region().isEmpty() && unit.department().isEmpty()) {
      count(new Evidence.Units(unit.kind(), null, Evidence.Units.OTHERS, measure, round), line);
    }
    for (Dimension dimension : Dimension.values()) {
      String group = dimension.of(unit);
      if (!group.isEmpty()) {
        count(new Evidence.Units(unit.kind(), dimension, group, measure, round), line);
      }
    }
  }

  private void count(Evidence.Units set, UnitLine line) {
    Lines lines = sets.computeIfAbsent(set, unused -> new Lines());
    lines.count++;
    if (lines.count <= MOST_LISTED) {
      lines.first.add(line);
    } else if (!line.place().note().isEmpty() && lines.noted.size() < MOST_LISTED) {
      lines.noted.add(line.place());
    }
  }

  /** The units of a set that is RUNNING, CHECKED or FAILED. */
  Lines units(Evidence.Units set) {
    Lines lines = sets.get(set);
    return lines == null ? new Lines() : lines;
  }

  /** A unit that a source refers to. */
  UnitLine unit(int row) {
    UnitLine line = units.get(row);
    if (line == null) {
      throw new IllegalStateException("no unit " + row);
    }
    return line;
  }

  /** A finding that a source refers to. */
  FindingLine finding(int row) {
    FindingLine line = findings.get(row);
    if (line == null) {
      throw new IllegalStateException("no finding " + row);
    }
    return line;
  }
}
