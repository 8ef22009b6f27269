package org.tongbao.intake.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Retention;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Problem;

/** The settings of how a notice is filed; they may be absent, as drafts do not need them. */
final class SettingsFiling {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}");
  private static final List<String> RETENTIONS =
      Arrays.stream(Retention.values()).map(Retention::label).toList();
  private static final List<String> OPEN_TO_READ = List.of("公开", "国内", "内部");
  private static final Pattern SECRET = Pattern.compile("(绝密|机密|秘密)级?.*");

  private final List<Problem> problems;

  /**
   * @param problems to which everything wrong with them is added
   */
  SettingsFiling(List<Problem> problems) {
    this.problems = problems;
  }

  /** Nothing where there is no such block. */
  Filing read(SettingsMap map) {
    SettingsMap item = map.mapping(Keys.FILING, Keys.FILED);
    return item == null
        ? Filing.NONE
        : new Filing(
            code(Keys.FONDS, item), code(Keys.ORGAN, item), retention(item), secrecy(item));
  }

  private String code(SettingsKey key, SettingsMap item) {
    Setting<String> text = item.text(key);
    if (text == null) {
      return "";
    }
    if (!CODE.matcher(text.value()).matches()) {
      problems.add(
          SettingsMessage.INVALID_FILING_CODE.at(
              text.place(), key.name(), PlainText.show(text.value()), key.example()));
      return "";
    }
    return text.value();
  }

  private @Nullable Retention retention(SettingsMap item) {
    Setting<String> text = item.text(Keys.RETENTION);
    if (text == null) {
      return null;
    }
    Optional<Retention> retention = Retention.called(text.value());
    if (retention.isEmpty()) {
      problems.add(
          SettingsMessage.UNKNOWN_RETENTION.at(
              text.place(), PlainText.show(text.value()), Suggestion.list(RETENTIONS)));
    }
    return retention.orElse(null);
  }

  /** A secret has no place in this program, nor on the machine that it runs on. */
  private String secrecy(SettingsMap item) {
    Setting<String> text = item.text(Keys.SECRECY);
    if (text == null) {
      return "";
    }
    boolean secret = SECRET.matcher(text.value()).matches();
    if (secret || !OPEN_TO_READ.contains(text.value())) {
      problems.add(
          (secret ? SettingsMessage.SECRET_NOTICE : SettingsMessage.UNKNOWN_SECRECY)
              .at(text.place(), PlainText.show(text.value()), Suggestion.list(OPEN_TO_READ)));
      return "";
    }
    return text.value();
  }
}
