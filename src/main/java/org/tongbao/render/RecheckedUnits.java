package org.tongbao.render;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.SameUnits;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Problem;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Whether the units of later rounds (轮次) stand in the first: these are checked again, no others.
 */
public final class RecheckedUnits {
  private RecheckedUnits() {}

  /** Those of a run, whose sheets are loaded, that do not. */
  public static List<Problem> unknown(InspectionStore store, NoticeSettings settings) {
    List<String> rounds = settings.grouping().rounds();
    List<Problem> unknown = new ArrayList<>();
    if (rounds.isEmpty()) {
      return unknown;
    }
    SameUnits<Integer> first = new SameUnits<>();
    store.forEachUnitWithPath((unit, vetoed) -> first.add(unit, unit.row()));
    RowPlaces places = store.places(Sheet.UNITS.stem());
    for (int round = 1; round < settings.grouping().roundCount(); round++) {
      String name = rounds.get(round);
      store
          .round(round)
          .forEachCountedUnit(
              (stored, vetoed) -> {
                InspectedUnit unit = stored.unit();
                if (first.of(unit) == null) {
                  unknown.add(
                      RenderMessage.RECHECK_OF_UNKNOWN_UNIT.at(
                          places.of(unit.row(), stored.line()),
                          name,
                          unit.kind() + "“" + unit.name() + "”",
                          rounds.get(0)));
                }
              });
    }
    return unknown;
  }
}
