package org.tongbao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongbao.notice.Facts;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Finds units of a scored kind that were inspected but have no score, or the other way round. */
final class ScoreGaps {
  private static final int SHOWN = 5;

  private ScoreGaps() {}

  /**
   * A reminder for each kind and each of both faults. A unit with a veto needs no score.
   *
   * @param sheet of the units
   */
  static List<Problem> in(Facts facts, List<String> kinds, Place sheet) {
    List<Problem> reminders = new ArrayList<>();
    for (String kind : kinds) {
      int scoredUnits = facts.scored(kind).size();
      if (scoredUnits > 0) {
        List<String> without = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        facts.forEachUnit(
            (unit, vetoed) -> {
              boolean scored = unit.score() != null;
              if (unit.kind().equals(kind) && unit.checked() != scored && !vetoed) {
                (scored ? unchecked : without).add(unit.name());
              }
            });
        if (without.size() < scoredUnits) { // else only some are meant to be scored: the portals
          add(reminders, RenderMessage.UNIT_WITHOUT_SCORE, kind, without, sheet);
        }
        add(reminders, RenderMessage.SCORE_OF_UNCHECKED_UNIT, kind, unchecked, sheet);
      }
    }
    return reminders;
  }

  private static void add(
      List<Problem> reminders,
      RenderMessage message,
      String kind,
      List<String> units,
      Place sheet) {
    if (!units.isEmpty()) {
      String names =
          units.stream().limit(SHOWN).map(name -> "“" + name + "”").collect(Collectors.joining());
      String all = units.size() > SHOWN ? names + "等" : names;
      reminders.add(message.at(sheet, kind, units.size(), all));
    }
  }
}
