package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.SameUnits;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Whether the units of later rounds (轮次) stand in the first: these are checked again, no others.
 */
public final class RecheckedUnits {
  private final List<String> rounds;
  private final SameUnits<Integer> first = new SameUnits<>();
  private final List<Problem> problems = new ArrayList<>();

  RecheckedUnits(NoticeSettings settings) {
    this.rounds = settings.grouping().rounds();
  }

  /** The units of a run, whose sheets are loaded, that do not. */
  public static List<Problem> unknown(InspectionStore store, NoticeSettings settings) {
    RecheckedUnits units = new RecheckedUnits(settings);
    RowPlaces places = store.places(Sheet.UNITS.stem());
    for (int i = 0; i < units.rounds.size(); i++) {
      int round = i;
      store
          .round(round)
          .forEachCountedUnit(
              (stored, vetoed) ->
                  units.add(stored.unit(), round, places.of(stored.unit().row(), stored.line())));
    }
    return units.problems();
  }

  /** Adds a unit, those of the first round first. */
  void add(InspectedUnit unit, int round, Place place) {
    if (round == 0) {
      first.add(unit, unit.row());
    } else if (first.of(unit) == null) {
      problems.add(
          ResultsMessage.RECHECK_OF_UNKNOWN_UNIT.at(
              place, rounds.get(round), unit.kind() + "“" + unit.name() + "”", rounds.get(0)));
    }
  }

  List<Problem> problems() {
    return problems;
  }
}
