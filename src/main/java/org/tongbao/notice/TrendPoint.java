package org.tongbao.notice;

/**
 * The pass rate in one notice, as a point of a line over several notices.
 *
 * @param period 期间
 * @param passRate 合格率; — if nothing was inspected
 */
public record TrendPoint(Words period, Words passRate) {}
