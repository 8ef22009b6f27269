package org.tongbao.intake.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.inspection.TotalName;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.FirstWritten;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Points;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.RegionNames;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.intake.text.WrittenRegion;

/** Validates the records of units.csv one by one: a unit, or all that is wrong with its row. */
final class UnitRows {
  /** Stands for an empty cell. */
  static final Pattern DASH = Pattern.compile("[-—–－/／]{1,2}");

  static final String PASSED = "合格";
  static final String FAILED = "不合格";

  /** Whose values are rows of tables. */
  private static final List<Column> GROUPS =
      List.of(Column.REGION, Column.DEPARTMENT, Column.PLATFORM, Column.LEVEL);

  /** Of a hundred points, with a bonus; more is perhaps a slip of the pen. */
  private static final BigDecimal HIGH = new BigDecimal(200);

  private final OfficialNames kinds;
  private final RegionNames regions;
  private final boolean regionsListed;
  private final OfficialNames departments;
  private final RegionsThemselves themselves;
  private final GroupOrders orders;
  private final RoundNames rounds;
  private final FirstWritten platforms = new FirstWritten();
  private final FirstWritten levels = new FirstWritten();
  private final FirstWritten unlistedDepartments = new FirstWritten();

  /** Whether a name is a total's: many rows have the same few. */
  private final Map<String, Boolean> totals = new HashMap<>();

  /**
   * @param settings whose kinds, regions and departments the rows must keep to
   */
  public UnitRows(NoticeSettings settings) {
    this.kinds = OfficialNames.ofNames(settings.grouping().kinds());
    List<GroupName> listed = new ArrayList<>(settings.grouping().regions());
    listed.addAll(settings.grouping().lowerRegions());
    this.regions = RegionNames.of(listed);
    this.regionsListed = !settings.grouping().regions().isEmpty();
    this.departments = OfficialNames.of(settings.grouping().departments());
    this.themselves = new RegionsThemselves(settings);
    this.orders = new GroupOrders(settings);
    this.rounds = new RoundNames(settings.grouping().rounds());
  }

  /** The unit, or why the row is refused. */
  public Reading<UnitRow> validate(RawRow row) {
    Cells cells = new Cells(row);
    if (!cells.readable()) {
      return cells.refused();
    }
    String kind = kind(cells);
    String name =
        cells.required(Column.NAME, SheetMessage.EMPTY_NAME, SheetMessage.CUT_OFF_NAME, List.of());
    boolean bySponsor = cells.text(Column.REGION).equals(SheetMapping.BY_SPONSOR);
    String region = bySponsor ? "" : region(cells, regions);
    themselves.refuseTwice(cells, RegionPath.of(region));
    boolean named = !bySponsor || !cells.text(Column.DEPARTMENT).isEmpty();
    String department = department(cells, named ? Column.DEPARTMENT : Column.SPONSOR);
    if (bySponsor && department.isEmpty() && !departments.isEmpty()) {
      cells.error(Column.SPONSOR, SheetMessage.NO_SPONSOR_TO_COUNT_BY);
    } else {
      refuseWrongGrouping(cells, region, department);
    }
    GROUPS.forEach(column -> refuseTotal(cells, column, SheetMessage.GROUP_OF_TOTAL));
    refuseTotal(cells, Column.NAME, SheetMessage.TOTAL_FOR_UNIT);
    InspectedUnit unit =
        new InspectedUnit(
            row.row(),
            kind,
            name,
            cells.text(Column.SPONSOR),
            region,
            department,
            platforms.of(platform(cells, kinds, orders)),
            cells.code(),
            levels.of(orders.standard(cells, Column.LEVEL)),
            cells.yes(Column.CHECKED, true),
            score(cells),
            statedPassed(cells),
            OwnCells.of(cells, orders));
    return cells.result(new UnitRow(row, unit, rounds.of(cells)));
  }

  private String kind(Cells cells) {
    String kind =
        cells.required(
            Column.KIND, SheetMessage.EMPTY_KIND, SheetMessage.CUT_OFF_KIND, kinds.written());
    return listed(cells, kind, kinds);
  }

  /**
   * The platform, which is empty where the cell names a kind: offices write 网站, or the platform of
   * an account, in one column. For findings too.
   */
  static String platform(Cells cells, OfficialNames kinds, GroupOrders orders) {
    String text = cells.text(Column.PLATFORM);
    return text.isEmpty() || kinds.full(text) != null
        ? ""
        : orders.standard(cells, Column.PLATFORM);
  }

  /** The kind as the settings list it; the cell may be empty. For findings too. */
  static String listed(Cells cells, String kind, OfficialNames kinds) {
    String listed = kind.isEmpty() ? kind : kinds.full(kind);
    if (listed != null) {
      return listed;
    }
    Suggestion suggestion = cells.suggest(Column.KIND, kind, kinds);
    cells.error(
        Column.KIND,
        suggestion.choose(SheetMessage.MISSPELT_KIND, SheetMessage.UNKNOWN_KIND),
        PlainText.show(kind),
        suggestion.words());
    return kind;
  }

  private String department(Cells cells, Column column) {
    String text = cells.text(column);
    if (text.isEmpty() || departments.isEmpty()) {
      return unlistedDepartments.of(text);
    }
    String official = departments.full(text);
    if (official == null) {
      Suggestion suggestion = Suggestion.of(text, departments);
      cells.error(
          column,
          suggestion.choose(SheetMessage.MISSPELT_DEPARTMENT, SheetMessage.UNKNOWN_DEPARTMENT),
          PlainText.show(text),
          suggestion.words());
    }
    return official == null ? text : official;
  }

  /** A region's path, each of its names as the settings list it. */
  private static String region(Cells cells, RegionNames regions) {
    String text = cells.text(Column.REGION);
    if (text.isEmpty()) {
      return text;
    }
    WrittenRegion written = WrittenRegion.parse(text);
    if (written.path() == null) {
      cells.error(
          Column.REGION,
          written.fault() == WrittenRegion.Fault.WIDE_SLASH
              ? SheetMessage.WIDE_SLASH_IN_REGION
              : SheetMessage.EMPTY_NAME_IN_REGION,
          PlainText.show(text));
      return text;
    }
    return regions.inFull(written.path(), unlisted -> refuseUnlisted(cells, unlisted)).written();
  }

  private static void refuseUnlisted(Cells cells, RegionNames.Unlisted region) {
    Suggestion suggestion = region.suggestion();
    if (region.above().isEmpty()) {
      cells.error(
          Column.REGION,
          suggestion.choose(SheetMessage.MISSPELT_REGION, SheetMessage.UNKNOWN_REGION),
          region.name(),
          suggestion.words());
    } else {
      cells.error(
          Column.REGION,
          suggestion.choose(SheetMessage.MISSPELT_LOWER_REGION, SheetMessage.UNKNOWN_LOWER_REGION),
          region.name(),
          region.above(),
          suggestion.words(),
          region.whole());
    }
  }

  /** Also where no groups are listed, and so any name is one. */
  private void refuseTotal(Cells cells, Column column, SheetMessage message) {
    String text = cells.text(column);
    boolean total =
        column == Column.NAME ? TotalName.is(text) : totals.computeIfAbsent(text, TotalName::is);
    if (total) {
      cells.error(column, message, cells.label(column), PlainText.show(text));
    }
  }

  /** A unit counts in one group only, and where groups are listed, in one of them. */
  private void refuseWrongGrouping(Cells cells, String region, String department) {
    if (!region.isEmpty() && !department.isEmpty()) {
      cells.error(
          Column.DEPARTMENT,
          SheetMessage.REGION_AND_DEPARTMENT,
          PlainText.show(region),
          PlainText.show(department));
      return;
    }
    boolean departmentsListed = !departments.isEmpty();
    if (!regionsListed && !departmentsListed) {
      return;
    }
    if (region.isEmpty() && department.isEmpty()) {
      cells.error(
          regionsListed ? Column.REGION : Column.DEPARTMENT,
          SheetMessage.NO_REGION_OR_DEPARTMENT,
          regionsListed ? departmentsListed ? "地区或部门" : "地区" : "部门");
    } else if (region.isEmpty() ? !departmentsListed : !regionsListed) {
      Column column = region.isEmpty() ? Column.DEPARTMENT : Column.REGION;
      cells.error(
          column,
          SheetMessage.GROUP_NOT_LISTED,
          PlainText.show(region + department),
          column.heading(),
          regionsListed ? "地区" : "部门");
    }
  }

  /** Null where the cell is empty, and with a problem where it says anything else. */
  private static @Nullable Boolean statedPassed(Cells cells) {
    String text = cells.text(Column.RESULT);
    if (DASH.matcher(text).matches() || cells.isOpen(Column.RESULT)) {
      return null; // a dash is what offices write in a cell that they leave empty
    }
    boolean passed = VisibleForm.same(text, PASSED);
    if (text.isEmpty() || (!passed && !VisibleForm.same(text, FAILED))) {
      if (!text.isEmpty()) {
        cells.error(
            Column.RESULT,
            SheetMessage.UNKNOWN_RESULT,
            cells.label(Column.RESULT),
            PlainText.show(text));
      }
      return null;
    }
    if (cells.text(Column.CHECKED).equals("否")) {
      cells.warning(
          Column.RESULT,
          SheetMessage.RESULT_OF_UNCHECKED_UNIT,
          cells.label(Column.RESULT),
          PlainText.show(text),
          cells.label(Column.CHECKED));
    }
    return passed;
  }

  private static @Nullable BigDecimal score(Cells cells) {
    String text = cells.text(Column.SCORE);
    if (text.isEmpty() || cells.isOpen(Column.SCORE)) {
      return null;
    }
    BigDecimal score = Points.read(text);
    if (score == null) {
      cells.error(Column.SCORE, SheetMessage.INVALID_SCORE, PlainText.show(text));
    } else if (score.compareTo(HIGH) > 0) {
      cells.error(Column.SCORE, SheetMessage.HIGH_SCORE, PlainText.show(text));
    }
    return score;
  }
}
