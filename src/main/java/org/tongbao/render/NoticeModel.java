package org.tongbao.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.notice.Facts;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.plan.Input;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Tally;
import org.tongbao.store.InspectionStore;

/** From stored facts to the notice model. */
public final class NoticeModel {
  private NoticeModel() {}

  /** Counts all units of a run. */
  public static Census census(InspectionStore store, NoticeSettings settings) {
    return census(new StoredFacts(store), settings);
  }

  /** Counts all units. */
  public static Census census(Facts facts, NoticeSettings settings) {
    Census census = new Census(settings);
    facts.forEachUnit(census::add);
    return census;
  }

  /**
   * Assembles the model of a run.
   *
   * @param past prior notices, the latest first
   */
  public static Notice notice(
      InspectionStore store, NoticeSettings settings, Census census, List<PriorNotice> past) {
    return new NoticeAssembly(settings, census, new StoredFacts(store), past).assemble();
  }

  /** Finds an inspection without units, and given totals that differ from the counted ones. */
  public static List<Problem> differences(Input input, NoticeSettings settings, Census census) {
    List<Problem> problems = new ArrayList<>();
    if (census.kinds().stream().allMatch(kind -> census.total(kind).running() == 0)) {
      problems.add(RenderMessage.NO_INSPECTED_UNIT.at(Place.of(input.name(Sheet.UNITS))));
    }
    for (GivenTotal given : settings.figures().totals()) {
      Tally computed = census.total(given.kind());
      compare(
          problems,
          given,
          RenderMessage.CHECKED_TOTAL_DIFFERS,
          given.checked(),
          computed.checked());
      compare(
          problems, given, RenderMessage.PASSED_TOTAL_DIFFERS, given.passed(), computed.passed());
    }
    return problems;
  }

  private static void compare(
      List<Problem> problems,
      GivenTotal given,
      RenderMessage message,
      @Nullable Integer expected,
      long computed) {
    if (expected != null && expected != computed) {
      problems.add(message.at(given.place(), given.kind(), expected, computed));
    }
  }
}
