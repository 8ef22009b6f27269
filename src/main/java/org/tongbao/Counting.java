package org.tongbao;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.PassRule;
import org.tongbao.statistics.Tally;
import org.tongbao.store.InspectionStore;

/** From stored facts to the notice model. */
final class Counting {
  private Counting() {}

  /** Counts all units of a run. */
  static Census census(InspectionStore store, NoticeSettings settings) {
    Census census = new Census(settings, new PassRule(settings.passLine()));
    store.forEachUnit((stored, vetoed) -> census.add(stored.unit(), vetoed));
    return census;
  }

  /** Makes the model of a run. */
  static Notice notice(InspectionStore store, NoticeSettings settings, Census census) {
    return new NoticeAssembly(settings, census, new StoredFacts(store)).assemble();
  }

  /** Totals that the office gives (核对总数) but that the rows do not give. */
  static List<Problem> differences(NoticeSettings settings, Census census) {
    List<Problem> problems = new ArrayList<>();
    for (GivenTotal given : settings.givenTotals()) {
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
