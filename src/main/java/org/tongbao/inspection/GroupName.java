package org.tongbao.inspection;

/**
 * A region or a department in the office's official order.
 *
 * @param name as tables print it
 * @param shortName as lists in prose print it; the same as {@code name} where there is none
 */
public record GroupName(String name, String shortName) {}
