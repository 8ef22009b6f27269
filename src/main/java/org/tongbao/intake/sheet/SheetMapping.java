package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Meant;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the words of an office's own sheets mean: its headings and the values in its cells. */
public final class SheetMapping {
  /** The sheets use the program's own words. */
  public static final SheetMapping NONE = of(OwnSheets.NONE, new ArrayList<>());

  /** What 检查 is mapped to where a unit is closed and counts nowhere. */
  static final String NOT_COUNTED = "不计";

  /** What 地区 is mapped to where the unit counts as the department that 主办单位 names. */
  static final String BY_SPONSOR = Column.SPONSOR.heading();

  private final OwnNames own;
  private final Map<String, Column> columns = new HashMap<>();
  private final Map<Column, Map<String, String>> values = new EnumMap<>(Column.class);
  private final Set<String> ignored = new HashSet<>();

  private SheetMapping(OwnNames own) {
    this.own = own;
  }

  /**
   * Reads the settings.
   *
   * @param problems receives a problem for each word that no column has, and for each declared
   *     column that cannot be one
   */
  public static SheetMapping of(OwnSheets settings, List<Problem> problems) {
    OwnNames own = OwnNames.of(settings, problems);
    SheetMapping mapping = new SheetMapping(own);
    settings
        .columns()
        .forEach(
            (heading, meant) -> {
              boolean isOwn = own.map(heading, meant.text());
              Column column = column(meant.text(), isOwn, meant.place(), own, problems);
              if (column != null) {
                mapping.columns.put(Column.key(heading), column);
              }
            });
    settings
        .values()
        .forEach(
            (name, meanings) -> {
              Place place = meanings.values().stream().map(Meant::place).findFirst().orElse(null);
              Map<String, String> texts = new HashMap<>();
              meanings.forEach((text, meant) -> texts.put(VisibleForm.of(text), meant.text()));
              boolean isOwn = own.mapValues(name, texts);
              Column column = place == null ? null : column(name, isOwn, place, own, problems);
              if (column != null) {
                mapping.values.computeIfAbsent(column, c -> new HashMap<>()).putAll(texts);
              }
            });
    settings.ignored().forEach(heading -> mapping.ignored.add(Column.key(heading.text())));
    return mapping;
  }

  private static @Nullable Column column(
      String name, boolean isOwn, Place place, OwnNames own, List<Problem> problems) {
    Optional<Column> column =
        Arrays.stream(Column.values()).filter(each -> each.isCalled(name)).findFirst();
    if (column.isEmpty() && !isOwn) {
      problems.add(
          SheetMessage.MAPPED_TO_NO_COLUMN.at(
              place,
              PlainText.show(name),
              own.headings(Sheet.UNITS),
              own.headings(Sheet.FINDINGS)));
    }
    return column.orElse(null);
  }

  /** The columns that settings and template sets add. */
  OwnNames own() {
    return own;
  }

  /** The declared column of a sheet that a heading means, by the settings or by itself. */
  Optional<OwnColumn> own(Sheet sheet, String heading) {
    return ignores(heading)
        ? Optional.empty()
        : own.column(sheet, heading, columns.containsKey(Column.key(heading)));
  }

  /** The column that the settings say for a heading. */
  Optional<Column> column(String heading) {
    return Optional.ofNullable(columns.get(Column.key(heading)));
  }

  /** Whether the settings say that a column is not read. */
  boolean ignores(String heading) {
    return ignored.contains(Column.key(heading));
  }

  /** What a cell's text means in its column. */
  String value(Column column, String text) {
    Map<String, String> meanings = values.get(column);
    return meanings == null ? text : meanings.getOrDefault(VisibleForm.of(text), text);
  }
}
