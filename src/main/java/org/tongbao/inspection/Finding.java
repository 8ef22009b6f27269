package org.tongbao.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding (检查发现). Text that the sheet leaves empty is the empty string.
 *
 * @param row the record's number in the sheet of findings, from 1; its identity within a run
 * @param unitRow the {@linkplain InspectedUnit#row() row} of the unit that it belongs to; null if
 *     it names none (个别单位) and is counted nowhere
 * @param kind 类别 of inspected unit that it concerns
 * @param indicator 指标, a code of the {@link IndicatorCatalogue}, or empty
 * @param severity 严重程度
 * @param section 所属部分: the part of the prose that its topic belongs to, or empty
 * @param topic 问题类别: the heading under which prose groups it, or empty
 * @param problem 存在问题 in words, as lists print it
 * @param prose 正文表述, the problem as the prose words it; equal to {@code problem} unless given
 * @param date 发现日期; may lie outside the period
 * @param source 来源: own check, daily monitoring, a notice from above; or empty
 * @param rectified 是否整改, as the sheet says it; null where it says nothing
 * @param listed 列入名单: whether the lists in the attachments include its unit
 * @param named 正文点名: whether the prose names its unit
 * @param points 扣分, not negative; null if the sheet gives none
 * @param due 整改期限, or null
 * @param own what its own columns hold, by their names; an empty cell has no entry
 */
public record Finding(
    int row,
    @Nullable Integer unitRow,
    String kind,
    String indicator,
    Severity severity,
    String section,
    String topic,
    String problem,
    String prose,
    @Nullable LocalDate date,
    String source,
    @Nullable Boolean rectified,
    boolean listed,
    boolean named,
    @Nullable BigDecimal points,
    @Nullable LocalDate due,
    Map<String, OwnValue> own) {

  /** Keeps its own copy; leaves out zeros at the end of decimals. */
  public Finding {
    points = points == null ? null : OwnValue.plain(points);
    own = Map.copyOf(own);
  }

  /** A finding without 扣分, 整改期限 and own columns. */
  public Finding(
      int row,
      @Nullable Integer unitRow,
      String kind,
      String indicator,
      Severity severity,
      String section,
      String topic,
      String problem,
      String prose,
      @Nullable LocalDate date,
      String source,
      @Nullable Boolean rectified,
      boolean listed,
      boolean named) {
    this(
        row, unitRow, kind, indicator, severity, section, topic, problem, prose, date, source,
        rectified, listed, named, null, null, Map.of());
  }

  /** What only tells which finding it is, and by what findings are grouped and computed. */
  public static Finding key(
      int row, @Nullable Integer unitRow, String kind, Map<String, OwnValue> own) {
    return new Finding(
        row,
        unitRow,
        kind,
        "",
        Severity.MINOR,
        "",
        "",
        "",
        "",
        null,
        "",
        null,
        false,
        false,
        null,
        null,
        own);
  }

  /** Whether the sheet says that it is rectified. */
  public boolean isRectified() {
    return Boolean.TRUE.equals(rectified);
  }

  /** The same finding of a unit, with the kind of that. */
  public Finding of(int unit, String itsKind) {
    return new Finding(
        row, unit, itsKind, indicator, severity, section, topic, problem, prose, date, source,
        rectified, listed, named, points, due, own);
  }
}
