package org.tongbao.notice;

/**
 * A group ranked by its pass rate.
 *
 * @param rank from 1; equal rates share it
 * @param rankName 第一, 第二 …
 * @param group the group
 */
public record RankedGroup(int rank, String rankName, Group group) implements Sourced {

  @Override
  public Source origin() {
    Source rate = group.passRate().source();
    return new Source(rate.what() + "的名次，相同的名次相同", rate.how(), rate.evidence());
  }
}
