package org.tongbao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Severity;

/**
 * A finding as templates list it. A text that its row does not give is empty; own columns are asked
 * for by their names.
 *
 * @param data all rows of the inspection; not for templates
 * @param at its index among the findings; not for templates
 */
public record FindingRow(InspectionRows data, int at) implements Row, Sourced {

  private Finding finding() {
    return data.findingTable().get(at);
  }

  /** Its unit; absent if it names none (个别单位). */
  public @Nullable UnitRow unit() {
    return data.unitOf(at);
  }

  /** 类别 of the unit that it concerns. */
  public String kind() {
    return finding().kind();
  }

  /** 存在问题. */
  public String problem() {
    return finding().problem();
  }

  /** 正文表述. */
  public String prose() {
    return finding().prose();
  }

  /** 问题类别. */
  public String topic() {
    return finding().topic();
  }

  /** 所属部分. */
  public String section() {
    return finding().section();
  }

  /** 指标, its name. */
  public String indicator() {
    return RowColumns.indicator(finding().indicator());
  }

  /** 指标, its code. */
  public String indicatorCode() {
    return finding().indicator();
  }

  /** 严重程度. */
  public String severity() {
    return finding().severity().label();
  }

  /** Whether its unit fails because of it. */
  public boolean veto() {
    return finding().severity() == Severity.VETO;
  }

  /** 发现日期; absent if the sheet gives none. */
  public @Nullable Day found() {
    LocalDate date = finding().date();
    return Day.ofNullable(date, data.year(), new Source("发现日期", "", evidence()));
  }

  /** 扣分; prints nothing where there is none. */
  public Figure points() {
    return Figure.ofCell(finding().points(), "分", new Source("扣分", "", evidence()));
  }

  /** 整改期限 of this finding; absent if the sheet gives none. */
  public @Nullable Day due() {
    LocalDate date = finding().due();
    return Day.ofNullable(date, data.year(), new Source("整改期限", "", evidence()));
  }

  /** 来源. */
  public String source() {
    return finding().source();
  }

  /** 是否整改. */
  public boolean rectified() {
    return finding().isRectified();
  }

  /** 列入名单. */
  public boolean listed() {
    return finding().listed();
  }

  /** 正文点名. */
  public boolean named() {
    return finding().named();
  }

  int row() {
    return data.findingRow(at);
  }

  /** Its own columns, and those of its unit. */
  @Override
  public List<RowColumn<?>> columns() {
    List<RowColumn<?>> all = new ArrayList<>(data.findingColumns());
    all.addAll(data.unitColumns());
    return all;
  }

  @Override
  public @Nullable RowColumn<?> find(String name) {
    return data.findingColumn(name);
  }

  @Override
  @SuppressWarnings("unchecked") // it is one of its own columns, or of its unit's
  public @Nullable Object cell(RowColumn<?> column) {
    if (column.of() == RowColumn.Owner.FINDING) {
      return data.findingTable().cell(at, (RowColumn<Finding>) column);
    }
    UnitRow unit = unit();
    return unit == null ? null : unit.cell((RowColumn<InspectedUnit>) column);
  }

  @Override
  public int year() {
    return data.year();
  }

  @Override
  public String label() {
    return problem();
  }

  @Override
  public void addTo(RowEvidence evidence) {
    evidence.addFinding(row());
  }

  @Override
  public Source origin() {
    return Source.of("存在问题", new Evidence.Findings(RowNumbers.of(row())));
  }

  @Override
  public String toString() {
    return problem();
  }
}
