package org.tongbao.results;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.SameUnits;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Whether the units of later rounds (轮次) stand in the first: these are checked again, no others.
 */
public final class RecheckedUnits {
  private final List<String> rounds;
  private final PassRule rule;
  private final SameUnits<First> first = new SameUnits<>();
  private final List<Problem> problems = new ArrayList<>();

  /** What is kept of a unit's first round. */
  private record First(Outcome outcome, String region, String department) {}

  RecheckedUnits(NoticeSettings settings) {
    this.rounds = settings.grouping().rounds();
    this.rule = new PassRule(settings.scoring().passLine());
  }

  /** The units of a run, whose sheets are loaded, that do not; a reminder of those that passed. */
  public static List<Problem> problems(InspectionStore store, NoticeSettings settings) {
    RecheckedUnits units = new RecheckedUnits(settings);
    RowPlaces places = store.places(Sheet.UNITS.stem());
    for (int i = 0; i < units.rounds.size(); i++) {
      int round = i;
      store
          .round(round)
          .forEachCountedUnit(
              (stored, vetoed) ->
                  units.add(
                      stored.unit(), vetoed, round, places.of(stored.unit().row(), stored.line())));
    }
    return units.problems();
  }

  /** Adds a unit, those of the first round first. */
  void add(InspectedUnit unit, boolean vetoed, int round, Place place) {
    if (round == 0) {
      first.add(unit, new First(rule.outcome(unit, vetoed), unit.region(), unit.department()));
      return;
    }
    First found = first.of(unit);
    if (found != null) {
      remindOfOtherGroup(found, unit, round, place);
    }
    Outcome before = found == null ? null : found.outcome();
    if (before == Outcome.FAILED) {
      return;
    }
    ResultsMessage message =
        before == null
            ? ResultsMessage.RECHECK_OF_UNKNOWN_UNIT
            : before == Outcome.UNCHECKED
                ? ResultsMessage.RECHECK_OF_UNCHECKED_UNIT
                : ResultsMessage.RECHECK_OF_PASSED_UNIT;
    problems.add(message.at(place, rounds.get(round), described(unit), rounds.get(0)));
  }

  private void remindOfOtherGroup(First before, InspectedUnit unit, int round, Place place) {
    if (!before.region().equals(unit.region()) || !before.department().equals(unit.department())) {
      problems.add(
          ResultsMessage.RECHECK_IN_OTHER_GROUP.at(
              place,
              rounds.get(round),
              described(unit),
              unit.region() + unit.department(),
              rounds.get(0),
              before.region() + before.department()));
    }
  }

  private static String described(InspectedUnit unit) {
    return unit.kind() + "“" + unit.name() + "”";
  }

  List<Problem> problems() {
    return problems;
  }
}
