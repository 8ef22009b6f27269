package org.tongbao.intake.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** The names in one list: two equal ones would be counted together or not at all. */
final class ListedNames {
  private final SettingsKey list;
  private final List<Problem> problems;
  private final Map<String, Integer> lines = new HashMap<>();

  ListedNames(SettingsKey list, List<Problem> problems) {
    this.list = list;
    this.problems = problems;
  }

  /** Refuses a name that stands there already. */
  void add(Setting<String> name) {
    Integer earlier = lines.putIfAbsent(name.value(), name.place().line());
    if (earlier != null) {
      problems.add(
          SettingsMessage.DUPLICATE_ITEM.at(
              name.place(), list.name(), PlainText.show(name.value()), earlier));
    }
  }

  /** Refuses also several names that are joined: no name contains such a mark. */
  void addPlain(Setting<String> name) {
    add(name);
    if (name.value().matches(".*[，、；].*")) {
      problems.add(
          SettingsMessage.JOINED_ITEMS.at(
              name.place(), list.name(), PlainText.show(name.value()), list.example()));
    }
  }
}
