package org.tongbao.inspection;

import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * A total that the office gives (核对总数), to be compared with the computed one.
 *
 * @param kind 类别
 * @param checked 检查数, null when not given
 * @param passed 合格数, null when not given
 * @param place where it stands in the settings
 */
public record GivenTotal(
    String kind, @Nullable Integer checked, @Nullable Integer passed, Place place) {}
