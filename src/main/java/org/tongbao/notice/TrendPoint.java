package org.tongbao.notice;

/**
 * The counts and the pass rate in one notice, as a point of a line over several notices.
 *
 * @param period 期间
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率; — if nothing was inspected
 * @param steps how long after the point before it, in the longest step of time that all distances
 *     are multiples of; 1 where all periods are equally long
 */
public record TrendPoint(
    Words period,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    Words passRate,
    int steps) {}
