package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/** Columns that the settings declare: a name, or a name with the type of what the cells hold. */
final class SettingsColumns {
  private SettingsColumns() {}

  /** The columns of a list, each with a name of its own. */
  static List<OwnColumn> read(SettingsMap map, SettingsKey key) {
    ListedNames names = new ListedNames(key, map);
    List<OwnColumn> columns = new ArrayList<>();
    for (Node node : map.list(key)) {
      Setting<String> name;
      SettingsMap item = null;
      if (node instanceof ScalarNode) {
        name = map.item(key, node);
      } else {
        item = map.nested(key, node, Keys.TYPED_COLUMN);
        name = item == null ? null : item.required(Keys.COLUMN_NAME);
      }
      if (name != null) {
        names.add(name);
        columns.add(column(name, item));
      }
    }
    return columns;
  }

  private static OwnColumn column(Setting<String> name, @Nullable SettingsMap item) {
    if (item == null) {
      return new OwnColumn(name.value(), OwnColumn.Type.TEXT, "", false, name.place());
    }
    OwnColumn.Type type =
        item.oneOf(
            item.text(Keys.COLUMN_VALUES),
            SettingsColumns::called,
            Arrays.stream(OwnColumn.Type.values()).map(OwnColumn.Type::label),
            SettingsMessage.UNKNOWN_COLUMN_TYPE);
    Setting<String> unit = item.text(Keys.UNIT);
    if (unit != null && type != null && type != OwnColumn.Type.NUMBER) {
      item.report(
          SettingsMessage.UNIT_OF_NO_NUMBER.at(
              unit.place(), PlainText.show(name.value()), type.label()));
    }
    return new OwnColumn(
        name.value(),
        type == null ? OwnColumn.Type.TEXT : type,
        unit == null ? "" : unit.value(),
        item.yes(Keys.MAY_BE_EMPTY, false),
        name.place());
  }

  private static Optional<OwnColumn.Type> called(String label) {
    return Stream.of(OwnColumn.Type.values())
        .filter(type -> VisibleForm.same(type.label(), label))
        .findFirst();
  }
}
