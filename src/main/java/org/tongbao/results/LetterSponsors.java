package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/** A letter about a failing unit is sent to its sponsor: a website cannot be written to. */
public final class LetterSponsors {
  private LetterSponsors() {}

  /** The failing units without a sponsor, if there are letters that are sent to sponsors. */
  public static List<Problem> missing(InspectionStore store, NoticeSettings settings) {
    List<Problem> problems = new ArrayList<>();
    if (settings.outputs().derived().stream().noneMatch(LetterSponsors::isSentToSponsors)) {
      return problems;
    }
    PassRule rule = new PassRule(settings.scoring().passLine());
    RowPlaces places = store.places(Sheet.UNITS.stem());
    store.forEachCountedUnit(
        (stored, vetoed) -> {
          if (stored.unit().sponsor().isEmpty()
              && rule.outcome(stored.unit(), vetoed) == Outcome.FAILED) {
            problems.add(
                ResultsMessage.LETTER_WITHOUT_SPONSOR.at(
                    places.of(stored.unit().row(), stored.line()),
                    stored.unit().kind() + "“" + stored.unit().name() + "”"));
          }
        });
    return problems;
  }

  private static boolean isSentToSponsors(DerivedNoticeEntry entry) {
    return entry.each() == Each.FAILING_UNIT
        && (entry.addressees().isEmpty()
            || Stream.concat(entry.addressees().stream(), Stream.of(entry.issuer()))
                .anyMatch(text -> text.contains(Placeholder.SPONSOR.written())));
  }
}
