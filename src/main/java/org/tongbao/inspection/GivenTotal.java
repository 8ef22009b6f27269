package org.tongbao.inspection;

import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * A total that the office supplies (核对总数), to be held against the computed one.
 *
 * @param kind 类别
 * @param checked 检查数, null when not given
 * @param passed 合格数, null when not given
 * @param place where the settings say so
 */
public record GivenTotal(
    String kind, @Nullable Integer checked, @Nullable Integer passed, Place place) {}
