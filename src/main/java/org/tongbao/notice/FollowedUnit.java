package org.tongbao.notice;

/**
 * A unit that an earlier notice named.
 *
 * @param name 名称
 * @param group its region's or department's full name, or empty
 * @param sponsor 主办单位, or empty
 * @param platform 平台, or empty
 * @param before its problems then, joined with ，
 * @param now its problems now that are not mended, joined with ，; empty when there is none
 * @param origin where it comes from
 */
public record FollowedUnit(
    String name,
    String group,
    String sponsor,
    String platform,
    String before,
    String now,
    Source origin)
    implements Sourced {}
