package org.tongbao.notice;

/**
 * A unit ranked by its score.
 *
 * @param rank from 1; equal scores share it
 * @param rankName 第一, 第二 …
 * @param name 名称
 * @param group its region's or department's full name
 * @param sponsor 主办单位
 * @param score points, e.g. 92.5
 * @param origin its row
 */
public record RankedUnit(
    int rank,
    String rankName,
    String name,
    String group,
    String sponsor,
    String score,
    Source origin)
    implements Sourced {}
