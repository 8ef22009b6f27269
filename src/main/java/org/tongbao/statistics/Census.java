package org.tongbao.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;

/**
 * Counts units, each exactly once, in total and by every {@link Dimension}. Keeps one tally per
 * group, not the units.
 *
 * <p>Regions and departments are in the order of the settings, including those without a unit.
 * Other groups are in the order of their first unit.
 */
public final class Census {
  private final PassRule rule;
  private final Map<String, KindCensus> kinds = new LinkedHashMap<>();

  /** A census that has not counted any unit yet. */
  public Census(NoticeSettings settings) {
    this.rule = new PassRule(settings.scoring().passLine());
    for (String kind : settings.grouping().kinds()) {
      kinds.put(
          kind, new KindCensus(settings.grouping().regions(), settings.grouping().departments()));
    }
  }

  /**
   * Counts one unit.
   *
   * @param vetoed whether it has a veto finding
   * @throws IllegalArgumentException if the settings do not declare its kind
   */
  public void add(InspectedUnit unit, boolean vetoed) {
    kind(unit.kind()).add(unit, Tally.of(rule.outcome(unit, vetoed)));
  }

  /** All kinds, in the settings' order. */
  public List<String> kinds() {
    return List.copyOf(kinds.keySet());
  }

  /** The counts of all units of a kind. */
  public Tally total(String kind) {
    return kind(kind).total;
  }

  /** The counts of a kind by group, in the official order. */
  public List<GroupTally> by(Dimension dimension, String kind) {
    List<GroupTally> groups = new ArrayList<>();
    kind(kind)
        .groups(dimension)
        .forEach((group, tally) -> groups.add(new GroupTally(group, tally)));
    return groups;
  }

  private KindCensus kind(String kind) {
    KindCensus census = kinds.get(kind);
    if (census == null) {
      throw new IllegalArgumentException("no such kind: " + kind);
    }
    return census;
  }

  private static final class KindCensus {
    private final Map<Dimension, Map<String, Tally>> groups = new EnumMap<>(Dimension.class);
    private Tally total = Tally.NOTHING;

    KindCensus(List<GroupName> regions, List<GroupName> departments) {
      regions.forEach(region -> groups(Dimension.REGION).put(region.name(), Tally.NOTHING));
      departments.forEach(
          department -> groups(Dimension.DEPARTMENT).put(department.name(), Tally.NOTHING));
    }

    void add(InspectedUnit unit, Tally one) {
      total = total.plus(one);
      for (Dimension dimension : Dimension.values()) {
        String group = dimension.of(unit);
        if (!group.isEmpty()) {
          groups(dimension).merge(group, one, Tally::plus);
        }
      }
    }

    private Map<String, Tally> groups(Dimension dimension) {
      return groups.computeIfAbsent(dimension, unused -> new LinkedHashMap<>());
    }
  }
}
