package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.statistics.Outcome;

/**
 * A unit as templates list it. A text that its row does not give is empty; own columns are asked
 * for by their names.
 *
 * @param data all rows of the inspection; not for templates
 * @param at its index among the units; not for templates
 */
public record UnitRow(InspectionRows data, int at) implements Row, Sourced {

  private InspectedUnit unit() {
    return data.unitTable().get(at);
  }

  /** 类别. */
  public String kind() {
    return unit().kind();
  }

  /** 名称. */
  public String name() {
    return unit().name();
  }

  /** 网站标识码. */
  public String code() {
    return unit().code();
  }

  /** 主办单位. */
  public String sponsor() {
    return unit().sponsor();
  }

  /** 地区, its full name at the level that the notice counts by. */
  public String region() {
    return unit().region();
  }

  /** 部门. */
  public String department() {
    return unit().department();
  }

  /** Its region, or its department if it has no region. */
  public String group() {
    return NamedUnit.groupOf(unit());
  }

  /** 平台. */
  public String platform() {
    return unit().platform();
  }

  /** 级别. */
  public String level() {
    return unit().level();
  }

  /** 得分; prints nothing where there is none. */
  public Figure score() {
    return Figure.ofCell(unit().score(), "分", new Source(name(), "", evidence()));
  }

  /** 检查时段 of its group or its kind, else that of the notice. */
  public Span window() {
    return data.windows().of(unit());
  }

  /** Whether it was inspected. */
  public boolean checked() {
    return unit().checked();
  }

  /** Whether it was inspected and passed. */
  public boolean passed() {
    return data.outcome(unit()) == Outcome.PASSED;
  }

  /** 合格, 不合格 or 没有检查. */
  public String outcome() {
    return switch (data.outcome(unit())) {
      case PASSED -> "合格";
      case FAILED -> "不合格";
      case UNCHECKED -> "没有检查";
    };
  }

  /** Its findings, in the order of the sheet. */
  public List<FindingRow> findings() {
    return data.findingsOf(at);
  }

  /** Its 存在问题, joined with ，; empty if there is none. */
  public Words problem() {
    return new Words(String.join("，", data.problems(at)), origin());
  }

  /** Whether it has findings, and all of them are rectified. */
  public boolean rectified() {
    List<FindingRow> own = findings();
    return !own.isEmpty() && own.stream().allMatch(FindingRow::rectified);
  }

  boolean failed() {
    return data.outcome(unit()) == Outcome.FAILED;
  }

  int row() {
    return data.unitRow(at);
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(new Evidence.UnitRows(RowNumbers.of(row())));
  }

  @Override
  public List<RowColumn<InspectedUnit>> columns() {
    return data.unitColumns();
  }

  @Override
  public @Nullable RowColumn<?> find(String name) {
    return data.unitColumn(name);
  }

  @Override
  @SuppressWarnings("unchecked") // it is one of its own columns
  public @Nullable Object cell(RowColumn<?> column) {
    return data.unitTable().cell(at, (RowColumn<InspectedUnit>) column);
  }

  @Override
  public int year() {
    return data.year();
  }

  @Override
  public String label() {
    return name();
  }

  @Override
  public void addTo(RowEvidence evidence) {
    evidence.addUnit(row());
  }

  /** Its row and those of its findings. */
  @Override
  public Source origin() {
    Evidence row = new Evidence.UnitRows(RowNumbers.of(row()));
    List<Integer> own = findings().stream().map(FindingRow::row).toList();
    return own.isEmpty()
        ? Source.of(name(), row)
        : Source.of(name(), row, new Evidence.Findings(own));
  }

  @Override
  public String toString() {
    return name();
  }
}
