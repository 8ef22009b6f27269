package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/**
 * The rows of both sheets, as templates list them. Indexes count from 0 in the order of a sheet.
 * What is expensive is found when it is first asked for.
 */
final class InspectionRows {
  private final RowTable<InspectedUnit> units;
  private final RowTable<Finding> findings;
  private final Facts facts;
  private final int round;
  private final String roundName;
  private @Nullable Set<Integer> vetoed;
  private final PassRule rule;
  private final int year;
  private final Windows windows;
  private final List<RowColumn<InspectedUnit>> unitColumns;
  private final List<RowColumn<Finding>> findingColumns;
  private final Map<String, RowColumn<?>> unitNames = new HashMap<>();
  private final Map<String, RowColumn<?>> findingNames = new HashMap<>();
  private final Map<String, Map<String, int[]>> members = new HashMap<>();
  private @Nullable FindingOwners owners;

  /**
   * @param round of which these facts are, from 0
   */
  InspectionRows(Facts facts, NoticeSettings settings, int round) {
    this.facts = facts;
    this.round = round;
    List<String> rounds = settings.grouping().rounds();
    this.roundName = rounds.isEmpty() ? "" : rounds.get(round);
    this.units = new RowTable<>(facts::unitRows);
    this.findings = new RowTable<>(facts::findingRows);
    this.rule = new PassRule(settings.scoring().passLine());
    this.year = settings.year();
    this.unitColumns = RowColumns.ofUnits(settings.sheets().own());
    this.findingColumns = RowColumns.ofFindings(settings.sheets().own());
    this.windows = new Windows(settings, unitColumns, roundName);
    unitColumns.forEach(column -> column.putNames(unitNames));
    findingColumns.forEach(column -> column.putNames(findingNames));
    unitColumns.forEach(column -> column.putNames(findingNames));
  }

  RowTable<InspectedUnit> unitTable() {
    return units;
  }

  RowTable<Finding> findingTable() {
    return findings;
  }

  List<RowColumn<InspectedUnit>> unitColumns() {
    return unitColumns;
  }

  List<RowColumn<Finding>> findingColumns() {
    return findingColumns;
  }

  /** A column of units; null if there is none of that name. */
  @Nullable RowColumn<?> unitColumn(String name) {
    return unitNames.get(name);
  }

  /** A column of findings, or of their units; null if there is none of that name. */
  @Nullable RowColumn<?> findingColumn(String name) {
    return findingNames.get(name);
  }

  /** The row of a unit in its sheet. */
  int unitRow(int index) {
    return owners().unitRow(index);
  }

  /** The row of a finding in its sheet. */
  int findingRow(int index) {
    return owners().findingRow(index);
  }

  /** Of which round these rows are, from 0. */
  int round() {
    return round;
  }

  /** The name of that round; empty where units are checked once. */
  String roundName() {
    return roundName;
  }

  /** The year in which the notice is dated. */
  int year() {
    return year;
  }

  /** The windows of inspection. */
  Windows windows() {
    return windows;
  }

  Outcome outcome(InspectedUnit unit) {
    Set<Integer> rows = vetoed;
    if (rows == null) {
      rows = facts.vetoed();
      vetoed = rows;
    }
    return rule.outcome(unit, rows.contains(unit.row()));
  }

  private UnitRow unit(int index) {
    return new UnitRow(this, index);
  }

  private FindingRow finding(int index) {
    return new FindingRow(this, index);
  }

  /** The units of a kind. */
  List<UnitRow> units(String kind) {
    return new RowList<>(() -> where(units.size(), i -> isKind(i, kind)), this::unit);
  }

  private boolean isKind(int index, String kind) {
    return kind.equals(units.cell(index, unitColumns.get(0)));
  }

  /** The units of a kind in one group; those in no group of either sort for {@code null}. */
  List<UnitRow> units(String kind, @Nullable Dimension dimension, String group) {
    return new RowList<>(
        () -> members(kind, dimension).getOrDefault(group, new int[0]), this::unit);
  }

  private Map<String, int[]> members(String kind, @Nullable Dimension dimension) {
    return members.computeIfAbsent(
        kind + '\n' + dimension,
        none -> {
          Map<String, RowNumbers.Collector> groups = new LinkedHashMap<>();
          for (int i = 0; i < units.size(); i++) {
            InspectedUnit unit = units.get(i);
            if (unit.kind().equals(kind)) {
              groups
                  .computeIfAbsent(group(unit, dimension), added -> new RowNumbers.Collector())
                  .add(i);
            }
          }
          Map<String, int[]> all = new HashMap<>();
          groups.forEach((group, indexes) -> all.put(group, indexes.toArray()));
          return all;
        });
  }

  private static String group(InspectedUnit unit, @Nullable Dimension dimension) {
    if (dimension != null) {
      return dimension.of(unit);
    }
    return unit.region().isEmpty() && unit.department().isEmpty() ? Evidence.Units.OTHERS : "";
  }

  /** All findings. */
  List<FindingRow> findings() {
    return new RowList<>(() -> IntStream.range(0, owners().findings()).toArray(), this::finding);
  }

  /** The findings of a kind. */
  List<FindingRow> findings(String kind) {
    RowColumn<Finding> column = findingColumns.get(0);
    return new RowList<>(
        () -> where(owners().findings(), i -> kind.equals(findings.cell(i, column))),
        this::finding);
  }

  /** The findings of these rows of the sheet. */
  List<FindingRow> findingsAt(List<Integer> rows) {
    return new RowList<>(
        () -> rows.stream().mapToInt(row -> owners().findingAt(row)).toArray(), this::finding);
  }

  /** The findings of one unit. */
  List<FindingRow> findingsOf(int unit) {
    return new RowList<>(() -> owners().of(unit), this::finding);
  }

  /** The unit of a finding; null if it names none. */
  @Nullable UnitRow unitOf(int finding) {
    int owner = owners().owner(finding);
    return owner < 0 ? null : unit(owner);
  }

  /** What was found of a unit, each 存在问题. */
  List<String> problems(int unit) {
    owners().prefetchNear(unit);
    List<String> problems = new ArrayList<>();
    for (int each : owners().of(unit)) {
      problems.add(findings.get(each).problem());
    }
    return problems;
  }

  /** Read before any finding is given to a template, so that a long sheet is read once. */
  private FindingOwners owners() {
    FindingOwners known = owners;
    if (known == null) {
      List<RowColumn<Finding>> likely = new ArrayList<>(findingColumns.subList(0, 1));
      findingColumns.stream().filter(RowColumn::isOwn).forEach(likely::add);
      known = new FindingOwners(units, findings, facts::forEachFindingKey, likely);
      owners = known;
    }
    return known;
  }

  private static int[] where(int size, IntPredicate wanted) {
    return IntStream.range(0, size).filter(wanted).toArray();
  }
}
