package org.tongbao.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;

/** What settings say that may be a mistake, beside what is filed and what templates print. */
final class SettingsReminders {
  private SettingsReminders() {}

  /**
   * For {@code check} and {@code run} alike.
   *
   * @param main the set of the notice itself; null if it cannot be read
   */
  static List<Problem> of(
      NoticeSettings settings,
      @Nullable TemplateSet main,
      DerivedTemplates derived,
      PriorNotices prior) {
    List<Problem> reminders = new ArrayList<>(prior.problems());
    reminders.addAll(RepeatedFacts.of(settings, prior.last()));
    reminders.addAll(LeftFromEarlier.reminders(settings, main));
    reminders.addAll(IssuerLevel.reminders(settings));
    if (main != null) {
      reminders.addAll(UnusedSettings.of(settings, main, derived, prior.byName()));
    }
    return reminders;
  }
}
