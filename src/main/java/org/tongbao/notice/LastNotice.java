package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * The last prior notice.
 *
 * @param period 期间
 * @param number 发文字号; absent if it carried none
 */
public record LastNotice(Words period, @Nullable Words number) {}
