package org.tongbao.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of units in a list: first those of the regions, then those of the departments, both as
 * the settings list them, then all others.
 */
public final class OfficialOrder {
  private final Map<String, Integer> regions;
  private final Map<String, Integer> departments;

  /** The order of some settings. */
  public OfficialOrder(Grouping grouping) {
    this.regions = places(grouping.regions(), 0);
    this.departments = places(grouping.departments(), regions.size());
  }

  private static Map<String, Integer> places(List<GroupName> groups, int begin) {
    Map<String, Integer> places = new HashMap<>();
    groups.forEach(group -> places.put(group.name(), begin + places.size()));
    return places;
  }

  /**
   * The place of a unit; units of one group have the same.
   *
   * @param region as the notice counts it, or empty
   * @param department or empty
   */
  public int place(String region, String department) {
    int last = regions.size() + departments.size();
    return region.isEmpty()
        ? departments.getOrDefault(department, last)
        : regions.getOrDefault(region, last);
  }
}
