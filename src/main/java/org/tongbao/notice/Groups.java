package org.tongbao.notice;

import java.util.Comparator;
import java.util.List;
import org.tongbao.statistics.Ranking;

/**
 * Groups in the official order.
 *
 * @param all one by one
 */
public record Groups(List<Group> all) {

  /** Keeps its own copy. */
  public Groups {
    all = List.copyOf(all);
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  /** Those in which anything runs. */
  public Groups present() {
    return new Groups(all.stream().filter(group -> group.running() > 0).toList());
  }

  /** Those at 100%; a group in which nothing was inspected is not among them. */
  public Groups passing() {
    return new Groups(all.stream().filter(group -> group.passRate().full()).toList());
  }

  /** Those in which something failed. */
  public Groups failing() {
    return new Groups(all.stream().filter(group -> group.failed() > 0).toList());
  }

  /** Their short names, in order. */
  public Names names() {
    return new Names(all.stream().map(Group::shortName).toList());
  }

  /** Those in which anything was inspected, the best pass rate first; equals share a rank. */
  public List<RankedGroup> ranked() {
    Comparator<Group> bestFirst =
        Comparator.comparing((Group group) -> group.passRate().rate()).reversed();
    List<Group> rated = all.stream().filter(group -> group.checked() > 0).toList();
    return Ranking.dense(rated, bestFirst).stream()
        .map(r -> new RankedGroup(r.rank(), Ordinals.print(r.rank()), r.item()))
        .toList();
  }

  /**
   * A group by its full or short name.
   *
   * @throws NameUnknown when there is none
   */
  public Group named(String name) {
    return all.stream()
        .filter(group -> group.name().equals(name) || group.shortName().equals(name))
        .findFirst()
        .orElseThrow(() -> NameUnknown.among(name, all.stream().map(Group::name).toList(), "分组"));
  }
}
