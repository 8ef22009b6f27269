package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;

/** Compares counts and rates with prior notices; without any, every result is null or empty. */
final class PriorNotices {
  /** In the order in which they are given. */
  private final Map<Period, PriorNotice> all = new LinkedHashMap<>();

  private final List<PriorNotice> unbroken;
  private final Period period;

  /**
   * @param past each of another period
   */
  PriorNotices(List<PriorNotice> past, NoticeSettings settings) {
    this.period = settings.basics().period();
    past.forEach(notice -> all.put(notice.period(), notice));
    this.unbroken = PriorNotice.unbroken(period, all.keySet()).stream().map(all::get).toList();
  }

  /** The notice right before this one, the one right before that, and so on to the first gap. */
  List<PriorNotice> unbroken() {
    return unbroken;
  }

  /** The periods of all notices that were read. */
  List<String> loaded() {
    return all.keySet().stream().map(Period::print).toList();
  }

  /** The last notice. */
  @Nullable LastNotice last() {
    if (unbroken.isEmpty()) {
      return null;
    }
    PriorNotice last = unbroken.get(0);
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
    Map<String, PriorCounts> named = new HashMap<>();
    for (PriorNotice notice : all.values()) {
      notice
          .kind(kind)
          .flatMap(find)
          .map(counts -> PriorCounts.of(notice, whose, counts, counted.passRate()))
          .ifPresent(counts -> named.put(notice.period().print(), counts));
    }
    PriorCounts earlier = unbroken.isEmpty() ? null : named.get(print(unbroken.get(0)));
    PriorCounts yearBefore =
        period.yearBefore().map(before -> named.get(before.print())).orElse(null);
    return counted.with(
        new Comparison(earlier, yearBefore, trend(counted, named), named, loaded()));
  }

  private static String print(PriorNotice notice) {
    return notice.period().print();
  }

  /** From the oldest notice to this one; the rates before a gap are not comparable. */
  private List<TrendPoint> trend(Group counted, Map<String, PriorCounts> named) {
    List<Period> periods = new ArrayList<>(List.of(period));
    for (PriorNotice notice : unbroken) {
      if (!named.containsKey(print(notice))) {
        break;
      }
      periods.add(0, notice.period());
    }
    List<Integer> steps = TimeSteps.between(periods);
    List<TrendPoint> trend = new ArrayList<>();
    for (int i = 0; i < periods.size() - 1; i++) {
      PriorCounts then = named.get(periods.get(i).print());
      if (then != null) {
        trend.add(then.point(steps.get(i)));
      }
    }
    if (!trend.isEmpty()) {
      trend.add(counted.point(period, steps.get(periods.size() - 1)));
    }
    return trend;
  }

  static Words period(PriorNotice notice) {
    return new Words(notice.period().print(), source(notice, "的期间"));
  }

  static Source source(PriorNotice notice, String what) {
    return Source.of(notice.period().print() + what).computed("见" + notice.origin());
  }
}
