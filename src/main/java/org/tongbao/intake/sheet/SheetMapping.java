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
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Meant;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the words of an office's own sheets mean: its headings and the values in its cells. */
public final class SheetMapping {
  /** The sheets use the program's own words. */
  public static final SheetMapping NONE = new SheetMapping(Map.of(), Map.of(), Set.of());

  /** What 检查 is mapped to where a unit is closed and counts nowhere. */
  static final String NOT_COUNTED = "不计";

  /** What 地区 is mapped to where the unit counts as the department that 主办单位 names. */
  static final String BY_SPONSOR = Column.SPONSOR.heading();

  private final Map<String, Column> columns;
  private final Map<Column, Map<String, String>> values;
  private final Set<String> ignored;

  private SheetMapping(
      Map<String, Column> columns, Map<Column, Map<String, String>> values, Set<String> ignored) {
    this.columns = columns;
    this.values = values;
    this.ignored = ignored;
  }

  /** Reads the settings; refused where they name a column that there is not. */
  public static Reading<SheetMapping> of(OwnSheets settings) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Column> columns = new HashMap<>();
    settings
        .columns()
        .forEach(
            (heading, meant) -> {
              Column column = column(meant.text(), meant.place(), problems);
              if (column != null) {
                columns.put(Column.key(heading), column);
              }
            });
    Map<Column, Map<String, String>> values = new EnumMap<>(Column.class);
    settings
        .values()
        .forEach(
            (name, meanings) -> {
              Place place = meanings.values().stream().map(Meant::place).findFirst().orElse(null);
              Column column = place == null ? null : column(name, place, problems);
              if (column != null) {
                Map<String, String> texts = values.computeIfAbsent(column, c -> new HashMap<>());
                meanings.forEach((text, meant) -> texts.put(VisibleForm.of(text), meant.text()));
              }
            });
    Set<String> ignored = new HashSet<>();
    settings.ignored().forEach(heading -> ignored.add(Column.key(heading.text())));
    return Reading.of(new SheetMapping(columns, values, ignored), problems);
  }

  private static @Nullable Column column(String name, Place place, List<Problem> problems) {
    Optional<Column> column =
        Arrays.stream(Column.values()).filter(each -> each.isCalled(name)).findFirst();
    if (column.isEmpty()) {
      problems.add(
          SheetMessage.MAPPED_TO_NO_COLUMN.at(
              place, PlainText.show(name), Sheet.UNITS.headings(), Sheet.FINDINGS.headings()));
    }
    return column.orElse(null);
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
