package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.PriorNotice;

/**
 * The counts of a kind or a group in a prior notice.
 *
 * @param period of that notice
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率, as that notice printed it
 * @param change since then; absent if there is no rate then or now
 */
public record PriorCounts(
    Words period,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    PriorRate passRate,
    @Nullable Change change) {

  /**
   * Those of a notice.
   *
   * @param whose name of the kind or group
   * @param now its pass rate in this notice
   */
  static PriorCounts of(
      PriorNotice notice, String whose, PriorNotice.Counts counts, Percentage now) {
    PriorRate rate = PriorRate.of(counts.rates(), PriorNotices.source(notice, whose + "合格率"));
    return new PriorCounts(
        PriorNotices.period(notice),
        new Count(counts.running(), PriorNotices.source(notice, whose + "在运行数")),
        new Count(counts.checked(), PriorNotices.source(notice, whose + "检查数")),
        new Count(counts.passed(), PriorNotices.source(notice, whose + "合格数")),
        new Count(counts.checked() - counts.passed(), PriorNotices.source(notice, whose + "不合格数")),
        rate,
        Change.between(rate, now));
  }

  /** As a point of a line. */
  TrendPoint point(int steps) {
    Words rate = new Words(passRate.toString(), passRate.source());
    return new TrendPoint(period, running, checked, passed, failed, rate, steps);
  }
}
