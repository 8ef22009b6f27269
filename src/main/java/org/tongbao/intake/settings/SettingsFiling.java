package org.tongbao.intake.settings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Retention;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;

/** The settings of how a notice is filed; they may be absent, as drafts do not need them. */
final class SettingsFiling {
  private static final List<String> OPEN_TO_READ = List.of("公开", "国内", "内部");
  private static final Pattern SECRET = Pattern.compile("(绝密|机密|秘密)级?.*");

  private SettingsFiling() {}

  /** Nothing where there is no such block. */
  static Filing read(SettingsMap map) {
    SettingsMap item = map.mapping(Keys.FILING, Keys.FILED);
    return item == null ? Filing.NONE : codes(item, secrecy(item));
  }

  /** What an office settles once; nothing where there is no such block. */
  static Filing ofOffice(SettingsMap map) {
    SettingsMap item = map.mapping(Keys.FILING, Keys.OFFICE_FILED);
    return item == null ? Filing.NONE : codes(item, "");
  }

  private static Filing codes(SettingsMap item, String secrecy) {
    return new Filing(
        item.matching(Keys.FONDS, Filing.CODE, SettingsMessage.INVALID_FONDS),
        item.matching(Keys.ORGAN, Filing.CODE, SettingsMessage.INVALID_ORGAN),
        item.oneOf(
            item.text(Keys.RETENTION),
            Retention::parse,
            Arrays.stream(Retention.values()).map(Retention::label),
            SettingsMessage.UNKNOWN_RETENTION),
        secrecy);
  }

  /** This program may not process a secret, nor may the computer on which it runs. */
  private static String secrecy(SettingsMap item) {
    Setting<String> text = item.text(Keys.SECRECY);
    if (text == null) {
      return "";
    }
    boolean secret = SECRET.matcher(text.value()).matches();
    if (secret || !OPEN_TO_READ.contains(text.value())) {
      item.report(
          (secret ? SettingsMessage.SECRET_NOTICE : SettingsMessage.UNKNOWN_SECRECY)
              .at(text.place(), PlainText.show(text.value()), Suggestion.list(OPEN_TO_READ)));
    }
    return text.value();
  }
}
