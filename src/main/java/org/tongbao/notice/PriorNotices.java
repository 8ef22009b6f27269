package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.PassRule;

/** Compares this notice with prior notices; without any, every result is null or empty. */
final class PriorNotices {
  /** The latest first, without a gap. */
  private final List<PriorNotice> past;

  private final Period period;

  /** What is known of the units of each of them. */
  private final List<List<MatchedUnit.Match>> units;

  /**
   * @param past the latest first: the notice right before this one, the one right before that, and
   *     so on
   */
  PriorNotices(List<PriorNotice> past, NoticeSettings settings, Facts facts) {
    this.past = List.copyOf(past);
    this.period = settings.basics().period();
    List<PriorNotice.Unit> sought =
        past.stream().flatMap(notice -> notice.units().stream()).toList();
    PassRule rule = new PassRule(settings.scoring().passLine());
    MatchedUnit.Index present = MatchedUnit.Index.of(sought, facts, rule);
    this.units = past.stream().map(present::of).toList();
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

  /**
   * What happened to the units of a kind that the last notice mentioned; null if this is not
   * certain of one of them.
   */
  @Nullable FollowUp followUp(String kind) {
    Optional<PriorNotice> notice = last(kind);
    if (notice.isEmpty()) {
      return null;
    }
    List<MatchedUnit.Match> followed =
        units.get(0).stream()
            .filter(match -> match.past().kind().equals(kind) && isFollowed(match.past()))
            .toList();
    return followed.stream().allMatch(MatchedUnit.Match::certain)
        ? followUp(kind, notice.get(), followed)
        : null;
  }

  private static boolean isFollowed(PriorNotice.Unit unit) {
    return unit.failed() || unit.mentioned();
  }

  private static FollowUp followUp(
      String kind, PriorNotice notice, List<MatchedUnit.Match> matches) {
    List<FollowedUnit> named = new ArrayList<>();
    List<FollowedUnit> rectified = new ArrayList<>();
    List<FollowedUnit> unresolved = new ArrayList<>();
    List<FollowedUnit> unanswered = new ArrayList<>();
    for (MatchedUnit.Match match : matches) {
      MatchedUnit now = match.now();
      FollowedUnit followed = followed(notice, match);
      named.add(followed);
      List<FollowedUnit> fate =
          now == null || !now.isChecked() ? unanswered : now.hasProblem() ? unresolved : rectified;
      fate.add(followed);
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

  private static FollowedUnit followed(PriorNotice notice, MatchedUnit.Match match) {
    PriorNotice.Unit unit = match.past();
    MatchedUnit now = match.now();
    Source before = source(notice, unit.name());
    return new FollowedUnit(
        match.name(),
        unit.group(),
        unit.sponsor(),
        unit.platform(),
        String.join("，", unit.problems()),
        now == null ? "" : String.join("，", now.problems()),
        now == null ? before : rows(before, now));
  }

  private static Source rows(Source before, MatchedUnit now) {
    Evidence row = new Evidence.UnitRows(List.of(now.unit().row()));
    return new Source(before.what(), before.how(), List.of(row));
  }

  /**
   * The units of a kind that fail in this notice and in the one just before it; none if this is not
   * certain of one of them.
   */
  List<RepeatedUnit> repeated(String kind) {
    List<RepeatedUnit> repeated = new ArrayList<>();
    if (last(kind).isEmpty() || !failed(0, kind).stream().allMatch(MatchedUnit.Match::certain)) {
      return repeated;
    }
    for (MatchedUnit.Match match : failed(0, kind)) {
      MatchedUnit now = match.now();
      if (now != null && now.failed()) {
        PriorNotice.Unit unit = match.past();
        int times = times(now);
        String notices = past.get(times - 2).period().print() + "起，连续" + times + "期不合格";
        Source before = source(past.get(0), unit.name()).computed(notices);
        repeated.add(
            new RepeatedUnit(
                times,
                match.name(),
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
    int notices = 0;
    while (notices < past.size()
        && failed(notices, now.unit().kind()).stream().anyMatch(match -> match.now() == now)) {
      notices++;
    }
    return notices + 1;
  }

  private List<MatchedUnit.Match> failed(int notice, String kind) {
    return units.get(notice).stream()
        .filter(match -> match.past().kind().equals(kind) && match.past().failed())
        .toList();
  }

  /**
   * Units of the last notice that may be mistaken for others.
   *
   * @param sheet of this notice's units
   */
  List<Problem> reminders(Place sheet) {
    List<Problem> reminders = new ArrayList<>();
    for (MatchedUnit.Match match : units.isEmpty() ? List.<MatchedUnit.Match>of() : units.get(0)) {
      PriorNotice.Unit unit = match.past();
      if (isFollowed(unit) && !match.namesakes().isEmpty()) {
        String there =
            match.namesakes().stream().map(MatchedUnit::described).collect(Collectors.joining("；"));
        String then = past.get(0).period().print();
        reminders.add(
            match.certain()
                ? NoticeMessage.PRIOR_UNIT_WITH_OTHER_CODE.at(sheet, then, unit.name(), there)
                : NoticeMessage.PRIOR_UNIT_UNCERTAIN.at(
                    sheet, then, unit.name(), there, unit.kind()));
      }
    }
    return reminders;
  }

  private static Words period(PriorNotice notice) {
    return new Words(notice.period().print(), source(notice, "上一期的期间"));
  }

  private static Source source(PriorNotice notice, String what) {
    return Source.of(notice.period().print() + what)
        .computed("见已归档的" + notice.period().print() + "通报，档号" + notice.code());
  }
}
