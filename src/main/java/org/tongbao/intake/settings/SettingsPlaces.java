package org.tongbao.intake.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;

/** The place of each value of the settings, for checks that compare the notice with them. */
final class SettingsPlaces {
  private static final Map<SettingsKey, List<SettingsKey>> PARTS =
      Map.of(Keys.HEAD, Keys.LETTERHEAD, Keys.IMPRINT, Keys.PRINTING, Keys.FILING, Keys.FILED);

  private static final Map<SettingsKey, List<SettingsKey>> NAMED_ITEMS =
      Map.of(
          Keys.FACTS,
          Keys.FACT,
          Keys.PARAMETERS,
          Keys.FACT,
          Keys.FACT_TABLES,
          Keys.FACT_TABLE,
          Keys.BANDS,
          Keys.BAND);

  private final String file;
  private final Map<String, Place> places = new HashMap<>();

  private SettingsPlaces(String file) {
    this.file = file;
  }

  /**
   * Finds the values.
   *
   * @return where each begins: by 期间, by 版头/标志, by 事实/NAME/数值; a value that is empty is not there
   */
  static Map<String, Place> of(String file, Node root) {
    SettingsPlaces all = new SettingsPlaces(file);
    all.add("", root, Keys.NOTICE);
    return all.places;
  }

  private void add(String path, Node node, List<SettingsKey> known) {
    if (!(node instanceof MappingNode mapping)) {
      return;
    }
    KnownKeys keys = new KnownKeys(known);
    for (NodeTuple tuple : mapping.getValue()) {
      Node value = tuple.getValueNode();
      Optional<SettingsKey> key = keys.called(text(tuple.getKeyNode()));
      if (key.isPresent() && !(value instanceof ScalarNode && text(value).isEmpty())) {
        places.put(path + key.get().name(), SettingsText.placeOf(file, value.getStartMark()));
        within(key.get(), value);
      }
    }
  }

  private void within(SettingsKey key, Node value) {
    if (key.equals(Keys.GROUP_ORDER) && value instanceof MappingNode orders) {
      orders.getValue().stream().map(NodeTuple::getKeyNode).forEach(this::addOrder);
    }
    add(key.name() + "/", value, PARTS.getOrDefault(key, List.of()));
    if (NAMED_ITEMS.containsKey(key) && value instanceof SequenceNode list) {
      List<SettingsKey> known = NAMED_ITEMS.getOrDefault(key, List.of());
      for (Node item : list.getValue()) {
        add(key.name() + "/" + name(item, known) + "/", item, known);
      }
    }
  }

  private void addOrder(Node column) {
    String name = SettingsGroupOrder.column(text(column)).name();
    places.put(
        Keys.GROUP_ORDER.name() + "/" + name, SettingsText.placeOf(file, column.getStartMark()));
  }

  private static String name(Node item, List<SettingsKey> known) {
    return item instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> known.get(0).isCalled(text(tuple.getKeyNode())))
            .map(tuple -> text(tuple.getValueNode()))
            .findFirst()
            .orElse("")
        : "";
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? PlainText.strip(scalar.getValue()) : "";
  }
}
