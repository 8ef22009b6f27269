package org.tongbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;

/**
 * The regions that the settings list, level by level. Below a region of which none are listed any
 * name may be written.
 */
final class RegionNames {
  private final List<GroupName> first = new ArrayList<>();
  private final List<GroupName> lower = new ArrayList<>();

  /** By the written path of the region above, the empty one for the first level. */
  private final Map<String, OfficialNames> below = new HashMap<>();

  private RegionNames() {}

  /**
   * Sorts what the settings list.
   *
   * @param listed each by its whole path
   */
  static RegionNames of(List<GroupName> listed) {
    RegionNames names = new RegionNames();
    Map<String, List<GroupName>> listedBelow = new HashMap<>();
    for (GroupName each : listed) {
      RegionPath path = RegionPath.of(each.name());
      (path.levels() == 1 ? names.first : names.lower).add(each);
      String shortName = each.shortName().equals(each.name()) ? path.last() : each.shortName();
      listedBelow
          .computeIfAbsent(path.upTo(path.levels() - 1).written(), unused -> new ArrayList<>())
          .add(new GroupName(path.last(), shortName));
    }
    listedBelow.forEach((above, groups) -> names.below.put(above, OfficialNames.of(groups)));
    return names;
  }

  /** Those of the first level. */
  List<GroupName> first() {
    return first;
  }

  /** Those of all levels below, each with its whole path. */
  List<GroupName> lower() {
    return lower;
  }

  /** What may stand below a region; empty where anything may. */
  Optional<OfficialNames> below(RegionPath above) {
    return Optional.ofNullable(below.get(above.written()));
  }
}
