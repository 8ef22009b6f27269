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
   * Makes the model of a run.
   *
   * @param past earlier notices, the latest first
   */
  public static Notice notice(
      InspectionStore store, NoticeSettings settings, Census census, List<PriorNotice> past) {
    return new NoticeAssembly(settings, census, new StoredFacts(store), past).assemble();
  }

  /** An inspection of nothing, and totals that the office gives but that the rows do not give. */
  public static List<Problem> differences(Input input, NoticeSettings settings, Census census) {
    List<Problem> problems = new ArrayList<>();
    if (census.kinds().stream().allMatch(kind -> census.total(kind).running() == 0)) {
      problems.add(
          Problem.error(Place.of(input.name(Sheet.UNITS)), "表头下面一个检查对象也没有", "请从表头的下一行起，一行写一个检查对象"));
    }
    for (GivenTotal given : settings.figures().totals()) {
      Tally computed = census.total(given.kind());
      compare(problems, given, "检查数", given.checked(), computed.checked());
      compare(problems, given, "合格数", given.passed(), computed.passed());
    }
    return problems;
  }

  private static void compare(
      List<Problem> problems,
      GivenTotal given,
      String what,
      @Nullable Integer expected,
      long computed) {
    if (expected != null && expected != computed) {
      problems.add(
          Problem.error(
              given.place(),
              "“" + given.kind() + "”的" + what + "填的是 " + expected + "，按数据表计算是 " + computed,
              "请核对数据表有没有漏行、多行，或改正这个总数"));
    }
  }
}
