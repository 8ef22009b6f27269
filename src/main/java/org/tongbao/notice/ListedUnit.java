package org.tongbao.notice;

/**
 * A row of an attachment's list: a unit with all its listed problems in one cell.
 *
 * @param name 名称
 * @param sponsor 主办单位
 * @param group its region's or department's full name
 * @param platform 平台
 * @param code 网站标识码, or empty
 * @param problem 存在问题, several joined with ，
 */
public record ListedUnit(
    String name, String sponsor, String group, String platform, String code, String problem) {}
