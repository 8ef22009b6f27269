package org.tongbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tongbao.inspection.NoticeSettings.Grouping;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.notice.Facts;
import org.tongbao.notice.ListedUnit;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Finds columns of a list of outstanding problems that no unit of the list fills. */
final class ListGaps {
  private ListGaps() {}

  /**
   * A reminder for each kind and column.
   *
   * @param sheet of the units
   */
  static List<Problem> in(Facts facts, Grouping grouping, Place sheet) {
    OfficialOrder order = new OfficialOrder(grouping);
    List<Problem> reminders = new ArrayList<>();
    for (String kind : grouping.kinds()) {
      List<ListedUnit> listed = facts.listed(kind, order);
      if (listed.isEmpty()) {
        continue;
      }
      boolean accounts = !isEmpty(listed, ListedUnit::platform);
      boolean sites = !accounts && kind.contains("网站");
      if ((accounts || sites) && isEmpty(listed, ListedUnit::sponsor)) {
        reminders.add(RenderMessage.EMPTY_LIST_COLUMN.at(sheet, kind, "主办单位"));
      }
      if (sites && isEmpty(listed, ListedUnit::code)) {
        reminders.add(RenderMessage.EMPTY_LIST_COLUMN.at(sheet, kind, "网站标识码"));
      }
    }
    return reminders;
  }

  private static boolean isEmpty(List<ListedUnit> listed, Function<ListedUnit, String> column) {
    return listed.stream().allMatch(unit -> column.apply(unit).isEmpty());
  }
}
