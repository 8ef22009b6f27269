package org.tongbao.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.SheetMessage;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;

/**
 * The problems of a run's sheets as they are reported: where nearly all findings are older than the
 * notice, the sheet is perhaps that of another quarter, which one reminder says for all rows.
 */
public final class SheetProblems {
  private static final int NEARLY_ALL = 90;
  private static final int PERCENT = 100;

  /** A single row names its own place. */
  private static final int SEVERAL = 2;

  private final LocalDate begin;
  private int dated;
  private int old;
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  private SheetProblems(LocalDate begin) {
    this.begin = begin;
  }

  /**
   * In the order of sheets and records.
   *
   * @param settings by which the sheets were validated; null if they were not
   */
  public static List<Problem> of(InspectionStore store, @Nullable NoticeSettings settings) {
    List<Problem> all = store.problems();
    Problem one = all.stream().filter(SheetProblems::isOld).findFirst().orElse(null);
    if (settings == null || one == null) {
      return all;
    }
    SheetProblems findings = new SheetProblems(settings.basics().begin());
    for (int round = 0; round < settings.grouping().roundCount(); round++) {
      store.round(round).forEachFinding(stored -> findings.add(stored.finding().date()));
    }
    return findings.areOld() ? findings.together(all, one) : all;
  }

  private static boolean isOld(Problem problem) {
    return problem.code().equals(SheetMessage.OLD_FINDING_COUNTED.code());
  }

  private void add(@Nullable LocalDate date) {
    if (date == null) {
      return;
    }
    dated++;
    if (date.isBefore(begin)) {
      old++;
      first = date.isBefore(first) ? date : first;
      last = date.isAfter(last) ? date : last;
    }
  }

  private boolean areOld() {
    return old >= SEVERAL && (long) old * PERCENT >= (long) dated * NEARLY_ALL;
  }

  private List<Problem> together(List<Problem> all, Problem one) {
    List<Problem> together = new ArrayList<>(all);
    together.set(
        all.indexOf(one),
        ResultsMessage.OLD_FINDINGS_COUNTED.at(
            Place.of(one.place().file()), dated, old, first, last));
    together.removeIf(SheetProblems::isOld);
    return together;
  }
}
