package org.tongbao.notice;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseNumerals;
import org.tongbao.statistics.Ranking;

/**
 * Groups in the official order.
 *
 * @param label what the groups are, in Chinese
 * @param all one by one
 * @param exhaustive whether each unit belongs to one of them, so that they add up to the whole
 */
public record Groups(String label, List<Group> all, boolean exhaustive) {

  /** Keeps its own copy. */
  public Groups {
    all = List.copyOf(all);
  }

  /** How many there are. */
  public Count count() {
    return new Count(all.size(), names().source());
  }

  /** Those with a unit in operation. */
  public Groups present() {
    return only("（有检查对象的）", group -> group.running().value() > 0, exhaustive);
  }

  /** Those with a unit that was inspected. */
  public Groups inspected() {
    return only("（有检查的）", group -> group.checked().value() > 0, exhaustive);
  }

  /** Those at 100%, without groups in which nothing was inspected. */
  public Groups passing() {
    return only("（合格率为100%的）", group -> group.passRate().full(), false);
  }

  /** Those with a unit that failed. */
  public Groups failing() {
    return only("（有不合格的）", group -> group.failed().value() > 0, false);
  }

  private Groups only(String which, Predicate<Group> filter, boolean whole) {
    return new Groups(label + which, all.stream().filter(filter).toList(), whole);
  }

  /** Their short names, in order. */
  public Names names() {
    String fractions =
        all.stream()
            .map(group -> group.shortName() + group.passed() + "/" + group.checked())
            .collect(Collectors.joining("、"));
    return new Names(
        all.stream().map(Group::shortName).toList(),
        Source.of(label + "，共" + all.size() + "个").computed("合格数/检查数：" + fractions));
  }

  /** Those with an inspected unit, the best pass rate first; equal rates share a rank. */
  public List<RankedGroup> ranked() {
    Comparator<Group> bestFirst =
        Comparator.comparing((Group group) -> group.passRate().rate()).reversed();
    List<Group> rated = all.stream().filter(group -> group.checked().value() > 0).toList();
    return Ranking.dense(rated, bestFirst).stream()
        .map(r -> new RankedGroup(r.rank(), ChineseNumerals.ordinal(r.rank()), r.item()))
        .toList();
  }

  /** A group by its full or short name; absent if there is none. */
  public @Nullable Group find(String name) {
    return all.stream()
        .filter(group -> group.name().equals(name) || group.shortName().equals(name))
        .findFirst()
        .orElse(null);
  }

  /**
   * A group by its full or short name.
   *
   * @throws RequestRefused if there is none
   */
  public Group named(String name) {
    Group group = find(name);
    if (group == null) {
      throw RequestRefused.inGroups(name, all.stream().map(Group::name).toList());
    }
    return group;
  }
}
