package org.tongbao.intake.settings;

import java.util.List;
import java.util.Optional;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The keys that one mapping of the settings may have.
 *
 * @param keys in the order in which the guide lists them
 */
record KnownKeys(List<SettingsKey> keys) {

  Optional<SettingsKey> called(String text) {
    return keys.stream().filter(key -> key.isCalled(text)).findFirst();
  }

  /** The key that a wrong spelling was probably meant to be. */
  Optional<SettingsKey> meant(String text) {
    return Choice.nearest(text, names()).flatMap(this::called);
  }

  Problem unknown(String text, Place at) {
    if (text.matches("\\d+")) {
      return Problem.error(
          at, "半角逗号把一个数分成了两截，后一截是“" + PlainText.show(text) + "”", "数字不加千分号，例如写 3040");
    }
    return text.equals("<<")
        ? Problem.error(at, "这里用了 YAML 的合并“<<”", "请直接写出内容")
        : Problem.error(
            at, "不认识“" + PlainText.show(text) + "”这个键", Choice.among(text, names()) + "，请改正或删去这一行");
  }

  /** As the messages write them. */
  List<String> names() {
    return keys.stream().map(SettingsKey::name).toList();
  }

  /** A line that would be right. */
  String example() {
    return keys.get(0).example();
  }
}
