package org.tongbao.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Figures from outside that are those of the last filed notice: perhaps nobody has renewed them.
 */
final class RepeatedFacts {
  private static final String REMEDY = "请核对是不是忘了改；若确是如此，不必改";

  private RepeatedFacts() {}

  /**
   * A warning each. Names and addresses stay from period to period: only what has a digit counts.
   *
   * @param last the last notice's settings; null where there are none
   */
  static List<Problem> of(NoticeSettings settings, @Nullable NoticeSettings last) {
    List<Problem> problems = new ArrayList<>();
    if (last == null) {
      return problems;
    }
    String same = "与上一期（" + last.basics().period().print() + "）的";
    for (Fact fact : settings.figures().facts()) {
      if (hasDigit(fact.value())
          && last.figures().facts().stream().anyMatch(one -> equal(one, fact))) {
        String fault = "事实“" + fact.name() + "”" + same + "一样，都是“" + fact.value() + "”";
        problems.add(warning(settings, "事实/" + fact.name() + "/数值", fault));
      }
    }
    for (FactTable table : settings.figures().tables()) {
      if (table.rows().stream().anyMatch(row -> row.stream().anyMatch(RepeatedFacts::hasDigit))
          && last.figures().tables().stream().anyMatch(one -> equal(one, table))) {
        String fault = "事实表“" + table.name() + "”的各行" + same + "全都一样";
        problems.add(warning(settings, "事实表/" + table.name() + "/行", fault));
      }
    }
    return problems;
  }

  private static boolean hasDigit(String value) {
    return value.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean equal(Fact one, Fact other) {
    return one.name().equals(other.name()) && one.value().equals(other.value());
  }

  private static boolean equal(FactTable one, FactTable other) {
    return one.name().equals(other.name()) && one.rows().equals(other.rows());
  }

  private static Problem warning(NoticeSettings settings, String path, String fault) {
    Place place = settings.places().getOrDefault(path, Place.of(Input.SETTINGS));
    return Problem.warning(place, fault, REMEDY);
  }
}
