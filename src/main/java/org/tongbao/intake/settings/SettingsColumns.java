package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/** The setting of own columns, in notice.yaml or in the set.yaml of a template set. */
record SettingsColumns(SettingsMap map) {

  OwnColumns read() {
    SettingsMap sheets = map.mapping(Keys.OWN_COLUMNS, Keys.OWN_COLUMNS_OF);
    return sheets == null
        ? OwnColumns.NONE
        : new OwnColumns(
            columns(sheets, Keys.OWN_UNIT_COLUMNS), columns(sheets, Keys.OWN_FINDING_COLUMNS));
  }

  /** The declared columns of a list, each name in it only once. */
  static List<OwnColumn> columns(SettingsMap sheets, SettingsKey key) {
    ListedNames names = new ListedNames(key, sheets);
    List<OwnColumn> columns = new ArrayList<>();
    for (SettingsMap item : sheets.items(key, Keys.OWN_COLUMN)) {
      Setting<String> name = item.required(Keys.COLUMN_NAME);
      OwnColumn.Type type = type(item);
      Setting<String> unit = item.text(Keys.UNIT);
      boolean optional = item.yes(Keys.OPTIONAL, false);
      if (name == null) {
        continue;
      }
      names.add(new Setting<>(VisibleForm.ofHeading(name.value()), name.place()));
      if (type != null && type != OwnColumn.Type.NUMBER && unit != null) {
        item.report(
            SettingsMessage.UNIT_OF_NO_NUMBER.at(
                unit.place(), PlainText.show(name.value()), type.label()));
      }
      columns.add(
          new OwnColumn(
              name.value(),
              type == null ? OwnColumn.Type.TEXT : type,
              unit == null ? "" : unit.value(),
              optional,
              name.place()));
    }
    return columns;
  }

  private static OwnColumn.@Nullable Type type(SettingsMap item) {
    return item.oneOf(
        item.required(Keys.TYPE),
        OwnColumn.Type::called,
        Arrays.stream(OwnColumn.Type.values()).map(OwnColumn.Type::label),
        SettingsMessage.UNKNOWN_COLUMN_TYPE);
  }
}
