package org.tongbao.intake.settings;

import java.util.Locale;
import org.tongbao.inspection.VisibleForm;

/**
 * A key of notice.yaml.
 *
 * @param name as the guide and the messages write it
 * @param alias English
 * @param example a correct line
 */
record SettingsKey(String name, String alias, String example) {

  /** Whether {@code text} is this key, in any case and with words joined in any way. */
  boolean isCalled(String text) {
    String form = VisibleForm.of(text);
    return VisibleForm.of(name).equals(form) || joined(alias).equals(joined(form));
  }

  private static String joined(String text) {
    return text.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }
}
