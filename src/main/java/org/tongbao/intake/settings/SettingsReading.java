package org.tongbao.intake.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;

/**
 * The result of reading notice.yaml.
 *
 * @param settings the settings, or all of their problems
 * @param forSheets settings with correct kinds, regions and departments, by which the sheets are
 *     validated; any other value may be a stand-in for a wrong one. Null where one of the three is
 *     not certain
 */
public record SettingsReading(
    Reading<NoticeSettings> settings, @Nullable NoticeSettings forSheets) {

  /** Problems without a value. */
  static SettingsReading refused(List<Problem> problems) {
    return new SettingsReading(Reading.refused(problems), null);
  }
}
