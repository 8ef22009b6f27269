package org.tongbao.notice;

import java.util.List;
import org.tongbao.inspection.InspectedUnit;

/**
 * A unit that the prose names.
 *
 * @param kind 类别
 * @param name 名称
 * @param sponsor 主办单位
 * @param group the full name of its region, at the level that the notice counts by, or of its
 *     department; empty if it has neither
 * @param platform 平台
 * @param origin its row
 */
public record NamedUnit(
    String kind, String name, String sponsor, String group, String platform, Source origin)
    implements Sourced {

  static NamedUnit of(InspectedUnit unit) {
    return new NamedUnit(
        unit.kind(),
        unit.name(),
        unit.sponsor(),
        groupOf(unit),
        unit.platform(),
        Source.of("点名的单位", new Evidence.UnitRows(List.of(unit.row()))));
  }

  static String groupOf(InspectedUnit unit) {
    return unit.region().isEmpty() ? unit.department() : unit.region();
  }
}
