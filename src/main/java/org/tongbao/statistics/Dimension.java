package org.tongbao.statistics;

import org.tongbao.inspection.InspectedUnit;

/** What units are grouped by. */
public enum Dimension {
  /** 地区. */
  REGION,
  /** 部门. */
  DEPARTMENT,
  /** 平台. */
  PLATFORM,
  /** 级别. */
  LEVEL;

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
