package org.tongbao.intake.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Points;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.RegionNames;
import org.tongbao.intake.text.WrittenRegion;

/** Judges the records of units.csv one by one: a unit, or all that is wrong with its row. */
public final class UnitRows {
  private final List<String> kinds;
  private final String whichKind;
  private final RegionNames regions;
  private final OfficialNames departments;

  /**
   * @param settings whose kinds, regions and departments the rows must keep to
   */
  public UnitRows(NoticeSettings settings) {
    this.kinds = settings.grouping().kinds();
    this.whichKind = "请写 notice.yaml“检查类别”中的一类：" + Choice.list(kinds);
    List<GroupName> listed = new ArrayList<>(settings.grouping().regions());
    listed.addAll(settings.grouping().lowerRegions());
    this.regions = RegionNames.of(listed);
    this.departments = OfficialNames.of(settings.grouping().departments());
  }

  /** The unit, or why the row is refused. */
  public Reading<UnitRow> judge(RawRow row) {
    Cells cells = new Cells(row);
    if (!cells.readable() || cells.isSum()) {
      return cells.refused();
    }
    String kind = kind(cells);
    String name = cells.required(Column.NAME, "每个检查对象都要有名称");
    String region = region(cells, regions);
    String department = department(cells, departments);
    refuseWrongGrouping(cells, region, department);
    InspectedUnit unit =
        new InspectedUnit(
            row.row(),
            kind,
            name,
            cells.text(Column.SPONSOR),
            region,
            department,
            cells.text(Column.PLATFORM),
            cells.code(),
            cells.text(Column.LEVEL),
            cells.yes(Column.CHECKED, true),
            score(cells));
    return cells.reading(new UnitRow(row, unit));
  }

  private String kind(Cells cells) {
    String kind = cells.required(Column.KIND, whichKind);
    return kind.isEmpty() || kinds.contains(kind) ? kind : refuseKind(cells, kind, kinds);
  }

  /** Also said of findings. */
  static String refuseKind(Cells cells, String kind, List<String> kinds) {
    cells.error(
        Column.KIND,
        "“" + PlainText.show(kind) + "”不在 notice.yaml 的“检查类别”里",
        Choice.among(kind, kinds) + "；若确有这一类，请加进“检查类别”");
    return kind;
  }

  private static String department(Cells cells, OfficialNames departments) {
    String text = cells.text(Column.DEPARTMENT);
    if (text.isEmpty() || departments.isEmpty()) {
      return text;
    }
    String official = departments.full(text);
    if (official == null) {
      cells.error(
          Column.DEPARTMENT,
          "“" + PlainText.show(text) + "”不在 notice.yaml 的“部门”里",
          Choice.among(text, departments.written()) + "；若确有，请按规定次序加进“部门”");
    }
    return official == null ? text : official;
  }

  /** A region's path, each of its names as the settings list it. */
  private static String region(Cells cells, RegionNames regions) {
    String text = cells.text(Column.REGION);
    if (text.isEmpty()) {
      return text;
    }
    WrittenRegion written = WrittenRegion.read(text);
    if (written.path() == null) {
      cells.error(
          Column.REGION,
          "地区“" + PlainText.show(text) + "”" + written.fault(),
          WrittenRegion.EXAMPLE);
      return text;
    }
    return regions.inFull(written.path(), unlisted -> refuseUnlisted(cells, unlisted)).written();
  }

  private static void refuseUnlisted(Cells cells, RegionNames.Unlisted unlisted) {
    cells.error(
        Column.REGION,
        "“" + PlainText.show(unlisted.path().last()) + "”不在 notice.yaml 的" + unlisted.where(),
        unlisted.remedy());
  }

  /** A unit counts in one group only, and where groups are listed, in one of them. */
  private void refuseWrongGrouping(Cells cells, String region, String department) {
    if (!region.isEmpty() && !department.isEmpty()) {
      cells.error(
          Column.DEPARTMENT,
          "“地区”已写“" + PlainText.show(region) + "”，“部门”又写“" + PlainText.show(department) + "”",
          "一个检查对象只计入一处，请只留一个");
      return;
    }
    boolean regionsListed = !regions.first().isEmpty();
    boolean departmentsListed = !departments.isEmpty();
    if (!regionsListed && !departmentsListed) {
      return;
    }
    if (region.isEmpty() && department.isEmpty()) {
      cells.error(
          regionsListed ? Column.REGION : Column.DEPARTMENT,
          "“地区”和“部门”都是空的",
          "请写一个 notice.yaml 里列出的" + (regionsListed ? departmentsListed ? "地区或部门" : "地区" : "部门"));
    } else if (region.isEmpty() ? !departmentsListed : !regionsListed) {
      Column column = region.isEmpty() ? Column.DEPARTMENT : Column.REGION;
      cells.error(
          column,
          "“"
              + PlainText.show(region + department)
              + "”计不进任何一处：notice.yaml 没有列出“"
              + column.heading()
              + "”",
          "请在 notice.yaml 里加上“"
              + column.heading()
              + "”并列出它，或改写已列出的"
              + (regionsListed ? "地区" : "部门"));
    }
  }

  private static @Nullable BigDecimal score(Cells cells) {
    String text = cells.text(Column.SCORE);
    if (text.isEmpty()) {
      return null;
    }
    BigDecimal score = Points.read(text);
    if (score == null) {
      cells.error(Column.SCORE, "得分“" + PlainText.show(text) + "”不对", Points.remedy("得分", "96.5"));
    }
    return score;
  }
}
