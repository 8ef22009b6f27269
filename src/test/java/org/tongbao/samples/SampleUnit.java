package org.tongbao.samples;

/**
 * One row of {@code units.csv}.
 *
 * @param kind 类别
 * @param name 名称
 * @param sponsor 主办单位, empty where it was not published
 * @param group 地区 or 部门
 * @param platform 平台, empty for a website
 */
record SampleUnit(String kind, String name, String sponsor, SampleGroup group, String platform) {}
