package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Meant;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.intake.text.PlainText;

/** The settings of an office's own sheets: where they are, and what their words mean. */
record SettingsSheets(SettingsMap map) {
  private static final char SEPARATOR = '/';

  OwnSheets read() {
    SettingsMap sheets = map.mapping(Keys.SHEETS, Keys.SHEET);
    Map<String, Map<String, Meant>> values = new LinkedHashMap<>();
    pairs(Keys.VALUE_NAMES, map.node(Keys.VALUE_NAMES))
        .forEach(
            (column, node) -> {
              Map<String, Meant> meanings = meanings(Keys.VALUE_NAMES, node);
              values.put(column, meanings);
            });
    return new OwnSheets(
        sheets == null ? List.of() : named(sheets, Keys.UNIT_SHEETS),
        sheets == null ? List.of() : named(sheets, Keys.FINDING_SHEETS),
        meanings(Keys.COLUMN_NAMES, map.node(Keys.COLUMN_NAMES)),
        values,
        map.texts(Keys.IGNORED_COLUMNS).stream()
            .map(column -> new Meant(column.value(), column.place()))
            .toList(),
        new SettingsColumns(map).read());
  }

  private static List<Named> named(SettingsMap sheets, SettingsKey key) {
    List<Named> named = new ArrayList<>();
    for (Node node : sheets.list(key)) {
      if (node instanceof MappingNode) {
        SettingsMap item = sheets.nested(key, node, Keys.OWN_SHEET);
        Setting<String> file = item == null ? null : item.required(Keys.SHEET_FILE);
        if (item != null && file != null) {
          named.add(
              new Named(
                  file.value(),
                  item.textOrEmpty(Keys.WORKSHEET),
                  item.textOrEmpty(Keys.SHEET_KIND),
                  file.place()));
        }
        continue;
      }
      Setting<String> text = sheets.item(key, node);
      if (text != null) {
        int end = text.value().indexOf(SEPARATOR);
        String file = end < 0 ? text.value() : text.value().substring(0, end);
        String tab = end < 0 ? "" : text.value().substring(end + 1);
        named.add(new Named(file, tab, "", text.place()));
      }
    }
    return named;
  }

  private Map<String, Meant> meanings(SettingsKey key, @Nullable Node node) {
    Map<String, Meant> meanings = new LinkedHashMap<>();
    pairs(key, node)
        .forEach(
            (word, value) -> {
              Setting<String> meaning = map.item(key, value);
              if (meaning != null) {
                meanings.put(word, new Meant(meaning.value(), meaning.place()));
              }
            });
    return meanings;
  }

  /** The pairs of a mapping whose keys are the office's own words. */
  private Map<String, Node> pairs(SettingsKey key, @Nullable Node node) {
    Map<String, Node> pairs = new LinkedHashMap<>();
    if (node == null || (node instanceof ScalarNode text && text.getValue().isBlank())) {
      return pairs;
    }
    if (!(node instanceof MappingNode mapping)) {
      map.report(
          SettingsMessage.NO_PAIRS.at(
              map.place(node), key.name(), SettingsMap.shown(node), key.example()));
      return pairs;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Setting<String> word = map.item(key, tuple.getKeyNode());
      if (word == null) {
        continue;
      }
      Node earlier = pairs.putIfAbsent(word.value(), tuple.getValueNode());
      if (earlier != null) {
        map.report(
            SettingsMessage.DUPLICATE_KEY.at(
                word.place(), PlainText.show(word.value()), map.place(earlier).line()));
      }
    }
    return pairs;
  }
}
