package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.intake.text.PlainText;

/**
 * A pair of a mapping whose keys are the office's own words.
 *
 * @param word the key
 * @param value what it is paired with
 */
record WordPair(Setting<String> word, Node value) {

  /** The pairs of the key's value; a problem where it is no mapping or a word stands twice. */
  static List<WordPair> in(SettingsMap map, SettingsKey key, @Nullable Node node) {
    List<WordPair> pairs = new ArrayList<>();
    if (node == null || (node instanceof ScalarNode text && text.getValue().isBlank())) {
      return pairs;
    }
    if (!(node instanceof MappingNode mapping)) {
      map.report(
          SettingsMessage.NO_PAIRS.at(
              map.place(node), key.name(), SettingsMap.shown(node), key.example()));
      return pairs;
    }
    Map<String, Node> values = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Setting<String> word = map.item(key, tuple.getKeyNode());
      if (word == null) {
        continue;
      }
      Node earlier = values.putIfAbsent(word.value(), tuple.getValueNode());
      if (earlier == null) {
        pairs.add(new WordPair(word, tuple.getValueNode()));
      } else {
        map.report(
            SettingsMessage.DUPLICATE_KEY.at(
                word.place(), PlainText.show(word.value()), map.place(earlier).line()));
      }
    }
    return pairs;
  }
}
