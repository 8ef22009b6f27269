package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Problem;

/** The settings that hold figures from outside the inspection, single ones and tables of them. */
final class SettingsFacts {
  private final SettingsMap map;
  private final List<Problem> problems;

  /**
   * @param map the whole settings
   * @param problems to which everything wrong with the figures is added
   */
  SettingsFacts(SettingsMap map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  List<Fact> facts() {
    ListedNames names = new ListedNames(Keys.FACTS, problems);
    List<Fact> facts = new ArrayList<>();
    for (Node node : map.list(Keys.FACTS)) {
      SettingsMap item = map.nested(Keys.FACTS, node, Keys.FACT);
      Setting<String> name = item == null ? null : item.required(Keys.NAME);
      Setting<String> value = item == null ? null : item.required(Keys.VALUE);
      if (item == null || name == null || value == null) {
        continue;
      }
      names.add(name);
      facts.add(
          new Fact(
              name.value(),
              value.value(),
              item.textOrEmpty(Keys.UNIT),
              item.textOrEmpty(Keys.NOTE)));
    }
    return facts;
  }

  List<FactTable> tables() {
    ListedNames names = new ListedNames(Keys.FACT_TABLES, problems);
    List<FactTable> tables = new ArrayList<>();
    for (Node node : map.list(Keys.FACT_TABLES)) {
      SettingsMap item = map.nested(Keys.FACT_TABLES, node, Keys.FACT_TABLE);
      if (item == null) {
        continue;
      }
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
    int before = problems.size();
    item.requireList(Keys.COLUMNS);
    List<String> columns = item.texts(Keys.COLUMNS).stream().map(Setting::value).toList();
    if (columns.isEmpty() && problems.size() == before) {
      problems.add(
          Problem.error(
              item.place(Keys.COLUMNS), "“列”里一列也没有", "请写，例如“" + Keys.COLUMNS.example() + "”"));
    }
    return columns;
  }

  /** A table may be without rows: then it says nothing, and templates leave it out. */
  private List<List<String>> rows(SettingsMap item, int width) {
    item.requireList(Keys.ROWS);
    List<List<String>> rows = new ArrayList<>();
    List<Node> nodes = item.list(Keys.ROWS);
    for (int i = 0; i < nodes.size(); i++) {
      List<String> row = row(item, nodes.get(i));
      rows.add(row);
      if (width > 0 && !row.isEmpty() && row.size() != width) {
        problems.add(
            Problem.error(
                item.place(nodes.get(i)),
                "“行”里的第" + (i + 1) + "行有" + row.size() + "格，“列”却有" + width + "列",
                "每行的格数要与“列”一样：数字不加千分号，空着的格写 \"\"，内容里有半角逗号的用半角引号括起来"));
      }
    }
    return rows;
  }

  /** Empty, with a problem, when it is no list or an empty one. */
  private List<String> row(SettingsMap item, Node node) {
    if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
      problems.add(
          Problem.error(
              item.place(node),
              node instanceof SequenceNode
                  ? "“行”里有一行一格也没有"
                  : "“行”里的一行应是列表，这里却是“" + SettingsMap.shown(node) + "”",
              "请把每一行写在方括号里，例如“" + Keys.ROWS.example() + "”"));
      return List.of();
    }
    List<String> row = new ArrayList<>();
    for (Node cell : sequence.getValue()) {
      if (cell instanceof ScalarNode text) {
        row.add(PlainText.clean(text.getValue(), Keys.ROWS.name(), item.place(cell), problems));
      } else {
        problems.add(
            Problem.error(
                item.place(cell), "“行”里有一格不是文字", "每格写一个值，例如“" + Keys.ROWS.example() + "”"));
        row.add("");
      }
    }
    return row;
  }
}
