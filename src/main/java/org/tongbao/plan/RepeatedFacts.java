package org.tongbao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnValue;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Figures from outside that equal those of the last filed notice and may be out of date. */
final class RepeatedFacts {
  private RepeatedFacts() {}

  /**
   * A warning for each. Only a value with a digit counts: names and addresses rarely change.
   *
   * @param last the last notice's settings; null where there are none
   */
  static List<Problem> of(NoticeSettings settings, @Nullable NoticeSettings last) {
    List<Problem> problems = new ArrayList<>();
    if (last == null) {
      return problems;
    }
    String period = last.basics().period().print();
    for (Fact fact : settings.figures().facts()) {
      if (hasDigit(fact.value())
          && last.figures().facts().stream().anyMatch(one -> equal(one, fact))) {
        Place place = place(settings, "事实/" + fact.name() + "/数值");
        problems.add(PlanMessage.FACT_AS_LAST_TIME.at(place, fact.name(), period, fact.value()));
      }
    }
    for (FactTable table : settings.figures().tables()) {
      if (table.rows().stream().anyMatch(RepeatedFacts::hasDigit)
          && last.figures().tables().stream().anyMatch(one -> equal(one, table))) {
        Place place = place(settings, "事实表/" + table.name() + "/行");
        problems.add(PlanMessage.FACT_TABLE_AS_LAST_TIME.at(place, table.name(), period));
      }
    }
    return problems;
  }

  private static boolean hasDigit(String value) {
    return value.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean hasDigit(FactTable.Row row) {
    return row.cells().values().stream()
        .anyMatch(
            cell ->
                cell instanceof OwnValue.Text text
                    ? hasDigit(text.value())
                    : !(cell instanceof OwnValue.YesNo));
  }

  private static List<Map<String, OwnValue>> cells(FactTable table) {
    return table.rows().stream().map(FactTable.Row::cells).toList();
  }

  private static boolean equal(Fact one, Fact other) {
    return one.name().equals(other.name()) && one.value().equals(other.value());
  }

  private static boolean equal(FactTable one, FactTable other) {
    return one.name().equals(other.name()) && cells(one).equals(cells(other));
  }

  private static Place place(NoticeSettings settings, String path) {
    return settings.places().getOrDefault(path, Place.of(Input.SETTINGS));
  }
}
