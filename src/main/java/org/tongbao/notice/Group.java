package org.tongbao.notice;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.Period;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.RowColumn.Owner;
import org.tongbao.notice.Working.InGroup;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Tally;

/**
 * The counts of a region, a department or another group, or of all units.
 *
 * @param name as tables print it
 * @param shortName as lists in prose print it
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率
 * @param past its counts in prior notices; not for templates
 * @param units its units, in the order of the sheet
 */
public record Group(
    String name,
    String shortName,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    Percentage passRate,
    Comparison past,
    List<UnitRow> units)
    implements Row {
  private static final List<RowColumn<Group>> COLUMNS =
      List.of(
          RowColumn.text(Owner.OTHER, "名称", "name", Group::name),
          RowColumn.known(Owner.OTHER, "在运行", "running", OwnColumn.Type.NUMBER, Group::running),
          RowColumn.known(Owner.OTHER, "检查数", "checked", OwnColumn.Type.NUMBER, Group::checked),
          RowColumn.known(Owner.OTHER, "合格数", "passed", OwnColumn.Type.NUMBER, Group::passed),
          RowColumn.known(Owner.OTHER, "不合格数", "failed", OwnColumn.Type.NUMBER, Group::failed),
          RowColumn.known(Owner.OTHER, "合格率", "passRate", OwnColumn.Type.NUMBER, Group::passRate));

  /** The same group with its counts in prior notices. */
  Group with(Comparison prior) {
    return new Group(name, shortName, running, checked, passed, failed, passRate, prior, units);
  }

  /** Its counts in the last notice; absent if there is none or it does not have the group. */
  public @Nullable PriorCounts earlier() {
    return past.earlier();
  }

  /** Its counts in the notice of the same period of the year before; absent if there is none. */
  public @Nullable PriorCounts yearBefore() {
    return past.yearBefore();
  }

  /**
   * Its counts in the notice of a period; absent if that notice does not have the group.
   *
   * @throws RequestRefused if no notice of that period was read
   */
  public @Nullable PriorCounts earlierIn(String period) {
    return past.in(period);
  }

  /** Its counts and rates from the oldest notice to this one; empty if this is the first. */
  public List<TrendPoint> trend() {
    return past.trend();
  }

  /** This notice as the last point of a line. */
  TrendPoint point(Period period, int steps) {
    return new TrendPoint(
        new Words(period.print(), Source.setting("期间")),
        running,
        checked,
        passed,
        failed,
        new Words(passRate.toString(), passRate.source()),
        steps);
  }

  /** A group of a kind. */
  static Group of(
      InspectionRows rows, String kind, Dimension dimension, GroupName name, Tally tally) {
    return counted(
        rows,
        kind,
        dimension,
        name,
        name.name() + kind,
        tally,
        new GroupedRows<>(
            rows.units(kind, dimension, name.name()),
            List.of(new InGroup(dimension.column(), name.name(), false))));
  }

  /** The units of a kind that belong to no region and to no department. */
  static Group others(InspectionRows rows, String kind, Tally tally) {
    String name = Evidence.Units.OTHERS;
    return counted(
        rows,
        kind,
        null,
        new GroupName(name, name),
        name + kind,
        tally,
        rows.units(kind, null, name));
  }

  /** All units of a kind. */
  static Group sum(InspectionRows rows, String kind, String name, Tally tally) {
    return counted(rows, kind, null, new GroupName(name, name), kind, tally, rows.units(kind));
  }

  private static Group counted(
      InspectionRows rows,
      String kind,
      @Nullable Dimension dimension,
      GroupName name,
      String whose,
      Tally tally,
      List<UnitRow> own) {
    boolean some = dimension != null || name.name().equals(Evidence.Units.OTHERS);
    String group = some ? name.name() : "";
    String what = rows.roundName() + whose;
    Function<Measure, Evidence> units =
        measure -> new Evidence.Units(kind, dimension, group, measure, rows.round());
    return new Group(
        name.name(),
        name.shortName(),
        new Count(tally.running(), Source.of(what + "在运行数", units.apply(Measure.RUNNING))),
        new Count(tally.checked(), Source.of(what + "检查数", units.apply(Measure.CHECKED))),
        new Count(
            tally.passed(),
            Source.of(what + "合格数", units.apply(Measure.PASSED))
                .computed("＝检查数" + tally.checked() + "－不合格数" + tally.failed())),
        new Count(tally.failed(), Source.of(what + "不合格数", units.apply(Measure.FAILED))),
        Percentage.of(tally.rate(), what + "合格率", units.apply(Measure.RATE)),
        Comparison.NONE,
        own);
  }

  @Override
  public List<RowColumn<Group>> columns() {
    return COLUMNS;
  }

  @Override
  @SuppressWarnings("unchecked") // it is one of its own columns
  public @Nullable Object cell(RowColumn<?> column) {
    return ((RowColumn<Group>) column).of(this);
  }

  @Override
  public int year() {
    return 0; // it has no dates
  }

  @Override
  public String label() {
    return shortName;
  }

  @Override
  public void addTo(RowEvidence evidence) {
    evidence.add(running.source().evidence().get(0));
  }

  @Override
  public Source origin() {
    return running.source();
  }
}
