package org.tongbao.intake.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.GroupName;

/** 分组次序: by the name of a column of the sheet, the values of its groups in the official order. */
record SettingsGroupOrder(SettingsMap map) {
  /** Columns whose groups have a setting of their own. */
  private static final Map<SettingsKey, SettingsKey> ELSEWHERE =
      Map.of(
          new SettingsKey("地区", "region", ""),
          Keys.REGIONS,
          new SettingsKey("部门", "department", ""),
          Keys.DEPARTMENTS,
          Keys.SHEET_KIND,
          Keys.KINDS);

  Map<String, List<GroupName>> read() {
    Map<String, List<GroupName>> orders = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (WordPair pair : WordPair.in(map, Keys.GROUP_ORDER, map.node(Keys.GROUP_ORDER))) {
      Setting<String> word = pair.word();
      SettingsKey column = column(word.value());
      Integer earlier = lines.putIfAbsent(column.name(), word.place().line());
      if (earlier != null) {
        map.report(SettingsMessage.DUPLICATE_KEY.at(word.place(), column.name(), earlier));
      } else if (!isElsewhere(word)) {
        orders.put(column.name(), groups(column, pair));
      }
    }
    return orders;
  }

  /** The column that is meant; one of the program's own may be written in English. */
  static SettingsKey column(String word) {
    return Keys.ORDERED.stream()
        .filter(key -> key.isCalled(word))
        .findFirst()
        .orElseGet(() -> new SettingsKey(word, word, word + ": [第一批, 第二批]"));
  }

  private boolean isElsewhere(Setting<String> word) {
    for (Map.Entry<SettingsKey, SettingsKey> each : ELSEWHERE.entrySet()) {
      if (each.getKey().isCalled(word.value())) {
        SettingsKey own = each.getValue();
        map.report(
            SettingsMessage.GROUPS_LISTED_ELSEWHERE.at(
                word.place(), each.getKey().name(), own.name(), own.example()));
        return true;
      }
    }
    return false;
  }

  private List<GroupName> groups(SettingsKey column, WordPair pair) {
    int before = map.reports();
    List<GroupName> groups = new SettingsLists(map).groups(column, map.list(column, pair.value()));
    if (groups.isEmpty() && map.reports() == before) {
      map.report(
          SettingsMessage.EMPTY_GROUP_ORDER.at(
              pair.word().place(), column.name(), column.example()));
    }
    return groups;
  }
}
