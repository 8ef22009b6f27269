package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a unit that an earlier notice mentioned, by the order that the guide gives. */
enum RecountedFate {
  STATED,
  CLEAR,
  UNRESOLVED,
  UNANSWERED;

  /**
   * @param now the unit in the present sheet; null if it is not there
   */
  static RecountedFate of(
      RecountedNotice last,
      Map<String, String> old,
      RecountedNotice present,
      @Nullable Map<String, String> now) {
    if (now != null) {
      Optional<Map<String, String>> again = present.recheck().checked(now);
      RecountedSheets sheets = again.isPresent() ? present.recheck() : present.sheets();
      Map<String, String> row = again.orElse(now);
      List<Map<String, String>> found = sheets.found(row);
      List<Map<String, String>> earlier = present.sheets().earlier(now);
      if (found.stream().anyMatch(each -> !cell(each, "是否整改").equals("是"))
          || earlier.stream().anyMatch(each -> cell(each, "是否整改").equals("否"))
          || sheets.isLow(row)) {
        return UNRESOLVED;
      }
      if (!found.isEmpty() || earlier.stream().anyMatch(each -> cell(each, "是否整改").equals("是"))) {
        return STATED;
      }
      if (sheets.isChecked(row)) {
        return CLEAR;
      }
    }
    return wasRectified(last, old) ? STATED : UNANSWERED;
  }

  /** Whether its own notice knew that nothing is left. */
  private static boolean wasRectified(RecountedNotice notice, Map<String, String> unit) {
    Optional<Map<String, String>> again = notice.recheck().checked(unit);
    RecountedSheets sheets = again.isPresent() ? notice.recheck() : notice.sheets();
    Map<String, String> row = again.orElse(unit);
    List<Map<String, String>> found = sheets.found(row);
    return found.stream().allMatch(each -> cell(each, "是否整改").equals("是"))
        && !sheets.isLow(row)
        && (again.isPresent() ? !sheets.isFailed(row) : !found.isEmpty());
  }
}
