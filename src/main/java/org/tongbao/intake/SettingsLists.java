package org.tongbao.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;
import org.tongbao.problem.Problem;

/** The settings of who is written to and who is inspected, each name in a list only once. */
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

  /** Empty when the notice goes to nobody in particular, which has to be said. */
  List<String> addressees() {
    map.requireList(Keys.ADDRESSEES);
    return bodies(Keys.ADDRESSEES, map, problems);
  }

  /** A list of bodies; the document sets the marks between them and behind the last. */
  static List<String> bodies(SettingsKey key, SettingsMap map, List<Problem> problems) {
    return bodies(key, map.texts(key), problems);
  }

  /** The same of texts that have been read. */
  static List<String> bodies(SettingsKey key, List<Setting<String>> texts, List<Problem> problems) {
    List<String> bodies = new ArrayList<>();
    for (Setting<String> body : texts) {
      String text = body.value();
      String mark = text.substring(text.length() - 1);
      if ("。：；，、:;,".contains(mark)) {
        problems.add(
            Problem.error(
                body.place(),
                "“" + key.name() + "”的“" + PlainText.show(text) + "”末尾多了“" + mark + "”",
                "只写机关名称，标点由程序加"));
      }
      bodies.add(text);
    }
    return bodies;
  }

  List<String> kinds() {
    if (!map.has(Keys.KINDS)) {
      map.required(Keys.KINDS);
      return List.of();
    }
    int before = problems.size();
    ListedNames names = new ListedNames(Keys.KINDS, problems);
    List<String> kinds = new ArrayList<>();
    for (Setting<String> kind : map.texts(Keys.KINDS)) {
      names.addPlain(kind);
      kinds.add(kind.value());
    }
    if (kinds.isEmpty() && problems.size() == before) {
      problems.add(
          Problem.error(
              map.place(Keys.KINDS), "“检查类别”里一类也没有", "请写，例如“" + Keys.KINDS.example() + "”"));
    }
    return kinds;
  }

  /** Regions, each by its whole path; one without a name in its path is left out. */
  List<GroupName> regions() {
    List<GroupName> regions = new ArrayList<>(groups(Keys.REGIONS));
    for (GroupName region : List.copyOf(regions)) {
      if (RegionPath.of(region.name()).names().stream().anyMatch(String::isBlank)) {
        problems.add(
            Problem.error(
                map.place(Keys.REGIONS),
                "“地区”里的“" + PlainText.show(region.name()) + "”的斜线前后缺了名称",
                "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市”"));
        regions.remove(region);
      }
    }
    return regions;
  }

  /** Regions or departments: an item is a name, or a name with a short name. */
  List<GroupName> groups(SettingsKey key) {
    ListedNames names = new ListedNames(key, problems);
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
      names.addPlain(name);
      Setting<String> path =
          shortName != null && key == Keys.REGIONS ? within(name, shortName) : shortName;
      if (path != null && !path.value().equals(name.value())) {
        names.addPlain(path);
      }
      groups.add(new GroupName(name.value(), shortName == null ? name.value() : shortName.value()));
    }
    return groups;
  }

  /** Counties of one name lie in different cities: only side by side must their names differ. */
  private static Setting<String> within(Setting<String> path, Setting<String> shortName) {
    int last = path.value().lastIndexOf(RegionPath.SEPARATOR) + 1;
    return new Setting<>(path.value().substring(0, last) + shortName.value(), shortName.place());
  }

  List<GivenTotal> totals(List<String> kinds) {
    ListedNames names = new ListedNames(Keys.TOTALS, problems);
    List<GivenTotal> totals = new ArrayList<>();
    for (Node node : map.list(Keys.TOTALS)) {
      SettingsMap item = map.nested(Keys.TOTALS, node, Keys.TOTAL);
      Setting<String> kind = item == null ? null : item.required(Keys.KIND);
      if (item == null || kind == null) {
        continue;
      }
      names.addPlain(kind);
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
}
