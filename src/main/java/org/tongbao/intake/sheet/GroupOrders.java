package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * 分组次序: which values a column may have, where the settings list its groups. Such a column is 平台, 级别
 * or an own column of text.
 */
public final class GroupOrders {
  /** The program's own columns that may be listed. */
  private static final List<Column> COLUMNS = List.of(Column.PLATFORM, Column.LEVEL);

  private static final String SETTING = "分组次序";

  private final Map<String, OfficialNames> byColumn = new HashMap<>();

  GroupOrders(NoticeSettings settings) {
    settings
        .grouping()
        .orders()
        .forEach(
            (column, groups) -> byColumn.put(VisibleForm.of(column), OfficialNames.of(groups)));
  }

  /** What is wrong with the columns whose groups the settings list. */
  public static List<Problem> problems(NoticeSettings settings) {
    List<Problem> problems = new ArrayList<>();
    List<OwnColumn> own =
        Stream.concat(
                settings.sheets().own().units().stream(),
                settings.sheets().own().findings().stream())
            .toList();
    settings
        .grouping()
        .orders()
        .forEach(
            (column, groups) -> {
              Place place =
                  settings.places().getOrDefault(SETTING + "/" + column, Place.of("notice.yaml"));
              Problem problem =
                  column.equals(Column.PLATFORM.heading())
                      ? kindAmong(groups, settings, place)
                      : unknown(column, own, place);
              if (problem != null) {
                problems.add(problem);
              }
            });
    return problems;
  }

  /** A kind in the column of platforms is read as the kind, so that no unit would be counted. */
  private static @Nullable Problem kindAmong(
      List<GroupName> groups, NoticeSettings settings, Place place) {
    OfficialNames kinds = OfficialNames.ofNames(settings.grouping().kinds());
    return groups.stream()
        .flatMap(group -> Stream.of(group.name(), group.shortName()))
        .filter(name -> kinds.full(name) != null)
        .findFirst()
        .map(name -> SheetMessage.GROUP_IS_KIND.at(place, PlainText.show(name)))
        .orElse(null);
  }

  private static @Nullable Problem unknown(String column, List<OwnColumn> own, Place place) {
    if (COLUMNS.stream().anyMatch(each -> each.heading().equals(column))) {
      return null;
    }
    List<OwnColumn> called =
        own.stream().filter(each -> VisibleForm.same(each.name(), column)).toList();
    List<String> may =
        Stream.concat(
                COLUMNS.stream().map(Column::heading),
                own.stream().filter(GroupOrders::isText).map(OwnColumn::name))
            .distinct()
            .toList();
    return called.stream().anyMatch(GroupOrders::isText)
        ? null
        : (called.isEmpty() ? SheetMessage.NO_GROUPING_COLUMN : SheetMessage.GROUPING_OF_NO_TEXT)
            .at(place, PlainText.show(column), Suggestion.list(may));
  }

  private static boolean isText(OwnColumn column) {
    return column.type() == OwnColumn.Type.TEXT;
  }

  /** Whether the settings list the groups of a column. */
  boolean lists(String column) {
    return byColumn.containsKey(VisibleForm.of(column));
  }

  /** Whether a value is one of the listed groups, by its full or short name. */
  boolean has(String column, String text) {
    OfficialNames groups = byColumn.get(VisibleForm.of(column));
    return groups != null && groups.full(text) != null;
  }

  /** The group that a cell of a unit or finding names; its problem is added to the cells'. */
  String standard(Cells cells, Column column) {
    return standard(
        column.heading(),
        cells.text(column),
        (message, values) -> cells.error(column, message, values));
  }

  /** The same for a cell of an own column. */
  String standard(Cells cells, SheetHead.Own own, String text) {
    return standard(
        own.column().name(), text, (message, values) -> cells.problem(own, message, values));
  }

  /**
   * The group as the settings list it; the text itself where they list none of that column, where
   * there is no text, or where it is not one of them.
   *
   * @param unlisted receives the message, and its values, in the last case
   */
  String standard(String column, String text, BiConsumer<SheetMessage, Object[]> unlisted) {
    if (byColumn.isEmpty() || text.isEmpty()) {
      return text;
    }
    OfficialNames groups = byColumn.get(VisibleForm.of(column));
    if (groups == null) {
      return text;
    }
    String full = groups.full(text);
    if (full == null) {
      Suggestion suggestion = Suggestion.of(text, groups);
      unlisted.accept(
          suggestion.choose(SheetMessage.MISSPELT_GROUP, SheetMessage.UNKNOWN_GROUP),
          new Object[] {PlainText.show(text), column, suggestion.words()});
    }
    return full == null ? text : full;
  }
}
