package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * The counts of a kind or a group in the last prior notice that inspected it.
 *
 * @param period of that notice
 * @param running 在运行
 * @param checked 检查数
 * @param passed 合格数
 * @param failed 不合格数
 * @param passRate 合格率, as that notice printed it
 * @param change since then; absent if there is no rate then or now
 */
public record PriorCounts(
    Words period,
    Count running,
    Count checked,
    Count passed,
    Count failed,
    PriorRate passRate,
    @Nullable Change change) {}
