package org.tongbao.intake.settings;

import java.util.HashMap;
import java.util.Map;
import org.tongbao.inspection.TotalName;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/** The names in one list: two equal ones would be counted together or not at all. */
final class ListedNames {
  private final SettingsKey list;
  private final SettingsMap map;
  private final Map<String, Integer> lines = new HashMap<>();

  ListedNames(SettingsKey list, SettingsMap map) {
    this.list = list;
    this.map = map;
  }

  /** Refuses a name that stands there already. */
  void add(Setting<String> name) {
    Integer earlier = lines.putIfAbsent(VisibleForm.of(name.value()), name.place().line());
    if (earlier != null) {
      map.report(
          SettingsMessage.DUPLICATE_ITEM.at(
              name.place(), list.name(), PlainText.show(name.value()), earlier));
    }
  }

  /** Refuses also several names that are joined: no name contains such a mark. And a total's. */
  void addPlain(Setting<String> name) {
    add(name);
    if (TotalName.is(name.value())) {
      map.report(
          SettingsMessage.NAME_OF_TOTAL.at(
              name.place(), list.name(), PlainText.show(name.value())));
    }
    if (name.value().matches(".*[，、；].*")) {
      map.report(
          SettingsMessage.JOINED_ITEMS.at(
              name.place(), list.name(), PlainText.show(name.value()), list.example()));
    }
  }
}
