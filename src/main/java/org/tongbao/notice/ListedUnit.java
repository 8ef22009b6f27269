package org.tongbao.notice;

import java.util.Collection;
import java.util.List;
import org.tongbao.inspection.InspectedUnit;

/**
 * A row of a list in an attachment: a unit with its problems in one cell.
 *
 * @param name 名称
 * @param sponsor 主办单位
 * @param group the full name of its region, at the level that the notice counts by, or of its
 *     department; empty if it has neither
 * @param platform 平台
 * @param level 级别
 * @param code 网站标识码, or empty
 * @param score 得分, e.g. 92.5, or empty
 * @param problem 存在问题, joined with ，; empty if there is none
 * @param origin its row and those of its findings
 */
public record ListedUnit(
    String name,
    String sponsor,
    String group,
    String platform,
    String level,
    String code,
    String score,
    String problem,
    Source origin)
    implements Sourced {

  /**
   * A unit with some of its problems.
   *
   * @param findings the row numbers of the findings in their sheet
   */
  public static ListedUnit of(
      InspectedUnit unit, Collection<String> problems, List<Integer> findings) {
    Evidence row = new Evidence.UnitRows(List.of(unit.row()));
    return new ListedUnit(
        unit.name(),
        unit.sponsor(),
        NamedUnit.groupOf(unit),
        unit.platform(),
        unit.level(),
        unit.code(),
        Points.print(unit.score()),
        String.join("，", problems),
        findings.isEmpty()
            ? Source.of(unit.name(), row)
            : Source.of(unit.name(), row, new Evidence.Findings(findings)));
  }
}
