package org.tongbao.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PastNotice;
import org.tongbao.inspection.Period;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;

/** Compares this notice with prior notices; without any, every result is null or empty. */
final class PriorNotices {
  /** The latest first. */
  private final List<PastNotice> past;

  private final Period period;
  private final MatchedUnit.Index present;

  /**
   * @param past the latest first
   */
  PriorNotices(List<PastNotice> past, NoticeSettings settings, Facts facts) {
    this.past = List.copyOf(past);
    this.period = settings.basics().period();
    List<PastNotice.Unit> sought =
        past.stream().flatMap(notice -> notice.units().stream()).toList();
    PassRule rule = new PassRule(settings.scoring().passLine());
    this.present = MatchedUnit.Index.of(sought, facts, rule);
  }

  /** The last notice. */
  @Nullable EarlierNotice last() {
    if (past.isEmpty()) {
      return null;
    }
    PastNotice last = past.get(0);
    Words number =
        last.number().isEmpty() ? null : new Words(last.number(), source(last, "上一期的发文字号"));
    return new EarlierNotice(period(last), number);
  }

  /** A kind's counts in the last notice that inspected it. */
  @Nullable Earlier kind(String kind, Percentage now) {
    for (PastNotice notice : past) {
      Optional<PastNotice.Kind> found = notice.kind(kind);
      if (found.isPresent()) {
        return earlier(notice, kind, found.get().total(), now);
      }
    }
    return null;
  }

  /**
   * A group's counts in the last notice that inspected its kind.
   *
   * @param by 地区, 部门, 平台 or 级别
   */
  @Nullable Earlier group(String kind, String by, String group, Percentage now) {
    for (PastNotice notice : past) {
      Optional<PastNotice.Kind> found = notice.kind(kind);
      if (found.isPresent()) {
        Optional<PastNotice.Counts> counts = found.get().group(by, group);
        return counts.isPresent() ? earlier(notice, group + kind, counts.get(), now) : null;
      }
    }
    return null;
  }

  private static Earlier earlier(
      PastNotice notice, String whose, PastNotice.Counts counts, Percentage now) {
    PastRate rate = PastRate.of(counts.rates(), source(notice, whose + "合格率"));
    return new Earlier(
        period(notice),
        new Count(counts.running(), source(notice, whose + "在运行数")),
        new Count(counts.checked(), source(notice, whose + "检查数")),
        new Count(counts.passed(), source(notice, whose + "合格数")),
        new Count(counts.checked() - counts.passed(), source(notice, whose + "不合格数")),
        rate,
        Change.between(rate, now));
  }

  /** A kind's rates from the oldest notice to this one; empty if this is the first. */
  List<TrendPoint> kindTrend(String kind, Percentage now) {
    List<TrendPoint> points = new ArrayList<>();
    for (PastNotice notice : oldestFirst()) {
      notice.kind(kind).ifPresent(found -> points.add(point(notice, kind, found.total().rates())));
    }
    return withNow(points, now);
  }

  /** A group's rates from the oldest notice to this one; empty if this is the first. */
  List<TrendPoint> groupTrend(String kind, String by, String group, Percentage now) {
    List<TrendPoint> points = new ArrayList<>();
    for (PastNotice notice : oldestFirst()) {
      notice
          .kind(kind)
          .flatMap(found -> found.group(by, group))
          .ifPresent(counts -> points.add(point(notice, group + kind, counts.rates())));
    }
    return withNow(points, now);
  }

  private static TrendPoint point(PastNotice notice, String whose, List<String> rates) {
    return new TrendPoint(period(notice), new Words(rates.get(0), source(notice, whose + "合格率")));
  }

  private List<TrendPoint> withNow(List<TrendPoint> points, Percentage now) {
    if (!points.isEmpty()) {
      Words name = new Words(period.print(), Source.setting("期间"));
      points.add(new TrendPoint(name, new Words(now.toString(), now.source())));
    }
    return points;
  }

  private List<PastNotice> oldestFirst() {
    List<PastNotice> oldestFirst = new ArrayList<>(past);
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  /** What happened to the units of a kind that the last notice mentioned. */
  @Nullable FollowUp followUp(String kind) {
    for (PastNotice notice : past) {
      if (notice.kind(kind).isPresent()) {
        return followUp(kind, notice);
      }
    }
    return null;
  }

  private FollowUp followUp(String kind, PastNotice notice) {
    List<FollowedUnit> named = new ArrayList<>();
    List<FollowedUnit> rectified = new ArrayList<>();
    List<FollowedUnit> unresolved = new ArrayList<>();
    List<FollowedUnit> unanswered = new ArrayList<>();
    for (PastNotice.Unit unit : notice.units()) {
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

  private static FollowedUnits units(PastNotice notice, String what, List<FollowedUnit> units) {
    return new FollowedUnits(units, source(notice, what));
  }

  private static FollowedUnit followed(
      PastNotice notice, PastNotice.Unit unit, @Nullable MatchedUnit now) {
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
    for (PastNotice.Unit unit : failed(past.get(0), kind)) {
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
    for (PastNotice notice : past) {
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

  private static List<PastNotice.Unit> failed(PastNotice notice, String kind) {
    return notice.units().stream()
        .filter(unit -> unit.kind().equals(kind) && unit.failed())
        .toList();
  }

  private static Words period(PastNotice notice) {
    return new Words(notice.period().print(), source(notice, "上一期的期间"));
  }

  private static Source source(PastNotice notice, String what) {
    return Source.of(notice.period().print() + what)
        .computed("见已归档的" + notice.period().print() + "通报，档号" + notice.code());
  }
}
