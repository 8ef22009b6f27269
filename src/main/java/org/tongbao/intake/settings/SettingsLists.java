package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;

/** The settings of the addressees and of what is inspected, each name in a list only once. */
record SettingsLists(SettingsMap map) {

  /** Empty when the notice has no particular addressee; the key itself is required. */
  List<String> addressees() {
    map.requireList(Keys.ADDRESSEES);
    return bodies(Keys.ADDRESSEES, map.texts(Keys.ADDRESSEES), map);
  }

  /** The names of bodies; the document sets the marks between them and behind the last. */
  static List<String> bodies(SettingsKey key, List<Setting<String>> texts, SettingsMap map) {
    List<String> bodies = new ArrayList<>();
    for (Setting<String> body : texts) {
      String text = body.value();
      String mark = text.substring(text.length() - 1);
      if ("。：；，、:;,".contains(mark)) {
        map.report(
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
    int before = map.reports();
    ListedNames names = new ListedNames(Keys.KINDS, map);
    List<String> kinds = new ArrayList<>();
    for (Setting<String> kind : map.texts(Keys.KINDS)) {
      names.addPlain(kind);
      kinds.add(kind.value());
    }
    if (kinds.isEmpty() && map.reports() == before) {
      map.report(SettingsMessage.NO_KINDS.at(map.place(Keys.KINDS), Keys.KINDS.example()));
    }
    return kinds;
  }

  /** Empty where units are checked once; a single round would be no round. */
  List<String> rounds() {
    ListedNames names = new ListedNames(Keys.ROUNDS, map);
    List<String> rounds = new ArrayList<>();
    for (Setting<String> round : map.texts(Keys.ROUNDS)) {
      names.addPlain(round);
      rounds.add(round.value());
    }
    if (rounds.size() == 1) {
      map.report(SettingsMessage.SINGLE_ROUND.at(map.place(Keys.ROUNDS), rounds.get(0)));
    }
    return rounds;
  }

  /** A department's name is not a path, even if it contains slashes. */
  List<GroupName> departments() {
    return groups(Keys.DEPARTMENTS, map.list(Keys.DEPARTMENTS));
  }

  /** Groups whose full and short names all differ. */
  List<GroupName> groups(SettingsKey key, List<Node> items) {
    ListedNames names = new ListedNames(key, map);
    List<GroupName> groups = new ArrayList<>();
    for (ListedGroup group : ListedGroup.read(map, key, items)) {
      String name = group.name().value();
      Setting<String> shortName = group.shortName();
      names.addPlain(group.name());
      if (shortName != null && !shortName.value().equals(name)) {
        names.addPlain(shortName);
      }
      groups.add(new GroupName(name, shortName == null ? name : shortName.value()));
    }
    return groups;
  }

  List<GivenTotal> totals(List<String> kinds) {
    ListedNames names = new ListedNames(Keys.TOTALS, map);
    List<GivenTotal> totals = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.TOTALS, Keys.TOTAL)) {
      Setting<String> kind = item.required(Keys.KIND);
      if (kind == null) {
        continue;
      }
      names.add(kind);
      if (!kinds.isEmpty() && !kinds.contains(kind.value())) {
        Suggestion suggestion = Suggestion.of(kind.value(), kinds);
        map.report(
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
    int before = map.reports();
    Integer checked = count(item, Keys.CHECKED);
    Integer passed = count(item, Keys.PASSED);
    if (checked == null && passed == null && map.reports() == before) {
      map.report(
          SettingsMessage.EMPTY_TOTAL.at(
              item.place(), PlainText.show(kind), Keys.CHECKED.example()));
    }
    if (checked != null && passed != null && passed > checked) {
      map.report(
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
      map.report(
          SettingsMessage.INVALID_COUNT.at(
              text.place(), key.name(), PlainText.show(text.value()), key.example()));
      return null;
    }
    return Integer.valueOf(text.value());
  }
}
