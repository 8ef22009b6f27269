package org.tongbao.notice;

/**
 * A unit that fails in this notice and in the one just before it.
 *
 * @param times in how many consecutive notices, including this one; 2 or more
 * @param name 名称; with the one that it had then, if that is another
 * @param group its region's or department's full name, or empty
 * @param sponsor 主办单位, or empty
 * @param platform 平台, or empty
 * @param origin its row and the notices
 */
public record RepeatedUnit(
    int times, String name, String group, String sponsor, String platform, Source origin)
    implements Sourced {}
