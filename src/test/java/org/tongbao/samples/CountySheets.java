package org.tongbao.samples;

import java.util.List;

/**
 * The sheets of the county that counts for itself: units and findings with its own columns.
 *
 * @param units in the order of the sheet
 * @param findings in the order of the sheet
 */
record CountySheets(List<Unit> units, List<Found> findings) {
  /**
   * A unit with its own columns.
   *
   * @param round 轮次; empty for the first, or where there is only one
   */
  record Unit(
      SampleUnit unit,
      String batch,
      int sent,
      int adopted,
      String updated,
      boolean online,
      String round) {
    Unit sending(int more) {
      return new Unit(unit, batch, sent + more, adopted, updated, online, round);
    }

    Unit inRound(String name) {
      return new Unit(unit, batch, sent, adopted, updated, online, name);
    }
  }

  /**
   * A finding with its own columns.
   *
   * @param rectified 是否整改
   * @param round 轮次, like that of a unit
   * @param period 期间; empty for the present one
   */
  record Found(
      SampleFinding finding,
      String points,
      String places,
      String date,
      boolean rectified,
      String round,
      String period) {
    /** The same, whose row says its round. */
    Found inRound(String other) {
      return new Found(finding, points, places, date, rectified, other, period);
    }

    Found rectifiedNow() {
      return new Found(finding, points, places, date, true, round, period);
    }
  }

  byte[] unitsCsv() {
    return new SampleSheet<>(units)
        .column("类别", unit -> unit.unit().kind())
        .column("名称", unit -> unit.unit().name())
        .column("主办单位", unit -> unit.unit().sponsor())
        .column("地区", unit -> unit.unit().group().department() ? "" : unit.unit().group().name())
        .column("部门", unit -> unit.unit().group().department() ? unit.unit().group().name() : "")
        .column("平台", unit -> unit.unit().platform())
        .column("网站标识码", unit -> unit.unit().code())
        .column("检查", unit -> yesNo(unit.unit().checked()))
        .column("批次", Unit::batch)
        .column("报送", unit -> String.valueOf(unit.sent()))
        .column("采用", unit -> String.valueOf(unit.adopted()))
        .column("最后更新", Unit::updated)
        .column("是否联网", unit -> yesNo(unit.online()))
        .columnIfUsed("轮次", Unit::round)
        .bytes();
  }

  byte[] findingsCsv() {
    boolean allNamed = findings.stream().allMatch(each -> each.finding().named());
    return new SampleSheet<>(findings)
        .column("类别", each -> each.finding().unit().kind())
        .column("名称", each -> each.finding().unit().name())
        .column("平台", each -> each.finding().unit().platform())
        .column("网站标识码", each -> each.finding().unit().code())
        .column("指标", each -> each.finding().indicator())
        .column("严重程度", each -> each.finding().severity().label())
        .column("问题类别", each -> each.finding().topic())
        .column("存在问题", each -> each.finding().problem())
        .column("发现日期", Found::date)
        .column("是否整改", each -> yesNo(each.rectified()))
        .column("扣分", Found::points)
        .column("处数", Found::places)
        .columnIfUsed("轮次", Found::round)
        .columnIfUsed("期间", Found::period)
        .columnIfUsed("正文点名", each -> allNamed ? "" : yesNo(each.finding().named()))
        .bytes();
  }

  private static String yesNo(boolean yes) {
    return yes ? "是" : "否";
  }
}
