package org.tongbao.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.VisibleForm;

/** The windows of inspection (检查时段) of one notice: of the whole, and of groups of units. */
final class Windows {
  private static final String KEY = "检查时段";
  private static final String KIND = "类别";

  private final Span whole;
  private final Span ofRound;
  private final Map<String, Span> named = new LinkedHashMap<>();
  private final List<Group> groups;

  /** A group that has a window, and the column that says which units belong to it. */
  private record Group(RowColumn<InspectedUnit> column, String name, Span window) {

    boolean holds(InspectedUnit unit) {
      return name.equals(column.of(unit));
    }
  }

  /**
   * @param columns of the sheet of units
   * @param round the name of the round of these units; empty where units are checked once
   */
  Windows(NoticeSettings settings, List<RowColumn<InspectedUnit>> columns, String round) {
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
    ofRound = named.getOrDefault(round, whole);
    groups =
        named.entrySet().stream()
            .flatMap(each -> groups(each.getKey(), each.getValue(), settings, columns))
            .toList();
  }

  /** The group of that name, where a column of units says who belongs to it. */
  private static Stream<Group> groups(
      String name, Span window, NoticeSettings settings, List<RowColumn<InspectedUnit>> columns) {
    return settings.grouping().listed().entrySet().stream()
        .filter(list -> !list.getKey().equals(KIND))
        .filter(list -> list.getValue().stream().anyMatch(group -> group.name().equals(name)))
        .flatMap(
            list ->
                columns.stream()
                    .filter(column -> VisibleForm.same(column.name(), list.getKey()))
                    .map(column -> new Group(column, name, window)));
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

  /** That of a kind; if it has none of its own, that of the round, or of the whole notice. */
  Span ofKind(String kind) {
    return named.getOrDefault(kind, ofRound);
  }

  /**
   * That of the first group of one of its columns that has one, in the order of the settings; else
   * that of its kind.
   */
  Span of(InspectedUnit unit) {
    for (Group group : groups) {
      if (group.holds(unit)) {
        return group.window();
      }
    }
    return ofKind(unit.kind());
  }
}
