package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;

/** The settings that hold figures from outside the inspection, single ones and tables of them. */
record SettingsFacts(SettingsMap map) {

  /**
   * Single figures, each with a name.
   *
   * @param facts 事实
   * @param parameters 参数
   */
  record Named(List<Fact> facts, List<Fact> parameters) {}

  /** Facts and parameters; templates ask for both by name, so no name may be in both lists. */
  Named named() {
    Map<String, Place> names = new HashMap<>();
    return new Named(facts(Keys.FACTS, names), facts(Keys.PARAMETERS, names));
  }

  private List<Fact> facts(SettingsKey list, Map<String, Place> others) {
    ListedNames names = new ListedNames(list, map);
    Map<String, Place> own = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (SettingsMap item : map.items(list, Keys.FACT)) {
      Setting<String> name = item.required(Keys.NAME);
      Setting<String> value = item.required(Keys.VALUE);
      if (name != null && value != null) {
        names.add(name);
        refuseOther(list, name, others);
        own.put(VisibleForm.of(name.value()), name.place());
        facts.add(
            new Fact(
                name.value(),
                value.value(),
                item.textOrEmpty(Keys.UNIT),
                item.textOrEmpty(Keys.NOTE)));
      }
    }
    others.putAll(own);
    return facts;
  }

  private void refuseOther(SettingsKey list, Setting<String> name, Map<String, Place> others) {
    Place other = others.get(VisibleForm.of(name.value()));
    if (other != null) {
      map.report(
          SettingsMessage.FACT_AND_PARAMETER.at(
              name.place(),
              list.name(),
              PlainText.show(name.value()),
              Keys.FACTS.name(),
              other.line()));
    }
  }

  List<FactTable> tables() {
    ListedNames names = new ListedNames(Keys.FACT_TABLES, map);
    List<FactTable> tables = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.FACT_TABLES, Keys.FACT_TABLE)) {
      Setting<String> name = item.required(Keys.TABLE_NAME);
      List<String> columns = columns(item);
      List<List<String>> rows = rows(item, columns.size());
      if (name != null) {
        names.add(name);
        tables.add(new FactTable(name.value(), columns, rows));
      }
    }
    return tables;
  }

  private List<String> columns(SettingsMap item) {
    int before = map.reports();
    item.requireList(Keys.COLUMNS);
    List<String> columns = item.texts(Keys.COLUMNS).stream().map(Setting::value).toList();
    if (columns.isEmpty() && map.reports() == before) {
      map.report(
          SettingsMessage.FACT_TABLE_WITHOUT_COLUMNS.at(
              item.place(Keys.COLUMNS), Keys.COLUMNS.example()));
    }
    return columns;
  }

  /** A table may have no rows: templates then leave it out. */
  private List<List<String>> rows(SettingsMap item, int width) {
    item.requireList(Keys.ROWS);
    List<List<String>> rows = new ArrayList<>();
    List<Node> nodes = item.list(Keys.ROWS);
    for (int i = 0; i < nodes.size(); i++) {
      List<String> row = row(item, nodes.get(i));
      rows.add(row);
      if (width > 0 && !row.isEmpty() && row.size() != width) {
        map.report(
            SettingsMessage.FACT_ROW_OF_OTHER_WIDTH.at(
                item.place(nodes.get(i)), i + 1, row.size(), width));
      }
    }
    return rows;
  }

  /** Empty, with a problem, when it is no list or an empty one. */
  private List<String> row(SettingsMap item, Node node) {
    if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
      map.report(
          node instanceof SequenceNode
              ? SettingsMessage.EMPTY_FACT_ROW.at(item.place(node), Keys.ROWS.example())
              : SettingsMessage.FACT_ROW_IS_NO_LIST.at(
                  item.place(node), SettingsMap.shown(node), Keys.ROWS.example()));
      return List.of();
    }
    List<String> row = new ArrayList<>();
    for (Node cell : sequence.getValue()) {
      if (cell instanceof ScalarNode text) {
        row.add(item.clean(text, Keys.ROWS));
      } else {
        map.report(SettingsMessage.FACT_CELL_IS_NO_TEXT.at(item.place(cell), Keys.ROWS.example()));
        row.add("");
      }
    }
    return row;
  }
}
