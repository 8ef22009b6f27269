package org.tongbao.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;

/** The windows of inspection (检查时段) of one notice: of the whole, and of groups of units. */
final class Windows {
  private static final String KEY = "检查时段";
  private static final String KIND = "类别";

  private final Span whole;
  private final Map<String, Span> named = new LinkedHashMap<>();
  private final List<Group> groups;

  /** A group that has a window, and the column that says which units belong to it. */
  private record Group(RowColumn<InspectedUnit> column, String name) {

    boolean holds(InspectedUnit unit) {
      return name.equals(column.of(unit));
    }
  }

  /**
   * @param columns of the sheet of units
   */
  Windows(NoticeSettings settings, List<RowColumn<InspectedUnit>> columns) {
    int year = settings.year();
    whole = Span.of(settings.basics().window(), year, Source.setting(KEY));
    settings
        .basics()
        .windows()
        .forEach(
            (name, window) -> {
              Source source = Source.of(name + "的" + KEY, new Evidence.Setting(KEY + "/" + name));
              named.put(name, Span.of(window, year, source));
            });
    Map<String, List<GroupName>> listed = settings.grouping().listed();
    groups =
        named.keySet().stream()
            .flatMap(
                name ->
                    columns.stream()
                        .filter(column -> !column.name().equals(KIND))
                        .filter(column -> isListed(listed.get(column.name()), name))
                        .map(column -> new Group(column, name)))
            .toList();
  }

  private static boolean isListed(@Nullable List<GroupName> groups, String name) {
    return groups != null && groups.stream().anyMatch(group -> group.name().equals(name));
  }

  Span whole() {
    return whole;
  }

  /** In the order of the settings. */
  List<NamedWindow> named() {
    return named.entrySet().stream()
        .map(each -> new NamedWindow(each.getKey(), each.getValue()))
        .toList();
  }

  /** That of a kind; that of the whole notice if the kind has none of its own. */
  Span ofKind(String kind) {
    return named.getOrDefault(kind, whole);
  }

  /**
   * That of the first group of one of its columns that has one, in the order of the settings; else
   * that of its kind.
   */
  Span of(InspectedUnit unit) {
    for (Group group : groups) {
      if (group.holds(unit)) {
        return named.getOrDefault(group.name(), whole);
      }
    }
    return ofKind(unit.kind());
  }
}
