package org.tongbao.notice;

/**
 * A unit that a prior notice mentioned.
 *
 * @param name 名称; with the one that it had then, if that is another
 * @param group its region's or department's full name, or empty
 * @param sponsor 主办单位, or empty
 * @param platform 平台, or empty
 * @param failed whether it failed at that time
 * @param before its problems at that time, joined with ，
 * @param now its problems this time, joined with ，; empty if there is none
 * @param origin where it comes from
 */
public record FollowedUnit(
    String name,
    String group,
    String sponsor,
    String platform,
    boolean failed,
    String before,
    String now,
    Source origin)
    implements Sourced {}
