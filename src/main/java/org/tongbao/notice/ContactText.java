package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * Whom the units can ask; each value is absent if the settings do not give it.
 *
 * @param person 联系人
 * @param phone 联系电话
 * @param email 联系邮箱
 */
public record ContactText(@Nullable Words person, @Nullable Words phone, @Nullable Words email) {}
