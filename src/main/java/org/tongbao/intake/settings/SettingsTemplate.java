package org.tongbao.intake.settings;

import java.util.List;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** The setting of a template set's name. */
final class SettingsTemplate {
  private SettingsTemplate() {}

  /** A name only: what is no name could lead out of the templates' folder. */
  static String read(SettingsMap map, List<Problem> problems) {
    Setting<String> template = map.required(Keys.TEMPLATE);
    if (template != null && !template.value().matches("[\\p{IsHan}\\w-]+")) {
      problems.add(
          SettingsMessage.INVALID_TEMPLATE_NAME.at(
              template.place(), PlainText.show(template.value()), Keys.TEMPLATE.example()));
    }
    return template == null ? "" : template.value();
  }
}
