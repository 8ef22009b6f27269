package org.tongbao.statistics;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;

/**
 * Counts units, each exactly once, in total and by every {@link Dimension}. Keeps one tally per
 * group, not the units.
 *
 * <p>All kinds have the same regions and departments: those of the settings in their order, then
 * those of the sheet in the order of their first unit. Other groups are those that the settings
 * list, unless no unit of the kind says its group; else those of the kind, in the order of their
 * first unit.
 */
public final class Census {
  private final PassRule rule;
  private final Map<String, KindCensus> kinds = new LinkedHashMap<>();
  private final Map<Dimension, List<String>> listed = new EnumMap<>(Dimension.class);
  private final Map<Dimension, Set<String>> shared = new EnumMap<>(Dimension.class);

  /** A census that has not counted any unit yet. */
  public Census(NoticeSettings settings) {
    this.rule = new PassRule(settings.scoring().passLine());
    settings.grouping().kinds().forEach(kind -> kinds.put(kind, new KindCensus()));
    shared.put(Dimension.REGION, names(settings.grouping().regions()));
    shared.put(Dimension.DEPARTMENT, names(settings.grouping().departments()));
    for (Dimension dimension : List.of(Dimension.PLATFORM, Dimension.LEVEL)) {
      List<GroupName> order = settings.grouping().order(dimension.column());
      if (!order.isEmpty()) {
        listed.put(dimension, List.copyOf(names(order)));
      }
    }
  }

  private static Set<String> names(List<GroupName> groups) {
    return groups.stream()
        .map(GroupName::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Counts one unit.
   *
   * @param vetoed whether it has a veto finding
   * @throws IllegalArgumentException if the settings do not declare its kind
   */
  public void add(InspectedUnit unit, boolean vetoed) {
    kind(unit.kind()).add(unit, Tally.of(rule.outcome(unit, vetoed)));
    shared.forEach(
        (dimension, names) -> {
          String group = dimension.of(unit);
          if (!group.isEmpty()) {
            names.add(group);
          }
        });
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
    Map<String, Tally> counted = kind(kind).groups(dimension);
    return groups(dimension, kind(kind)).stream()
        .map(group -> new GroupTally(group, counted.getOrDefault(group, Tally.NOTHING)))
        .toList();
  }

  /** A kind of which no unit has a platform, such as websites, has no groups of platforms. */
  private Collection<String> groups(Dimension dimension, KindCensus kind) {
    Set<String> counted = kind.groups(dimension).keySet();
    List<String> order = listed.get(dimension);
    if (order == null) {
      return shared.getOrDefault(dimension, counted);
    }
    if (counted.isEmpty() && kind.total.running() > 0) {
      return List.of();
    }
    Set<String> groups = new LinkedHashSet<>(order);
    groups.addAll(counted);
    return groups;
  }

  /** Whether each unit of a kind belongs to a group, so that the groups add up to the kind. */
  public boolean isExhaustive(Dimension dimension, String kind) {
    long grouped = kind(kind).groups(dimension).values().stream().mapToLong(Tally::running).sum();
    return grouped == total(kind).running();
  }

  /** The units of a kind that belong to no region and to no department. */
  public Tally ungrouped(String kind) {
    return kind(kind).ungrouped;
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
    private Tally ungrouped = Tally.NOTHING;

    void add(InspectedUnit unit, Tally one) {
      total = total.plus(one);
      if (unit.region().isEmpty() && unit.department().isEmpty()) {
        ungrouped = ungrouped.plus(one);
      }
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
