package org.tongbao.notice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.NoticeSettings.Grouping;

/** The official order of the groups of a column, as the settings list them. */
final class OfficialOrders {
  private final Map<String, Map<String, GroupName>> orders = new HashMap<>();

  OfficialOrders(Grouping grouping) {
    put("类别", grouping.kinds().stream().map(kind -> new GroupName(kind, kind)).toList());
    put("地区", grouping.regions());
    put("部门", grouping.departments());
    grouping.orders().forEach(this::put);
  }

  private void put(String column, List<GroupName> names) {
    Map<String, GroupName> byName = new LinkedHashMap<>();
    names.forEach(name -> byName.put(name.name(), name));
    orders.put(column, byName);
  }

  /** The groups of a column by their names, in order; empty if the settings list none. */
  Map<String, GroupName> of(String column) {
    return orders.getOrDefault(column, Map.of());
  }
}
