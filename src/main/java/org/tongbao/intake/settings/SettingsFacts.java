package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;

/** Single figures from outside the inspection, each with a name: 事实 and 参数. */
record SettingsFacts(SettingsMap map) {
  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d{1,15}(\\.\\d{1,6})?");

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
        refuseBesideUnit(value, item.textOrEmpty(Keys.UNIT));
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

  /** What is printed is the value and then its unit. */
  private void refuseBesideUnit(Setting<String> value, String unit) {
    String text = value.value();
    if (unit.isEmpty() || text.equals(unit)) {
      return;
    }
    if (text.endsWith(unit)) {
      map.report(
          SettingsMessage.VALUE_WITH_UNIT.at(
              value.place(), Keys.VALUE.name(), PlainText.show(text), PlainText.show(unit)));
    } else if (LEADING_ZERO.matcher(text).matches()) {
      map.report(
          SettingsMessage.VALUE_WITH_LEADING_ZERO.at(value.place(), Keys.VALUE.name(), text));
    }
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
}
