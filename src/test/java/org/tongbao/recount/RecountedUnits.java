package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which units of a sheet are which of an earlier one. */
final class RecountedUnits {
  private final List<Map<String, String>> then;
  private final List<Map<String, String>> now;

  /** The pairs of the same code. */
  private final Map<Map<String, String>, Map<String, String>> coded = new LinkedHashMap<>();

  /**
   * @param then units with a finding or failed, as an archive keeps them
   * @param now all units
   */
  RecountedUnits(List<Map<String, String>> then, List<Map<String, String>> now) {
    this.then = then;
    this.now = now;
    for (Map<String, String> old : then) {
      for (Map<String, String> unit : now) {
        if (!code(old).isEmpty() && code(old).equals(code(unit)) && isOfOneKind(old, unit)) {
          coded.put(old, unit);
        }
      }
    }
  }

  /** The unit now, null if it is gone; empty if that is uncertain. */
  Optional<Found> find(Map<String, String> old) {
    if (coded.containsKey(old)) {
      return Optional.of(new Found(coded.get(old), false));
    }
    List<Map<String, String>> called = new ArrayList<>();
    List<Map<String, String>> near = new ArrayList<>();
    boolean namesake = false;
    for (Map<String, String> unit : now) {
      if (!coded.containsValue(unit) && isCalledAlike(old, unit)) {
        namesake = true;
        if (code(old).isEmpty() || code(unit).isEmpty()) {
          called.add(unit);
          if (areTogether(old, unit)) {
            near.add(unit);
          }
        }
      }
    }
    if (near.size() == 1 && claims(near.get(0)) == 1) {
      return Optional.of(new Found(near.get(0), false));
    }
    boolean othersClaimAll = called.stream().allMatch(unit -> claims(unit) == 1);
    return near.isEmpty() && othersClaimAll
        ? Optional.of(new Found(null, namesake))
        : Optional.empty();
  }

  /**
   * A certain answer.
   *
   * @param unit null if it is gone
   * @param namesake whether another unit has its name
   */
  record Found(@Nullable Map<String, String> unit, boolean namesake) {}

  private long claims(Map<String, String> unit) {
    return then.stream()
        .filter(old -> !coded.containsKey(old) && isCalledAlike(old, unit))
        .filter(old -> code(old).isEmpty() || code(unit).isEmpty())
        .filter(old -> areTogether(old, unit))
        .count();
  }

  private static boolean isCalledAlike(Map<String, String> one, Map<String, String> other) {
    return isOfOneKind(one, other)
        && cell(one, "名称").equals(cell(other, "名称"))
        && cell(one, "平台").equals(cell(other, "平台"));
  }

  private static boolean isOfOneKind(Map<String, String> one, Map<String, String> other) {
    return cell(one, "类别").equals(cell(other, "类别"));
  }

  private static boolean areTogether(Map<String, String> one, Map<String, String> other) {
    List<String> here = List.of(place(one).split("/"));
    List<String> there = List.of(place(other).split("/"));
    int levels = Math.min(here.size(), there.size());
    return here.subList(0, levels).equals(there.subList(0, levels));
  }

  static String place(Map<String, String> unit) {
    return cell(unit, "地区").isEmpty() ? cell(unit, "部门") : cell(unit, "地区");
  }

  static String code(Map<String, String> unit) {
    return cell(unit, "网站标识码");
  }
}
