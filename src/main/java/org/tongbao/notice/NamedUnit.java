package org.tongbao.notice;

import org.tongbao.inspection.InspectedUnit;

/**
 * A unit that the prose names.
 *
 * @param kind 类别
 * @param name 名称
 * @param sponsor 主办单位
 * @param group its region's or department's full name; empty when it has neither
 * @param platform 平台
 */
public record NamedUnit(String kind, String name, String sponsor, String group, String platform) {

  static NamedUnit of(InspectedUnit unit) {
    return new NamedUnit(unit.kind(), unit.name(), unit.sponsor(), groupOf(unit), unit.platform());
  }

  static String groupOf(InspectedUnit unit) {
    return unit.region().isEmpty() ? unit.department() : unit.region();
  }
}
