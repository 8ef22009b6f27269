package org.tongbao.notice;

import java.util.List;

/**
 * Units that a prior notice mentioned, in its order.
 *
 * @param all one by one
 * @param source where they come from
 */
public record FollowedUnits(List<FollowedUnit> all, Source source) {

  /** Keeps its own copy. */
  public FollowedUnits {
    all = List.copyOf(all);
  }

  /** How many there are. */
  public Count count() {
    return new Count(all.size(), source);
  }

  /** Those that failed at that time. */
  public FollowedUnits failed() {
    List<FollowedUnit> failed = all.stream().filter(FollowedUnit::failed).toList();
    List<Evidence> rows =
        failed.stream().flatMap(unit -> unit.origin().evidence().stream()).distinct().toList();
    return new FollowedUnits(failed, new Source(source.what() + "（当时不合格）", source.how(), rows));
  }

  /** Their names. */
  public Names names() {
    return new Names(all.stream().map(FollowedUnit::name).toList(), source);
  }
}
