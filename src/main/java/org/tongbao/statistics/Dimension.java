package org.tongbao.statistics;

import org.tongbao.inspection.InspectedUnit;

/** What units are grouped by. */
public enum Dimension {
  REGION("地区"),
  DEPARTMENT("部门"),
  PLATFORM("平台"),
  LEVEL("级别");

  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  /** The column of the sheet that says a unit's group. */
  public String column() {
    return column;
  }

  /** The group that a unit belongs to; empty if it belongs to none. */
  public String of(InspectedUnit unit) {
    return switch (this) {
      case REGION -> unit.region();
      case DEPARTMENT -> unit.department();
      case PLATFORM -> unit.platform();
      case LEVEL -> unit.level();
    };
  }
}
