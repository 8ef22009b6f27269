package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Units of the last notice that may be mistaken for others or are not on the sheet, and what may be
 * left from its sheets.
 *
 * @param then the last notice's period
 * @param last what is known of its units
 * @param sheet of this notice's units
 * @param findings the sheet of its findings
 */
record PriorReminders(String then, List<MatchedUnit.Match> last, Place sheet, Place findings) {

  List<Problem> all() {
    List<Problem> reminders = new ArrayList<>();
    addRepeated(
        reminders,
        match -> match.past().score(),
        MatchedUnit::score,
        (match, count) ->
            NoticeMessage.SCORES_AS_LAST_TIME.at(
                sheet, count, then, match.past().name(), match.past().score()));
    addRepeated(
        reminders,
        match -> String.join("\n", match.past().problems()),
        now -> String.join("\n", now.problems().stream().distinct().toList()),
        (match, count) ->
            NoticeMessage.FINDINGS_AS_LAST_TIME.at(findings, then, count, match.past().name()));
    addCopied(reminders);
    addGone(reminders);
    for (MatchedUnit.Match match : last) {
      if (isFollowed(match) && !match.namesakes().isEmpty()) {
        String there =
            match.namesakes().stream().map(MatchedUnit::described).collect(Collectors.joining("；"));
        String name = match.past().name();
        reminders.add(
            match.certain()
                ? NoticeMessage.PRIOR_UNIT_WITH_OTHER_CODE.at(sheet, then, name, there)
                : NoticeMessage.PRIOR_UNIT_UNCERTAIN.at(
                    sheet, then, name, there, match.past().kind()));
      }
    }
    return reminders;
  }

  private static boolean isFollowed(MatchedUnit.Match match) {
    return match.past().failed() || match.past().mentioned();
  }

  /**
   * Findings without a date that are rectified and were in the last notice too are perhaps copied
   * from it.
   */
  private void addCopied(List<Problem> reminders) {
    List<String> copied = new ArrayList<>();
    for (MatchedUnit.Match match : last) {
      MatchedUnit now = match.now();
      if (now != null) {
        now.findings().stream()
            .filter(finding -> finding.isRectified() && finding.date() == null)
            .filter(finding -> match.past().problems().contains(finding.problem()))
            .forEach(finding -> copied.add(now.unit().name()));
      }
    }
    if (!copied.isEmpty()) {
      reminders.add(
          NoticeMessage.RECTIFIED_FINDING_AS_LAST_TIME.at(
              findings, copied.size(), then, copied.get(0)));
    }
  }

  /** A unit that was named and has another name now would be said to be unknown. */
  private void addGone(List<Problem> reminders) {
    List<String> gone =
        last.stream()
            .filter(match -> isFollowed(match) && match.now() == null && match.certain())
            .filter(match -> match.namesakes().isEmpty())
            .map(match -> match.past().name())
            .toList();
    if (!gone.isEmpty()) {
      reminders.add(NoticeMessage.PRIOR_UNIT_GONE.at(sheet, then, gone.size(), gone.get(0)));
    }
  }

  /** Makes the reminder from an example and the number of units. */
  private interface Repeated {
    Problem of(MatchedUnit.Match example, int units);
  }

  /**
   * Adds a reminder if two or more units of the last notice have a value, and all have it still.
   */
  private void addRepeated(
      List<Problem> reminders,
      Function<MatchedUnit.Match, String> before,
      Function<MatchedUnit, String> now,
      Repeated reminder) {
    List<MatchedUnit.Match> valued =
        last.stream().filter(match -> !before.apply(match).isEmpty()).toList();
    if (valued.size() > 1 && valued.stream().allMatch(match -> isSame(match, before, now))) {
      reminders.add(reminder.of(valued.get(0), valued.size()));
    }
  }

  private static boolean isSame(
      MatchedUnit.Match match,
      Function<MatchedUnit.Match, String> before,
      Function<MatchedUnit, String> now) {
    MatchedUnit unit = match.now();
    return unit != null && now.apply(unit).equals(before.apply(match));
  }
}
