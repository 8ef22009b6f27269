package org.tongbao.notice;

import java.util.List;

/**
 * Units that a prior notice mentioned, in its order.
 *
 * @param all one by one
 * @param before where the prior notice is; not for templates
 */
public record FollowedUnits(List<FollowedUnit> all, Source before) {

  /** Keeps its own copy. */
  public FollowedUnits {
    all = List.copyOf(all);
  }

  /** How many there are. */
  public Count count() {
    return new Count(all.size(), source());
  }

  /** Those that failed at that time. */
  public FollowedUnits failed() {
    return new FollowedUnits(
        all.stream().filter(FollowedUnit::failed).toList(),
        Source.of(before.what() + "（当时不合格）").computed(before.how()));
  }

  /** Their names. */
  public Names names() {
    return new Names(all.stream().map(FollowedUnit::name).toList(), source());
  }

  /** The prior notice, and the rows of this one that say what became of them. */
  private Source source() {
    List<Evidence> rows = List.of(RowEvidence.of(all));
    return new Source(
        before.what(), rows.isEmpty() ? before.how() : before.how() + "；在本期的表里是：", rows);
  }
}
