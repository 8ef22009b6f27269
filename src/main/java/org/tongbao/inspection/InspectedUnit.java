package org.tongbao.inspection;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit (检查对象): a website, a channel, a new-media account, an information-disclosure platform, a
 * township or a department. Text that the sheet leaves empty is the empty string.
 *
 * @param row the record's number in the sheet of units, from 1; its identity within a run
 * @param kind 类别, one of the kinds that the settings declare
 * @param name 名称
 * @param sponsor 主办单位
 * @param region 地区, the full name of the region that it is counted in, or empty; as the sheet
 *     writes it, a {@link RegionPath}
 * @param department 部门, one of the settings' departments, or empty
 * @param platform 平台 of a new-media account
 * @param code 网站标识码, or empty
 * @param level 级别, or empty
 * @param checked whether it was inspected; a unit can be in operation but not in the sample
 * @param score points of 100; null if the office does not score
 * @param statedPassed 检查结果: whether the office says that it passed; null where it says nothing.
 *     Compared with what is counted, never counted
 * @param own what its own columns hold, by their names; an empty cell has no entry
 */
public record InspectedUnit(
    int row,
    String kind,
    String name,
    String sponsor,
    String region,
    String department,
    String platform,
    String code,
    String level,
    boolean checked,
    @Nullable BigDecimal score,
    @Nullable Boolean statedPassed,
    Map<String, OwnValue> own) {

  /** Keeps its own copy. */
  public InspectedUnit {
    own = Map.copyOf(own);
  }

  /** A unit of which the office states no result, without own columns. */
  public InspectedUnit(
      int row,
      String kind,
      String name,
      String sponsor,
      String region,
      String department,
      String platform,
      String code,
      String level,
      boolean checked,
      @Nullable BigDecimal score) {
    this(
        row,
        kind,
        name,
        sponsor,
        region,
        department,
        platform,
        code,
        level,
        checked,
        score,
        null,
        Map.of());
  }

  /** The same unit, counted in another region. */
  public InspectedUnit withRegion(String newRegion) {
    return new InspectedUnit(
        row,
        kind,
        name,
        sponsor,
        newRegion,
        department,
        platform,
        code,
        level,
        checked,
        score,
        statedPassed,
        own);
  }
}
