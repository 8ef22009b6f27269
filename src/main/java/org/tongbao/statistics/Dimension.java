package org.tongbao.statistics;

import org.tongbao.inspection.InspectedUnit;

/** By what units are grouped. */
public enum Dimension {
  /** 地区. */
  REGION,
  /** 部门. */
  DEPARTMENT,
  /** 平台. */
  PLATFORM,
  /** 级别. */
  LEVEL;

  /** The group that a unit belongs to; empty when it belongs to none. */
  public String of(InspectedUnit unit) {
    return switch (this) {
      case REGION -> unit.region();
      case DEPARTMENT -> unit.department();
      case PLATFORM -> unit.platform();
      case LEVEL -> unit.level();
    };
  }
}
