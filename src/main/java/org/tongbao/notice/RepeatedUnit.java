package org.tongbao.notice;

/**
 * A unit that fails now and failed in the notices just before.
 *
 * @param times how many notices in a row, this one too; 2 or more
 * @param name 名称
 * @param group its region's or department's full name, or empty
 * @param sponsor 主办单位, or empty
 * @param platform 平台, or empty
 * @param origin its row, and the notices
 */
public record RepeatedUnit(
    int times, String name, String group, String sponsor, String platform, Source origin)
    implements Sourced {}
