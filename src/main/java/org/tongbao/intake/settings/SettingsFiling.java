package org.tongbao.intake.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Retention;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
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
          Problem.error(
              text.place(),
              key.name() + "“" + PlainText.show(text.value()) + "”不能用在档号里",
              "请写档案馆（室）给定的代码，1至10个大写字母或数字，例如“" + key.example() + "”"));
      return "";
    }
    return text.value();
  }

  private @Nullable Retention retention(SettingsMap item) {
    Setting<String> text = item.text(Keys.RETENTION);
    if (text == null) {
      return null;
    }
    Optional<Retention> retention = Retention.parse(text.value());
    if (retention.isEmpty()) {
      problems.add(
          Problem.error(
              text.place(),
              "没有“" + PlainText.show(text.value()) + "”这种保管期限",
              "请写其中之一：" + Choice.list(RETENTIONS)));
    }
    return retention.orElse(null);
  }

  /** A secret has no place in this program, nor on the machine that it runs on. */
  private String secrecy(SettingsMap item) {
    Setting<String> text = item.text(Keys.SECRECY);
    if (text == null) {
      return "";
    }
    if (SECRET.matcher(text.value()).matches()) {
      problems.add(
          Problem.error(
              text.place(),
              "密级“" + PlainText.show(text.value()) + "”：涉密文件不能用本程序处理",
              "请按保密规定在涉密设备上办理；若并不涉密，请写其中之一：" + Choice.list(OPEN_TO_READ)));
      return "";
    }
    if (!OPEN_TO_READ.contains(text.value())) {
      problems.add(
          Problem.error(
              text.place(),
              "没有“" + PlainText.show(text.value()) + "”这种密级",
              "请写其中之一：" + Choice.list(OPEN_TO_READ) + "；也可以不写"));
      return "";
    }
    return text.value();
  }
}
