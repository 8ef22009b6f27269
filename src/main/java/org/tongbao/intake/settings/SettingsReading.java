package org.tongbao.intake.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/**
 * What reading notice.yaml came to.
 *
 * @param settings the settings, or all that is wrong with them
 * @param forSheets settings whose kinds, regions and departments are right, for judging the sheets
 *     by them; anything else in them may be a stand-in for what is wrong. Null where one of the
 *     three is not sure
 */
public record SettingsReading(
    Reading<NoticeSettings> settings, @Nullable NoticeSettings forSheets) {

  /** Nothing but what is wrong. */
  static SettingsReading refused(List<Problem> problems) {
    return new SettingsReading(Reading.refused(problems), null);
  }
}
