package org.tongbao.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units of one round in another: by 网站标识码; where one of both has none, by 类别, 平台 and 名称.
 *
 * @param <T> what is kept of a unit
 */
public final class SameUnits<T> {
  private final Map<String, T> byCode = new HashMap<>();
  private final Map<String, List<Named<T>>> byName = new HashMap<>();

  private record Named<T>(boolean hasCode, T value) {}

  /** Adds a unit, of which nothing else stands for the same. */
  public void add(InspectedUnit unit, T value) {
    boolean hasCode = !unit.code().isEmpty();
    if (hasCode) {
      byCode.put(code(unit), value);
    }
    byName.computeIfAbsent(name(unit), none -> new ArrayList<>(1)).add(new Named<>(hasCode, value));
  }

  /** What is kept of the same unit; null if there is none, or more than one that may be it. */
  public @Nullable T of(InspectedUnit unit) {
    boolean hasCode = !unit.code().isEmpty();
    T same = hasCode ? byCode.get(code(unit)) : null;
    if (same != null) {
      return same;
    }
    List<Named<T>> possible =
        byName.getOrDefault(name(unit), List.of()).stream()
            .filter(named -> !hasCode || !named.hasCode())
            .toList();
    return possible.size() == 1 ? possible.get(0).value() : null;
  }

  private static String code(InspectedUnit unit) {
    return codeKey(unit.kind(), unit.code());
  }

  private static String name(InspectedUnit unit) {
    return nameKey(unit.kind(), unit.platform(), unit.name());
  }

  /** Equal for units of a kind whose codes are the same. */
  public static String codeKey(String kind, String code) {
    return kind + '\n' + VisibleForm.ofCode(code);
  }

  /** Equal for units of a kind and a platform whose names are the same. */
  public static String nameKey(String kind, String platform, String name) {
    return String.join("\n", kind, VisibleForm.of(platform), VisibleForm.of(name));
  }
}
