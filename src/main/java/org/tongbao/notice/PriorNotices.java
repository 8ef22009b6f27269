package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/** Compares this notice with prior notices; without any, every result is null or empty. */
final class PriorNotices {
  /** The latest first. */
  private final List<PriorNotice> past;

  private final List<PriorNotice> oldestFirst;
  private final Period period;
  private final MatchedUnit.Index present;

  /**
   * @param past the latest first
   */
  PriorNotices(List<PriorNotice> past, NoticeSettings settings, Facts facts) {
    this.past = List.copyOf(past);
    this.oldestFirst = new ArrayList<>(past);
    Collections.reverse(oldestFirst);
    this.period = settings.basics().period();
    List<PriorNotice.Unit> sought =
        past.stream().flatMap(notice -> notice.units().stream()).toList();
    PassRule rule = new PassRule(settings.scoring().passLine());
    this.present = MatchedUnit.Index.of(sought, facts, rule);
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
    for (PriorNotice notice : oldestFirst) {
      notice
          .kind(kind)
          .flatMap(find)
          .ifPresent(each -> trend.add(point(notice, whose, each.rates())));
    }
    if (!trend.isEmpty()) {
      Words name = new Words(period.print(), Source.setting("期间"));
      trend.add(new TrendPoint(name, new Words(now.toString(), now.source())));
    }
    return counted.with(earlier, trend);
  }

  /** The last notice that inspected a kind. */
  private Optional<PriorNotice> last(String kind) {
    return past.stream().filter(notice -> notice.kind(kind).isPresent()).findFirst();
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

  /** What happened to the units of a kind that the last notice mentioned. */
  @Nullable FollowUp followUp(String kind) {
    return last(kind).map(notice -> followUp(kind, notice)).orElse(null);
  }

  private FollowUp followUp(String kind, PriorNotice notice) {
    List<FollowedUnit> named = new ArrayList<>();
    List<FollowedUnit> rectified = new ArrayList<>();
    List<FollowedUnit> unresolved = new ArrayList<>();
    List<FollowedUnit> unanswered = new ArrayList<>();
    for (PriorNotice.Unit unit : notice.units()) {
      if (unit.kind().equals(kind) && (unit.failed() || unit.mentioned())) {
        MatchedUnit now = present.find(unit);
        FollowedUnit followed = followed(notice, unit, now);
        named.add(followed);
        List<FollowedUnit> fate =
            now == null || now.outcome() == Outcome.UNCHECKED
                ? unanswered
                : now.isUnresolved() ? unresolved : rectified;
        fate.add(followed);
      }
    }
    return new FollowUp(
        period(notice),
        units(notice, "点名或不合格的" + kind, named),
        units(notice, "点名或不合格、这次没有再发现问题的" + kind, rectified),
        units(notice, "点名或不合格、这次仍有问题的" + kind, unresolved),
        units(notice, "点名或不合格、这次没有检查的" + kind, unanswered));
  }

  private static FollowedUnits units(PriorNotice notice, String what, List<FollowedUnit> units) {
    return new FollowedUnits(units, source(notice, what));
  }

  private static FollowedUnit followed(
      PriorNotice notice, PriorNotice.Unit unit, @Nullable MatchedUnit now) {
    Source before = source(notice, unit.name());
    return new FollowedUnit(
        unit.name(),
        unit.group(),
        unit.sponsor(),
        unit.platform(),
        String.join("，", unit.problems()),
        now == null ? "" : String.join("，", now.open()),
        now == null ? before : rows(before, now));
  }

  private static Source rows(Source before, MatchedUnit now) {
    Evidence row = new Evidence.UnitRows(List.of(now.unit().row()));
    return new Source(before.what(), before.how(), List.of(row));
  }

  /** The units of a kind that fail in this notice and in the one just before it. */
  List<RepeatedUnit> repeated(String kind) {
    List<RepeatedUnit> repeated = new ArrayList<>();
    if (past.isEmpty() || !past.get(0).isFollowedBy(period)) {
      return repeated;
    }
    for (PriorNotice.Unit unit : failed(past.get(0), kind)) {
      MatchedUnit now = present.find(unit);
      if (now != null && now.failed()) {
        int times = times(now);
        String notices = past.get(times - 2).period().print() + "起，连续" + times + "期不合格";
        Source before = source(past.get(0), unit.name()).computed(notices);
        repeated.add(
            new RepeatedUnit(
                times,
                unit.name(),
                unit.group(),
                unit.sponsor(),
                unit.platform(),
                rows(before, now)));
      }
    }
    return repeated;
  }

  /** In how many consecutive notices up to this one the unit failed. */
  private int times(MatchedUnit now) {
    int times = 1;
    Period next = period;
    for (PriorNotice notice : past) {
      boolean failed =
          failed(notice, now.unit().kind()).stream()
              .anyMatch(unit -> now.equals(present.find(unit)));
      if (!failed || !notice.isFollowedBy(next)) {
        return times;
      }
      times++;
      next = notice.period();
    }
    return times;
  }

  private static List<PriorNotice.Unit> failed(PriorNotice notice, String kind) {
    return notice.units().stream()
        .filter(unit -> unit.kind().equals(kind) && unit.failed())
        .toList();
  }

  private static Words period(PriorNotice notice) {
    return new Words(notice.period().print(), source(notice, "上一期的期间"));
  }

  private static Source source(PriorNotice notice, String what) {
    return Source.of(notice.period().print() + what)
        .computed("见已归档的" + notice.period().print() + "通报，档号" + notice.code());
  }
}
