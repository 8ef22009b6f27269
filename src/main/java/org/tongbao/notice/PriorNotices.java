package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;

/** Compares counts and rates with prior notices; without any, every result is null or empty. */
final class PriorNotices {
  /** The latest first, without a gap. */
  private final List<PriorNotice> past;

  private final Period period;

  /**
   * @param past the latest first: the notice right before this one, the one right before that, and
   *     so on
   */
  PriorNotices(List<PriorNotice> past, NoticeSettings settings) {
    this.past = List.copyOf(past);
    this.period = settings.basics().period();
  }

  /** The last notice. */
  @Nullable LastNotice last() {
    if (past.isEmpty()) {
      return null;
    }
    PriorNotice last = past.get(0);
    Words number =
        last.number().isEmpty() ? null : new Words(last.number(), source(last, "上一期的发文字号"));
    return new LastNotice(period(last), number);
  }

  /** The counts of all units of a kind, with those in prior notices. */
  Group total(String kind, Group counted) {
    return compared(kind, kind, each -> Optional.of(each.total()), counted);
  }

  /**
   * The counts of a group, with those in prior notices.
   *
   * @param by 地区, 部门, 平台 or 级别
   */
  Group group(String kind, String by, Group counted) {
    String name = counted.name();
    return compared(kind, name + kind, each -> each.group(by, name), counted);
  }

  private Group compared(
      String kind,
      String whose,
      Function<PriorNotice.Kind, Optional<PriorNotice.Counts>> find,
      Group counted) {
    Percentage now = counted.passRate();
    PriorCounts earlier =
        last(kind)
            .flatMap(
                notice ->
                    notice.kind(kind).flatMap(find).map(each -> earlier(notice, whose, each, now)))
            .orElse(null);
    List<TrendPoint> trend = new ArrayList<>();
    for (PriorNotice notice : past) {
      Optional<PriorNotice.Counts> counts = notice.kind(kind).flatMap(find);
      if (counts.isEmpty()) {
        break; // the rates before a gap are not comparable
      }
      trend.add(0, point(notice, whose, counts.get().rates()));
    }
    if (!trend.isEmpty()) {
      Words name = new Words(period.print(), Source.setting("期间"));
      trend.add(new TrendPoint(name, new Words(now.toString(), now.source())));
    }
    return counted.with(earlier, trend);
  }

  /** The notice right before this one, if it inspected a kind. */
  private Optional<PriorNotice> last(String kind) {
    return last(past, kind);
  }

  static Optional<PriorNotice> last(List<PriorNotice> past, String kind) {
    return past.stream().limit(1).filter(notice -> notice.kind(kind).isPresent()).findFirst();
  }

  private static PriorCounts earlier(
      PriorNotice notice, String whose, PriorNotice.Counts counts, Percentage now) {
    PriorRate rate = PriorRate.of(counts.rates(), source(notice, whose + "合格率"));
    return new PriorCounts(
        period(notice),
        new Count(counts.running(), source(notice, whose + "在运行数")),
        new Count(counts.checked(), source(notice, whose + "检查数")),
        new Count(counts.passed(), source(notice, whose + "合格数")),
        new Count(counts.checked() - counts.passed(), source(notice, whose + "不合格数")),
        rate,
        Change.between(rate, now));
  }

  private static TrendPoint point(PriorNotice notice, String whose, List<String> rates) {
    return new TrendPoint(period(notice), new Words(rates.get(0), source(notice, whose + "合格率")));
  }

  static Words period(PriorNotice notice) {
    return new Words(notice.period().print(), source(notice, "上一期的期间"));
  }

  static Source source(PriorNotice notice, String what) {
    return Source.of(notice.period().print() + what)
        .computed(
            notice.code().isEmpty()
                ? "见“轮次”为" + notice.period().print() + "的各行"
                : "见已归档的" + notice.period().print() + "通报，档号" + notice.code());
  }
}
