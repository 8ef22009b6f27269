package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.Severity;

/**
 * A finding of the unit that a notice is about.
 *
 * @param problem 存在问题
 * @param severity 严重程度, e.g. 单项否决
 * @param veto whether its unit fails because of it, whatever its score
 * @param indicator 指标, its name, e.g. 首页不更新; empty if the sheet gives none
 * @param indicatorCode its code, e.g. W3, or empty
 * @param found 发现日期; absent if the sheet gives none
 * @param source 来源, or empty
 * @param rectified whether it is already rectified
 * @param origin its row
 */
public record SingleFinding(
    String problem,
    String severity,
    boolean veto,
    String indicator,
    String indicatorCode,
    @Nullable Day found,
    String source,
    boolean rectified,
    Source origin)
    implements Sourced {

  static SingleFinding of(Finding finding, int year) {
    Source origin = Source.of("存在问题", new Evidence.Findings(List.of(finding.row())));
    return new SingleFinding(
        finding.problem(),
        finding.severity().label(),
        finding.severity() == Severity.VETO,
        IndicatorCatalogue.find(finding.indicator())
            .map(IndicatorCatalogue.Indicator::name)
            .orElse(""),
        finding.indicator(),
        Day.ofNullable(finding.date(), year, origin),
        finding.source(),
        finding.isRectified(),
        origin);
  }
}
