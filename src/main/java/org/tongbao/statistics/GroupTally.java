package org.tongbao.statistics;

/**
 * The counts of one group.
 *
 * @param group the group's full name
 * @param tally its counts
 */
public record GroupTally(String group, Tally tally) {}
