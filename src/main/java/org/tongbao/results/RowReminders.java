package org.tongbao.results;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;

/** Reminders of rows that are valid, each by itself, but perhaps not beside the others. */
public final class RowReminders {
  private RowReminders() {}

  /** Those of a run, whose sheets are loaded. */
  public static List<Problem> of(InspectionStore store, NoticeSettings settings) {
    return Stream.of(
            RepeatedFindings.reminders(store, settings),
            MisplacedUnits.reminders(store, settings),
            DividedRegions.reminders(store, settings))
        .flatMap(List::stream)
        .toList();
  }
}
