package org.tongbao.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;
import org.tongbao.store.StoredFinding;

/** Reminds of a finding that stands twice, word for word: a row that was copied. */
final class RepeatedFindings {
  /** A longer sheet was not typed, and its rows would fill a small memory. */
  private static final int LONGEST = 50_000;

  private final RowPlaces places;
  private final Map<Key, Integer> lines = new HashMap<>();
  private final List<Problem> reminders = new ArrayList<>();

  /** What two rows of the same finding have in common. */
  private record Key(
      int unit,
      Severity severity,
      String topic,
      String problem,
      String prose,
      @Nullable LocalDate date,
      String source) {}

  private RepeatedFindings(RowPlaces places) {
    this.places = places;
  }

  static List<Problem> reminders(InspectionStore store, NoticeSettings settings) {
    RowPlaces places = store.places(Sheet.FINDINGS.stem());
    List<Problem> reminders = new ArrayList<>();
    for (int number = 0; number < settings.grouping().roundCount(); number++) {
      InspectionStore round = store.round(number);
      if (round.findings() <= LONGEST) {
        RepeatedFindings findings = new RepeatedFindings(places);
        round.forEachFinding(findings::add);
        reminders.addAll(findings.reminders);
      }
    }
    return reminders;
  }

  private void add(StoredFinding stored) {
    Finding finding = stored.finding();
    if (finding.unitRow() == null) {
      return;
    }
    Key key =
        new Key(
            finding.unitRow(),
            finding.severity(),
            finding.topic(),
            finding.problem(),
            finding.prose(),
            finding.date(),
            finding.source());
    Integer first = lines.putIfAbsent(key, stored.line());
    if (first != null) {
      reminders.add(
          ResultsMessage.FINDING_TWICE.at(places.of(finding.row(), stored.line()), first));
    }
  }
}
