package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A region or department as the settings list it: a name, or a name with a short name.
 *
 * @param shortName null where there is none
 */
record ListedGroup(Setting<String> name, @Nullable Setting<String> shortName) {
  /** The items of a list that have a name. */
  static List<ListedGroup> read(SettingsMap map, SettingsKey key, List<Node> items) {
    List<ListedGroup> groups = new ArrayList<>();
    for (Node node : items) {
      Setting<String> name;
      Setting<String> shortName = null;
      if (node instanceof ScalarNode) {
        name = map.item(key, node);
      } else {
        SettingsMap item = map.nested(key, node, Keys.GROUP);
        name = item == null ? null : item.required(Keys.NAME);
        shortName = item == null ? null : item.text(Keys.SHORT);
      }
      if (name != null) {
        groups.add(new ListedGroup(name, shortName));
      }
    }
    return groups;
  }
}
