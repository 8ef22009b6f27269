package org.tongbao.intake.settings;

import org.tongbao.intake.text.PlainText;

/** The setting of a template set's name. */
final class SettingsTemplate {
  private SettingsTemplate() {}

  /** A name only: anything else could lead out of the templates' folder. */
  static String read(SettingsMap map) {
    Setting<String> template = map.required(Keys.TEMPLATE);
    if (template != null && !template.value().matches("[\\p{IsHan}\\w-]+")) {
      map.report(
          SettingsMessage.INVALID_TEMPLATE_NAME.at(
              template.place(), PlainText.show(template.value()), Keys.TEMPLATE.example()));
    }
    return template == null ? "" : template.value();
  }
}
