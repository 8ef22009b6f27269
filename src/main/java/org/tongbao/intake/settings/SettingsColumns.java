package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/**
 * Columns that settings declare: own columns, in notice.yaml or in the set.yaml of a template set,
 * and those of tables of facts.
 */
record SettingsColumns(SettingsMap map) {

  /** The own columns of both sheets. */
  OwnColumns read() {
    SettingsMap sheets = map.mapping(Keys.OWN_COLUMNS, Keys.OWN_COLUMNS_OF);
    return sheets == null
        ? OwnColumns.NONE
        : new OwnColumns(own(sheets, Keys.OWN_UNIT_COLUMNS), own(sheets, Keys.OWN_FINDING_COLUMNS));
  }

  private static List<OwnColumn> own(SettingsMap sheets, SettingsKey key) {
    ListedNames names = new ListedNames(key, sheets);
    List<OwnColumn> columns = new ArrayList<>();
    for (SettingsMap item : sheets.items(key, Keys.OWN_COLUMN)) {
      add(columns, names, item.required(Keys.COLUMN_NAME), item, item.required(Keys.TYPE));
    }
    return columns;
  }

  /** The columns of a table of facts: one that is only a name holds text. */
  static List<OwnColumn> ofTable(SettingsMap table) {
    ListedNames names = new ListedNames(Keys.COLUMNS, table);
    List<OwnColumn> columns = new ArrayList<>();
    for (Node node : table.list(Keys.COLUMNS)) {
      if (node instanceof ScalarNode) {
        add(columns, names, table.item(Keys.COLUMNS, node), null, null);
        continue;
      }
      SettingsMap item = table.nested(Keys.COLUMNS, node, Keys.OWN_COLUMN);
      if (item != null) {
        add(columns, names, item.required(Keys.COLUMN_NAME), item, item.text(Keys.TYPE));
      }
    }
    return columns;
  }

  /** Adds a column, if it has a name, and reports one that has that of another. */
  private static void add(
      List<OwnColumn> columns,
      ListedNames names,
      @Nullable Setting<String> name,
      @Nullable SettingsMap item,
      @Nullable Setting<String> type) {
    if (name != null) {
      names.add(new Setting<>(VisibleForm.ofHeading(name.value()), name.place()));
      columns.add(
          item == null
              ? new OwnColumn(name.value(), OwnColumn.Type.TEXT, "", false, name.place())
              : column(name, item, type));
    }
  }

  private static OwnColumn column(
      Setting<String> name, SettingsMap item, @Nullable Setting<String> written) {
    OwnColumn.Type type =
        item.oneOf(
            written,
            OwnColumn.Type::called,
            Arrays.stream(OwnColumn.Type.values()).map(OwnColumn.Type::label),
            SettingsMessage.UNKNOWN_COLUMN_TYPE);
    Setting<String> unit = item.text(Keys.UNIT);
    if (type != null && type != OwnColumn.Type.NUMBER && unit != null) {
      item.report(
          SettingsMessage.UNIT_OF_NO_NUMBER.at(
              unit.place(), PlainText.show(name.value()), type.label()));
    }
    return new OwnColumn(
        name.value(),
        type == null ? OwnColumn.Type.TEXT : type,
        unit == null ? "" : unit.value(),
        item.yes(Keys.OPTIONAL, false),
        name.place());
  }
}
