package org.tongbao.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What a template set declares in its set.yaml.
 *
 * @param level 层级; null if it declares none
 * @param columns 自有列
 */
public record SetSettings(@Nullable Level level, OwnColumns columns) {}
