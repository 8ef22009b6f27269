package org.tongbao.plan;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.Period;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateSet;
import org.tongbao.template.UsedNames;

/**
 * Warns of settings that no template of the notice names, so that nobody would see them printed.
 */
final class UnusedSettings {
  /** Settings that are only for the text, by the name that templates have for them. */
  private static final Map<String, String> TEXT =
      new TreeMap<>(
          Map.ofEntries(
              entry("依据", "bases"),
              entry("批准用语", "approval"),
              entry("协作单位", "partner"),
              entry("报送单位", "reportTo"),
              entry("整改期限", "deadline"),
              entry("统计截止", "asOf"),
              entry("联系人", "contact.person"),
              entry("联系电话", "contact.phone"),
              entry("联系邮箱", "contact.email"),
              entry("附注", "remark"),
              entry("版头", "head"),
              entry("版记", "imprint")));

  private UnusedSettings() {}

  /**
   * The warnings.
   *
   * @param main the set of the notice itself, which alone has facts and tables of them
   * @param derived the sets of its derived notices
   * @param periods earlier ones that only a template can ask for
   */
  static List<Problem> of(
      NoticeSettings settings,
      TemplateSet main,
      DerivedTemplates derived,
      Map<Period, Place> periods) {
    List<Problem> unused = new ArrayList<>();
    try {
      UsedNames facts = UsedNames.of(List.of(main));
      List<TemplateSet> sets = new ArrayList<>(derived.sets().values());
      sets.add(main);
      UsedNames text = sets.size() == 1 ? facts : UsedNames.of(sets);
      TEXT.forEach(
          (key, member) -> {
            Place place = settings.places().get(key);
            if (place != null && !text.has(member)) {
              unused.add(PlanMessage.UNUSED_SETTING.at(place, key, main.name()));
            }
          });
      Place rounds = settings.places().get("轮次");
      if (rounds != null && !text.printsRechecks()) {
        unused.add(PlanMessage.UNUSED_SETTING.at(rounds, "轮次", main.name()));
      }
      Place bands = settings.places().get("分段");
      if (bands != null && !text.printsBands()) {
        unused.add(PlanMessage.UNUSED_SETTING.at(bands, "分段", main.name()));
      }
      Place rates = settings.places().get("公布合格率");
      if (rates != null && !text.has("ratesPublished")) {
        unused.add(PlanMessage.UNUSED_CHOICE_OF_RATES.at(rates, main.name()));
      }
      for (String name : settings.basics().windows().keySet()) {
        Place place = settings.places().get("检查时段/" + name);
        if (place != null && !text.printsWindowOf(name)) {
          unused.add(PlanMessage.UNUSED_FACT.at(place, "检查时段", name, main.name()));
        }
      }
      for (Fact fact : settings.figures().facts()) {
        add(unused, settings, facts, "事实", fact.name(), main);
      }
      for (Fact parameter : settings.figures().parameters()) {
        add(unused, settings, text, "参数", parameter.name(), main);
      }
      for (FactTable table : settings.figures().tables()) {
        add(unused, settings, facts, "事实表", table.name(), main);
      }
      periods.forEach(
          (period, place) -> {
            if (!facts.asksForPeriod(
                name -> Period.parse(name).filter(period::equals).isPresent())) {
              unused.add(PlanMessage.UNUSED_EARLIER_PERIOD.at(place, period.print(), main.name()));
            }
          });
      OwnColumns own = settings.sheets().own();
      Stream.concat(own.units().stream(), own.findings().stream())
          .filter(column -> column.place().file().equals(Input.SETTINGS)) // not those of a set
          .filter(column -> !text.readsColumn(column.name()))
          .map(c -> PlanMessage.UNUSED_FACT.at(c.place(), "自有列", c.name(), main.name()))
          .forEach(unused::add);
    } catch (InputRefused e) {
      return List.of(); // the templates are refused where they are parsed
    }
    return unused;
  }

  private static void add(
      List<Problem> unused,
      NoticeSettings settings,
      UsedNames used,
      String list,
      String name,
      TemplateSet main) {
    if (!used.asksFor(name)) {
      Place place =
          settings.places().getOrDefault(list + "/" + name + "/名称", Place.of(Input.SETTINGS));
      unused.add(PlanMessage.UNUSED_FACT.at(place, list, name, main.name()));
    }
  }
}
