package org.tongbao.notice;

import java.util.Comparator;
import java.util.List;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;

/**
 * The unit that a notice is about, with all its findings.
 *
 * @param kind 类别
 * @param name 名称
 * @param sponsor 主办单位, or empty
 * @param group its region's full name, e.g. 广东省广州市越秀区, or its department's; empty if it has neither
 * @param platform 平台, or empty
 * @param level 级别, or empty
 * @param code 网站标识码, or empty
 * @param score 得分, e.g. 92.5, or empty
 * @param window 检查时段 of its group or its kind, else that of the notice
 * @param findings all of them, the most serious first, those of equal severity in the order of the
 *     sheet
 * @param origin its row
 */
public record SingleUnit(
    String kind,
    String name,
    String sponsor,
    String group,
    String platform,
    String level,
    String code,
    String score,
    Span window,
    List<SingleFinding> findings,
    Source origin)
    implements Sourced {

  /** Keeps its own copy. */
  public SingleUnit {
    findings = List.copyOf(findings);
  }

  /**
   * From the unit and its findings in the order of their sheet.
   *
   * @param year in which the notice is dated
   */
  static SingleUnit of(InspectedUnit unit, Span window, List<Finding> findings, int year) {
    return new SingleUnit(
        unit.kind(),
        unit.name(),
        unit.sponsor(),
        unit.region().isEmpty() ? unit.department() : RegionPath.of(unit.region()).inProse(),
        unit.platform(),
        unit.level(),
        unit.code(),
        Points.print(unit.score()),
        window,
        findings.stream()
            .sorted(Comparator.comparing(Finding::severity))
            .map(finding -> SingleFinding.of(finding, year))
            .toList(),
        Source.of(unit.name(), new Evidence.UnitRows(List.of(unit.row()))));
  }

  /** Those that make the unit fail, whatever its score. */
  public List<SingleFinding> vetoes() {
    return findings.stream().filter(SingleFinding::veto).toList();
  }

  /** All other findings. */
  public List<SingleFinding> others() {
    return findings.stream().filter(finding -> !finding.veto()).toList();
  }
}
