package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
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

  /** A department's name is no path, whatever slashes stand in it. */
  List<GroupName> departments() {
    ListedNames names = new ListedNames(Keys.DEPARTMENTS, problems);
    List<GroupName> departments = new ArrayList<>();
    for (ListedGroup group : ListedGroup.read(map, Keys.DEPARTMENTS)) {
      String name = group.name().value();
      Setting<String> shortName = group.shortName();
      names.addPlain(group.name());
      if (shortName != null && !shortName.value().equals(name)) {
        names.addPlain(shortName);
      }
      departments.add(new GroupName(name, shortName == null ? name : shortName.value()));
    }
    return departments;
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
