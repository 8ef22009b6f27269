package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Meant;
import org.tongbao.inspection.OwnSheets.Named;

/** The settings of an office's own sheets: where they are, and what their words mean. */
record SettingsSheets(SettingsMap map) {
  private static final char SEPARATOR = '/';

  OwnSheets read() {
    SettingsMap sheets = map.mapping(Keys.SHEETS, Keys.SHEET);
    Map<String, Map<String, Meant>> values = new LinkedHashMap<>();
    for (WordPair pair : WordPair.in(map, Keys.VALUE_NAMES, map.node(Keys.VALUE_NAMES))) {
      values.put(pair.word().value(), meanings(Keys.VALUE_NAMES, pair.value()));
    }
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
                  item.textOrEmpty(Keys.SHEET_ROUND),
                  file.place()));
        }
        continue;
      }
      Setting<String> text = sheets.item(key, node);
      if (text != null) {
        int end = text.value().indexOf(SEPARATOR);
        String file = end < 0 ? text.value() : text.value().substring(0, end);
        String tab = end < 0 ? "" : text.value().substring(end + 1);
        named.add(new Named(file, tab, text.place()));
      }
    }
    return named;
  }

  private Map<String, Meant> meanings(SettingsKey key, @Nullable Node node) {
    Map<String, Meant> meanings = new LinkedHashMap<>();
    for (WordPair pair : WordPair.in(map, key, node)) {
      Setting<String> meaning = map.item(key, pair.value());
      if (meaning != null) {
        meanings.put(pair.word().value(), new Meant(meaning.value(), meaning.place()));
      }
    }
    return meanings;
  }
}
