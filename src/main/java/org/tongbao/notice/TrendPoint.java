package org.tongbao.notice;

/**
 * A pass rate of one notice, for a line over several.
 *
 * @param period 期间
 * @param passRate 合格率; — where nothing was inspected
 */
public record TrendPoint(Words period, Words passRate) {}
