package org.tongbao.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Fills a sample up to a published total: the units that a notice names, and as many neutral ones
 * as are missing, e.g. 广州市政府网站07. The same seed and facts make the same units everywhere.
 */
final class SampleUnits {
  // Not SplittableRandom: only Random's algorithm is promised to be the same on every JDK.
  private final Random random;
  private final List<SampleGroup> groups;
  private final List<SampleUnit> named;

  /**
   * @param seed of all draws
   * @param groups in the official order; each gets at least one unit of every kind
   * @param named units of any kind, that count towards the totals
   */
  SampleUnits(long seed, List<SampleGroup> groups, List<SampleUnit> named) {
    this.random = new Random(seed);
    this.groups = List.copyOf(groups);
    this.named = List.copyOf(named);
  }

  /** All units of one kind without platforms. */
  List<SampleUnit> fill(String kind, int total, int digits) {
    return fill(kind, total, digits, List.of(new SamplePlatform("", 1)));
  }

  /**
   * All units of one kind, group by group, the named ones of a group first.
   *
   * @param kind 类别, also the middle of a generated name
   * @param total how many there are to be, named and generated
   * @param digits of the number in a generated name
   * @param platforms that generated units are drawn for
   * @throws IllegalArgumentException when the named units and one for each other group are more
   *     than the total
   */
  List<SampleUnit> fill(String kind, int total, int digits, List<SamplePlatform> platforms) {
    List<SampleUnit> units = new ArrayList<>();
    counts(kind, total)
        .forEach(
            (group, count) -> {
              List<SampleUnit> known = named(kind, group);
              units.addAll(known);
              for (int i = 1; i <= count - known.size(); i++) {
                SamplePlatform platform = draw(platforms, SamplePlatform::weight);
                units.add(neutral(kind, group, i, digits, platform));
              }
            });
    return units;
  }

  private Map<SampleGroup, Integer> counts(String kind, int total) {
    Map<SampleGroup, Integer> counts = new LinkedHashMap<>();
    groups.forEach(group -> counts.put(group, Math.max(1, named(kind, group).size())));
    int missing = total - counts.values().stream().mapToInt(Integer::intValue).sum();
    if (missing < 0) {
      throw new IllegalArgumentException(
          kind + ": " + (total - missing) + " units are needed, " + total + " are to be made");
    }
    for (int i = 0; i < missing; i++) {
      counts.merge(draw(groups, SampleGroup::weight), 1, Integer::sum);
    }
    return counts;
  }

  private List<SampleUnit> named(String kind, SampleGroup group) {
    return named.stream()
        .filter(unit -> unit.kind().equals(kind) && unit.group().equals(group))
        .toList();
  }

  private static SampleUnit neutral(
      String kind, SampleGroup group, int number, int digits, SamplePlatform platform) {
    String padded = String.format(Locale.ROOT, "%0" + digits + "d", number);
    String sponsor = group.department() ? group.name() : group.name() + "主办单位" + padded;
    return new SampleUnit(kind, group.name() + kind + padded, sponsor, group, platform.name());
  }

  private <T> T draw(List<T> items, ToIntFunction<T> weight) {
    int left = random.nextInt(items.stream().mapToInt(weight).sum());
    for (T item : items) {
      left -= weight.applyAsInt(item);
      if (left < 0) {
        return item;
      }
    }
    throw new IllegalStateException("weights are not positive: " + items);
  }
}
