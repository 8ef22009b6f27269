package org.tongbao.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The periods that may come before a notice: those of filed notices, of which the one that was
 * filed last has replaced the others, and those that the settings bring along.
 */
final class PriorPeriods {
  private final NoticeSettings settings;
  private final Map<Period, CatalogueEntry> earlier = new LinkedHashMap<>();

  /**
   * The kinds of those that are not filed; none of a list, which does not say what was inspected.
   */
  private final Map<Period, List<String>> others = new LinkedHashMap<>();

  private final List<Problem> repeated = new ArrayList<>();

  private PriorPeriods(NoticeSettings settings) {
    this.settings = settings;
  }

  /**
   * Chooses from all filed notices.
   *
   * @param entries in the order of their codes
   */
  static PriorPeriods of(List<CatalogueEntry> entries, NoticeSettings settings) {
    PriorPeriods periods = new PriorPeriods(settings);
    for (CatalogueEntry entry : entries) {
      Optional<Period> period = Period.parse(entry.period());
      if (period.isPresent() && entry.issuer().equals(settings.paper().issuer())) {
        periods.compareNumber(entry, period.get());
        if (entry.kinds().stream().anyMatch(settings.grouping().kinds()::contains)
            && isBefore(entry, period.get(), settings)) {
          periods.earlier.merge(period.get(), entry, PriorPeriods::later);
        }
      }
    }
    return periods;
  }

  /** One number belongs to one notice: what was copied from the last notice shows by this. */
  private void compareNumber(CatalogueEntry entry, Period period) {
    DocumentNumber own = settings.paper().number();
    if (own == null || own.open() || entry.number().isEmpty()) {
      return;
    }
    boolean sameNumber = own.print().equals(entry.number());
    boolean samePeriod = period.equals(settings.basics().period());
    String code = entry.code().print();
    if (sameNumber && !samePeriod) {
      repeated.add(
          PlanMessage.NUMBER_AS_FILED.at(place("发文字号"), own.print(), entry.period(), code));
    } else if (samePeriod && !sameNumber) {
      repeated.add(
          PlanMessage.PERIOD_AS_FILED.at(place("期间"), entry.period(), code, entry.number()));
    }
  }

  private Place place(String key) {
    return settings.places().getOrDefault(key, Place.of(Input.SETTINGS));
  }

  /** A notice of the same day may be the one before: two batches are often issued together. */
  private static boolean isBefore(CatalogueEntry entry, Period period, NoticeSettings settings) {
    LocalDate date = settings.paper().date();
    return period.isBefore(settings.basics().period())
        && (date == null || !entry.date().isAfter(date));
  }

  /** Of two that were filed at the same moment, the one with the later code. */
  private static CatalogueEntry later(CatalogueEntry one, CatalogueEntry other) {
    return other.moment().isBefore(one.moment()) ? one : other;
  }

  /**
   * Adds a period that is not filed.
   *
   * @param kinds that were inspected then; empty if that is not known
   */
  void add(Period period, List<String> kinds) {
    others.put(period, kinds);
  }

  /** The filed notice of a period; empty if there is none. */
  Optional<CatalogueEntry> filed(Period period) {
    return Optional.ofNullable(earlier.get(period));
  }

  /** The periods of all filed notices, as a message lists them. */
  String listed() {
    return earlier.isEmpty()
        ? "一期也没有"
        : earlier.keySet().stream().map(Period::print).collect(Collectors.joining("、"));
  }

  /** From the period right before this one back to the first gap. */
  List<Period> unbroken() {
    return PriorNotice.unbroken(settings.basics().period(), known());
  }

  private Set<Period> known() {
    Set<Period> known = new HashSet<>(earlier.keySet());
    known.addAll(others.keySet());
    return known;
  }

  /** The latest of all, also where the one right before this notice is missing. */
  Optional<CatalogueEntry> last() {
    Optional<CatalogueEntry> latest =
        earlier.values().stream()
            .max(Comparator.comparing(CatalogueEntry::date).thenComparing(CatalogueEntry::moment));
    return unbroken().stream().findFirst().flatMap(this::filed).or(() -> latest);
  }

  /**
   * Whether the notice before a period is missed: because there are older ones; if it is not the
   * last one, because one of these is not compared without it.
   */
  private boolean isMissed(Period period, Set<Period> compared) {
    Set<Period> older = known();
    if (!period.equals(settings.basics().period())) {
      older.removeAll(compared);
    }
    return older.stream().anyMatch(each -> each.isBefore(period));
  }

  /**
   * What repeats a filed notice, which notice is missing, and which may not be the last one.
   *
   * @param compared the periods that the notice is compared with
   */
  List<Problem> reminders(Set<Period> compared) {
    Place place = place("期间");
    List<Problem> reminders = new ArrayList<>(repeated);
    List<Period> unbroken = unbroken();
    Period oldest = settings.basics().period();
    for (Period before : unbroken) {
      if (oldest.followsUnknownNumber() && reminders.size() == repeated.size()) { // one is enough
        reminders.add(
            (filed(before).isPresent()
                    ? PlanMessage.PRIOR_NOTICE_UNCERTAIN
                    : PlanMessage.PRIOR_PERIOD_UNCERTAIN)
                .at(place, oldest.print(), before.print(), oldest.previous()));
      }
      oldest = before;
    }
    if (unbroken.size() < PriorNotice.MOST_IN_A_ROW && isMissed(oldest, compared)) {
      reminders.add(PlanMessage.PRIOR_NOTICE_MISSING.at(place, oldest.previous()));
    }
    for (Period last : unbroken.subList(0, Math.min(1, unbroken.size()))) {
      List<String> kinds =
          filed(last)
              .map(CatalogueEntry::kinds)
              .orElseGet(() -> others.getOrDefault(last, List.of()));
      for (String kind : settings.grouping().kinds()) {
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
          reminders.add(PlanMessage.PRIOR_NOTICE_WITHOUT_KIND.at(place, last.print(), kind));
        }
      }
    }
    return reminders;
  }
}
