package org.tongbao.inspection;

/**
 * A region or a department in the office's official order.
 *
 * @param name as tables print it
 * @param shortName as lists in the prose print it; equal to {@code name} unless given
 */
public record GroupName(String name, String shortName) {}
