package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
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
            SettingsMessage.TRAILING_MARK.at(body.place(), key.name(), PlainText.show(text), mark));
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
      problems.add(SettingsMessage.NO_KINDS.at(map.place(Keys.KINDS), Keys.KINDS.example()));
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
        Suggestion suggestion = Suggestion.of(kind.value(), kinds);
        problems.add(
            suggestion
                .choose(
                    SettingsMessage.MISSPELT_KIND_OF_TOTAL, SettingsMessage.UNKNOWN_KIND_OF_TOTAL)
                .at(kind.place(), PlainText.show(kind.value()), suggestion.words()));
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
          SettingsMessage.EMPTY_TOTAL.at(
              item.place(), PlainText.show(kind), Keys.CHECKED.example()));
    }
    if (checked != null && passed != null && passed > checked) {
      problems.add(
          SettingsMessage.MORE_PASSED_THAN_CHECKED.at(
              item.place(), PlainText.show(kind), passed, checked));
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
          SettingsMessage.INVALID_COUNT.at(
              text.place(), key.name(), PlainText.show(text.value()), key.example()));
      return null;
    }
    return Integer.valueOf(text.value());
  }
}
