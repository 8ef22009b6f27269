package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.text.TypedCell;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** 事实表: tables of figures from outside the inspection, or the files in which they stand. */
record SettingsTables(SettingsMap map) {

  List<FactTable> read() {
    ListedNames names = new ListedNames(Keys.FACT_TABLES, map);
    List<FactTable> tables = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.FACT_TABLES, Keys.FACT_TABLE)) {
      Setting<String> name = item.required(Keys.TABLE_NAME);
      List<OwnColumn> columns = columns(item);
      Named file = file(item);
      List<FactTable.Row> rows = file == null ? rows(item, columns) : List.of();
      if (name != null) {
        names.add(name);
        tables.add(new FactTable(name.value(), columns, rows, file));
      }
    }
    return tables;
  }

  private List<OwnColumn> columns(SettingsMap item) {
    int before = map.reports();
    item.requireList(Keys.COLUMNS);
    List<OwnColumn> columns = SettingsColumns.ofTable(item);
    if (columns.isEmpty() && map.reports() == before) {
      map.report(
          SettingsMessage.FACT_TABLE_WITHOUT_COLUMNS.at(
              item.place(Keys.COLUMNS), Keys.COLUMNS.example()));
    }
    return columns;
  }

  /** The file that a table names; null where it gives its rows itself. */
  private @Nullable Named file(SettingsMap item) {
    if (!item.has(Keys.TABLE_FILE)) {
      if (item.has(Keys.WORKSHEET)) {
        map.report(
            SettingsMessage.WORKSHEET_WITHOUT_FILE.at(
                item.place(Keys.WORKSHEET), Keys.TABLE_FILE.example()));
      }
      return null;
    }
    Setting<String> file = item.required(Keys.TABLE_FILE);
    if (item.has(Keys.ROWS)) {
      map.report(SettingsMessage.FACT_ROWS_AND_FILE.at(item.place(Keys.ROWS)));
    }
    return new Named(
        file == null ? "" : file.value(),
        item.textOrEmpty(Keys.WORKSHEET),
        item.place(Keys.TABLE_FILE));
  }

  /** A table may have no rows: templates then leave it out. */
  private List<FactTable.Row> rows(SettingsMap item, List<OwnColumn> columns) {
    item.requireList(Keys.ROWS);
    List<FactTable.Row> rows = new ArrayList<>();
    List<Node> nodes = item.list(Keys.ROWS);
    for (int i = 0; i < nodes.size(); i++) {
      Place place = item.place(nodes.get(i));
      List<Node> cells = cells(nodes.get(i), place);
      if (!columns.isEmpty() && !cells.isEmpty() && cells.size() != columns.size()) {
        map.report(
            SettingsMessage.FACT_ROW_OF_OTHER_WIDTH.at(place, i + 1, cells.size(), columns.size()));
      }
      rows.add(new FactTable.Row(place, values(item, columns, cells)));
    }
    return rows;
  }

  /** Empty, with a problem, when it is no list or an empty one. */
  private List<Node> cells(Node row, Place place) {
    if (row instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    map.report(
        row instanceof SequenceNode
            ? SettingsMessage.EMPTY_FACT_ROW.at(place, Keys.ROWS.example())
            : SettingsMessage.FACT_ROW_IS_NO_LIST.at(
                place, SettingsMap.shown(row), Keys.ROWS.example()));
    return List.of();
  }

  /** Of a row that is too short or too long, only the form of its cells is looked at. */
  private Map<String, OwnValue> values(
      SettingsMap item, List<OwnColumn> columns, List<Node> cells) {
    Map<String, OwnValue> values = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!(cells.get(i) instanceof ScalarNode scalar)) {
        map.report(
            SettingsMessage.FACT_CELL_IS_NO_TEXT.at(item.place(cells.get(i)), Keys.ROWS.example()));
        continue;
      }
      String text = item.clean(scalar, Keys.ROWS);
      if (cells.size() == columns.size()) {
        OwnValue value = value(columns.get(i), text, item.place(scalar));
        if (value != null) {
          values.put(columns.get(i).name(), value);
        }
      }
    }
    return values;
  }

  /**
   * A text that is empty says so by its quotes; a figure may be missing only where that is said.
   */
  private @Nullable OwnValue value(OwnColumn column, String text, Place place) {
    if (text.isEmpty() && column.type() == OwnColumn.Type.TEXT) {
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    OwnValue value = TypedCell.read(column, text, place, problems);
    problems.forEach(map::report);
    return value;
  }
}
