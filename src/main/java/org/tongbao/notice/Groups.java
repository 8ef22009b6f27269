package org.tongbao.notice;

import java.util.List;

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
}
