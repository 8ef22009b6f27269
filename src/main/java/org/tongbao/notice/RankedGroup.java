package org.tongbao.notice;

/**
 * A group by its pass rate.
 *
 * @param rank from 1; equals share it
 * @param rankName 第一, 第二 …
 * @param group the group
 */
public record RankedGroup(int rank, String rankName, Group group) {}
