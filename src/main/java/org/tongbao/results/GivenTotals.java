package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Tally;

/** Compares the totals that the settings give (核对总数) with the counted ones. */
public final class GivenTotals {
  private GivenTotals() {}

  /**
   * Finds an inspection without units, and given totals that differ from the counted ones.
   *
   * @param units the sheet of units
   */
  public static List<Problem> differences(Census counted, NoticeSettings settings, Place units) {
    List<Problem> problems = new ArrayList<>();
    if (counted.kinds().stream().allMatch(kind -> counted.total(kind).running() == 0)) {
      problems.add(ResultsMessage.NO_INSPECTED_UNIT.at(units));
    }
    for (GivenTotal given : settings.figures().totals()) {
      Tally computed = counted.total(given.kind());
      compare(
          problems,
          given,
          ResultsMessage.CHECKED_TOTAL_DIFFERS,
          given.checked(),
          computed.checked());
      compare(
          problems, given, ResultsMessage.PASSED_TOTAL_DIFFERS, given.passed(), computed.passed());
    }
    return problems;
  }

  private static void compare(
      List<Problem> problems,
      GivenTotal given,
      ResultsMessage message,
      @Nullable Integer expected,
      long computed) {
    if (expected != null && expected != computed) {
      problems.add(message.at(given.place(), given.kind(), expected, computed));
    }
  }
}
