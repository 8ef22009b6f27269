package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * 版记.
 *
 * @param copies 抄送机关, joined with ，; absent if there is none
 * @param printer 印发机关
 * @param printed 印发日期; open while the notice is a draft
 */
public record ImprintText(@Nullable Words copies, Words printer, Day printed) {}
