package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.PassRule;

/** Compares the units with those of prior notices; without any, every result is null or empty. */
final class PriorUnits {
  /** The latest first, without a gap. */
  private final List<PriorNotice> past;

  /** What is known of the units of each of them. */
  private final List<List<MatchedUnit.Match>> units;

  /**
   * @param past the latest first: the notice right before this one, the one right before that, and
   *     so on
   */
  PriorUnits(List<PriorNotice> past, NoticeSettings settings, Facts facts) {
    this.past = List.copyOf(past);
    List<PriorNotice.Unit> sought =
        past.stream().flatMap(notice -> notice.units().stream()).toList();
    PassRule rule = new PassRule(settings.scoring().passLine());
    MatchedUnits present = MatchedUnits.of(sought, facts, rule);
    this.units = past.stream().map(present::of).toList();
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

  /** The notice right before this one, if it says anything of a kind. */
  private Optional<PriorNotice> last(String kind) {
    return past.stream().limit(1).filter(notice -> notice.hasKind(kind)).findFirst();
  }

  private static boolean isFollowed(PriorNotice.Unit unit) {
    return unit.failed() || unit.mentioned();
  }

  private static FollowUp followUp(
      String kind, PriorNotice notice, List<MatchedUnit.Match> matches) {
    return new FollowUp(
        PriorNotices.period(notice),
        units(notice, "的" + kind, matches),
        units(
            notice,
            "、已整改或没有再发现问题的" + kind,
            those(matches, Rectification.STATED, Rectification.CLEAR)),
        units(notice, "、表里写明已整改的" + kind, those(matches, Rectification.STATED)),
        units(notice, "、这次没有再发现问题的" + kind, those(matches, Rectification.CLEAR)),
        units(notice, "、仍有问题的" + kind, those(matches, Rectification.UNRESOLVED)),
        units(notice, "、没有检查也没有写明整改的" + kind, those(matches, Rectification.UNANSWERED)));
  }

  private static List<MatchedUnit.Match> those(
      List<MatchedUnit.Match> matches, Rectification... fates) {
    return matches.stream().filter(match -> List.of(fates).contains(match.fate())).toList();
  }

  private static FollowedUnits units(
      PriorNotice notice, String which, List<MatchedUnit.Match> matches) {
    return new FollowedUnits(
        matches.stream().map(match -> followed(notice, match)).toList(),
        PriorNotices.source(notice, "点名或不合格" + which));
  }

  private static FollowedUnit followed(PriorNotice notice, MatchedUnit.Match match) {
    PriorNotice.Unit unit = match.past();
    MatchedUnit now = match.now();
    Source before = PriorNotices.source(notice, unit.name());
    return new FollowedUnit(
        match.name(),
        unit.group(),
        unit.sponsor(),
        unit.platform(),
        unit.failed(),
        String.join("，", unit.problems()),
        now == null ? "" : problems(now),
        now == null ? before : new Source(before.what(), before.how(), evidence(match, now)));
  }

  /** The unit's row, and the findings that say what became of it. */
  private static List<Evidence> evidence(MatchedUnit.Match match, MatchedUnit now) {
    Evidence row = new Evidence.UnitRows(List.of(now.row()));
    List<Finding> deciding =
        switch (match.fate()) {
          case UNRESOLVED -> now.unrectified();
          case STATED -> now.rectified();
          case CLEAR, UNANSWERED -> List.of();
        };
    return deciding.isEmpty()
        ? List.of(row)
        : List.of(row, new Evidence.Findings(deciding.stream().map(Finding::row).toList()));
  }

  /** What was found this time; else what is not rectified of what was found before. */
  private static String problems(MatchedUnit now) {
    List<String> found = now.problems();
    return String.join(
        "，", found.isEmpty() ? now.unrectified().stream().map(Finding::problem).toList() : found);
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
        Source before = PriorNotices.source(past.get(0), unit.name()).computed(notices);
        repeated.add(
            new RepeatedUnit(
                times,
                match.name(),
                unit.group(),
                unit.sponsor(),
                unit.platform(),
                new Source(
                    before.what(),
                    before.how(),
                    List.of(new Evidence.UnitRows(List.of(now.unit().row()))))));
      }
    }
    return repeated;
  }

  /** In how many consecutive notices up to this one the unit failed. */
  private int times(MatchedUnit now) {
    int notices = 0;
    while (notices < past.size()
        && failed(notices, now.unit().kind()).stream().anyMatch(match -> match.is(now))) {
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
   * Units of the last notice that may be mistaken for others, and what may be left from its sheets.
   *
   * @param sheet of this notice's units
   * @param findings the sheet of its findings
   */
  List<Problem> reminders(Place sheet, Place findings) {
    return past.isEmpty()
        ? List.of()
        : new PriorReminders(past.get(0).period().print(), units.get(0), sheet, findings).all();
  }
}
