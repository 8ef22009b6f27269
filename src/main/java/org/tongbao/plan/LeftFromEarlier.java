package org.tongbao.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.intake.sheet.StatedPeriod;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;

/**
 * Words and dates that were perhaps left as they were in an earlier notice: words.ftlx that says
 * another period, dates of another year.
 */
final class LeftFromEarlier {
  private static final String WORDS = "words.ftlx";

  private LeftFromEarlier() {}

  /**
   * The reminders.
   *
   * @param main the set with the input's words; null if it cannot be read
   */
  static List<Problem> reminders(NoticeSettings settings, @Nullable TemplateSet main) {
    List<Problem> reminders = new ArrayList<>();
    LocalDate end = settings.basics().window().to();
    LocalDate date = settings.paper().date();
    remind(settings, "成文日期", date, "检查时段的最后一天", end, reminders);
    LocalDate deadline = settings.text().deadline();
    remind(settings, "整改期限", deadline, "成文日期", date, reminders);
    if (main != null) {
      words(main.wordLines(), settings.basics().period(), reminders);
    }
    return reminders;
  }

  private static void remind(
      NoticeSettings settings,
      String later,
      @Nullable LocalDate after,
      String earlier,
      @Nullable LocalDate before,
      List<Problem> reminders) {
    if (after != null && before != null && after.isAfter(before.plusYears(1))) {
      Place place = settings.places().getOrDefault(later, Place.of(Input.SETTINGS));
      reminders.add(
          PlanMessage.YEAR_PERHAPS_WRONG.at(
              place, later, ChineseDates.print(after), earlier, ChineseDates.print(before)));
    }
  }

  private static void words(List<String> lines, Period period, List<Problem> reminders) {
    for (int i = 0; i < lines.size(); i++) {
      Place place = Place.of(WORDS).at(i + 1, 0);
      StatedPeriod.other(lines.get(i), period)
          .map(other -> PlanMessage.WORDS_OF_OTHER_PERIOD.at(place, other, period.print()))
          .ifPresent(reminders::add);
    }
  }
}
