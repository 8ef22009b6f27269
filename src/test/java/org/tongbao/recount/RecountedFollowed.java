package org.tongbao.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit that the last notice named, or that failed in it.
 *
 * @param old its row there
 * @param now its row here; null if it is gone
 * @param name as it is printed
 */
record RecountedFollowed(
    RecountedFate fate, Map<String, String> old, @Nullable Map<String, String> now, String name) {

  /**
   * What is said of those of a kind.
   *
   * @param again whether the present notice has a second round
   * @param due all of them
   */
  static String sentence(
      RecountedNotice last, String kind, boolean again, List<RecountedFollowed> due) {
    String clear = again ? "检查或复查" : "本次检查";
    List<String> parts = new ArrayList<>();
    for (RecountedFate fate : RecountedFate.values()) {
      List<String> names =
          due.stream().filter(unit -> unit.fate() == fate).map(RecountedFollowed::name).toList();
      boolean alone = names.size() == due.size();
      String each = names.size() + "个";
      String list = each + "（" + String.join("、", names) + "）";
      if (!names.isEmpty()) {
        parts.add(
            switch (fate) {
              case STATED -> alone ? (due.size() == 1 ? "已整改" : "均已整改") : "已整改的" + each;
              case CLEAR ->
                  clear + (!alone ? "未再发现问题的" + each : due.size() == 1 ? "未再发现问题" : "均未再发现问题");
              case UNRESOLVED -> "仍有问题的" + list;
              case UNANSWERED -> "没有检查、整改情况不明的" + list;
            });
      }
    }
    String whole = last.period().print() + "通报点名或不合格的" + kind + due.size() + "个，";
    return whole + String.join("，", parts) + "。";
  }
}
