package org.tongbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.problem.Problem;

/** The settings that are lists, each name in a list only once. */
final class SettingsLists {
  private final SettingsMap map;
  private final List<Problem> problems;

  /**
   * @param map the whole settings
   * @param problems to which everything wrong in the lists is added
   */
  SettingsLists(SettingsMap map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  List<String> addressees() {
    if (!map.has(Keys.ADDRESSEES)) {
      map.required(Keys.ADDRESSEES);
    }
    return map.texts(Keys.ADDRESSEES).stream().map(Setting::value).toList();
  }

  List<String> kinds() {
    if (!map.has(Keys.KINDS)) {
      map.required(Keys.KINDS);
      return List.of();
    }
    int before = problems.size();
    Names names = new Names(Keys.KINDS);
    List<String> kinds = new ArrayList<>();
    for (Setting<String> kind : map.texts(Keys.KINDS)) {
      names.add(kind);
      kinds.add(kind.value());
    }
    if (kinds.isEmpty() && problems.size() == before) {
      problems.add(
          Problem.error(
              map.place(Keys.KINDS), "“检查类别”里一类也没有", "请写，例如“" + Keys.KINDS.example() + "”"));
    }
    return kinds;
  }

  /** Regions or departments: an item is a name, or a name with a short name. */
  List<GroupName> groups(SettingsKey key) {
    Names names = new Names(key);
    List<GroupName> groups = new ArrayList<>();
    for (Node node : map.list(key)) {
      Setting<String> name;
      Setting<String> shortName = null;
      if (node instanceof ScalarNode) {
        name = map.item(key, node);
      } else {
        SettingsMap item = map.nested(key, node, Keys.GROUP);
        name = item == null ? null : item.required(Keys.NAME);
        shortName = item == null ? null : item.text(Keys.SHORT);
      }
      if (name == null) {
        continue;
      }
      names.add(name);
      if (shortName != null && !shortName.value().equals(name.value())) {
        names.add(shortName);
      }
      groups.add(new GroupName(name.value(), shortName == null ? name.value() : shortName.value()));
    }
    return groups;
  }

  List<Fact> facts() {
    Names names = new Names(Keys.FACTS);
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
              orEmpty(item.text(Keys.UNIT)),
              orEmpty(item.text(Keys.NOTE))));
    }
    return facts;
  }

  private static String orEmpty(@Nullable Setting<String> text) {
    return text == null ? "" : text.value();
  }

  List<GivenTotal> totals(List<String> kinds) {
    Names names = new Names(Keys.TOTALS);
    List<GivenTotal> totals = new ArrayList<>();
    for (Node node : map.list(Keys.TOTALS)) {
      SettingsMap item = map.nested(Keys.TOTALS, node, Keys.TOTAL);
      Setting<String> kind = item == null ? null : item.required(Keys.KIND);
      if (item == null || kind == null) {
        continue;
      }
      names.add(kind);
      if (!kinds.isEmpty() && !kinds.contains(kind.value())) {
        problems.add(
            Problem.error(
                kind.place(),
                "“核对总数”里的类别“" + PlainText.show(kind.value()) + "”不在“检查类别”里",
                Choice.among(kind.value(), kinds)));
      }
      totals.add(total(item, kind.value()));
    }
    return totals;
  }

  private GivenTotal total(SettingsMap item, String kind) {
    int before = problems.size();
    Integer checked = count(item, Keys.CHECKED);
    Integer passed = count(item, Keys.PASSED);
    if (checked == null && passed == null && problems.size() == before) {
      problems.add(
          Problem.error(
              item.place(),
              "“" + PlainText.show(kind) + "”的核对总数一个也没有写",
              "请写“检查”或“合格”，例如“" + Keys.CHECKED.example() + "”，或删去这一项"));
    }
    if (checked != null && passed != null && passed > checked) {
      problems.add(
          Problem.error(
              item.place(),
              "“" + PlainText.show(kind) + "”合格" + passed + "个，多于检查的" + checked + "个",
              "请核对这两个数"));
    }
    return new GivenTotal(kind, checked, passed, item.place());
  }

  private @Nullable Integer count(SettingsMap item, SettingsKey key) {
    Setting<String> text = item.text(key);
    if (text == null) {
      return null;
    }
    if (!text.value().matches("\\d{1,9}")) {
      problems.add(
          Problem.error(
              text.place(),
              "“" + key.name() + "”写的“" + PlainText.show(text.value()) + "”不是整数",
              "请只写阿拉伯数字，不加千分号和单位，例如“" + key.example() + "”"));
      return null;
    }
    return Integer.valueOf(text.value());
  }

  /** The names in one list: two alike would be counted together or not at all. */
  private final class Names {
    private final SettingsKey list;
    private final Map<String, Integer> lines = new HashMap<>();

    Names(SettingsKey list) {
      this.list = list;
    }

    void add(Setting<String> name) {
      Integer earlier = lines.putIfAbsent(name.value(), name.place().line());
      if (earlier != null) {
        problems.add(
            Problem.error(
                name.place(),
                "“"
                    + list.name()
                    + "”里的“"
                    + PlainText.show(name.value())
                    + "”重复，前一处在第"
                    + earlier
                    + "行",
                "请只留一处，或改成能区分的名称"));
      }
      if (!list.equals(Keys.FACTS) && name.value().matches(".*[，、；].*")) {
        problems.add(
            Problem.error(
                name.place(),
                "“" + list.name() + "”里的一项写成了“" + PlainText.show(name.value()) + "”，像是几项连在一起",
                "请每项一行，或用半角逗号加空格隔开，例如“" + list.example() + "”"));
      }
    }
  }
}
