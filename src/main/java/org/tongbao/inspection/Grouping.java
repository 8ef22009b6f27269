package org.tongbao.inspection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what units are counted.
 *
 * @param kinds 检查类别, the kinds of inspected unit in the order in which they are reported
 * @param regions 地区 of the first level, in the official order
 * @param lowerRegions 地区 of the levels below, each with its whole path, in the official order
 * @param departments 部门 in the official order
 * @param orders 分组次序: by the name of a column, the values of its groups in the official order
 * @param rounds 轮次: the first check and its re-checks, by name; empty where units are checked once
 */
public record Grouping(
    List<String> kinds,
    List<GroupName> regions,
    List<GroupName> lowerRegions,
    List<GroupName> departments,
    Map<String, List<GroupName>> orders,
    List<String> rounds) {

  /** Units are checked once. */
  public Grouping(
      List<String> kinds,
      List<GroupName> regions,
      List<GroupName> lowerRegions,
      List<GroupName> departments,
      Map<String, List<GroupName>> orders) {
    this(kinds, regions, lowerRegions, departments, orders, List.of());
  }

  /** Keeps its own copies. */
  public Grouping {
    kinds = List.copyOf(kinds);
    regions = List.copyOf(regions);
    lowerRegions = List.copyOf(lowerRegions);
    departments = List.copyOf(departments);
    orders = Collections.unmodifiableMap(new LinkedHashMap<>(orders));
    rounds = List.copyOf(rounds);
  }

  /** How many rounds there are: 1 where units are checked once. */
  public int roundCount() {
    return Math.max(1, rounds.size());
  }

  /** By the name of a column, the groups that a window of inspection may be named after. */
  public Map<String, List<GroupName>> listed() {
    Map<String, List<GroupName>> listed = new LinkedHashMap<>();
    listed.put("类别", kinds.stream().map(kind -> new GroupName(kind, kind)).toList());
    listed.put("轮次", rounds.stream().map(round -> new GroupName(round, round)).toList());
    listed.putAll(orders);
    return listed;
  }

  /** The groups of a column in the official order; empty where the settings give none. */
  public List<GroupName> order(String column) {
    return orders.entrySet().stream()
        .filter(order -> VisibleForm.same(order.getKey(), column))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }
}
