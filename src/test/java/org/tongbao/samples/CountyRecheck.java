package org.tongbao.samples;

import java.util.List;
import java.util.Set;
import org.tongbao.samples.CountySheets.Found;
import org.tongbao.samples.CountySheets.Unit;

/**
 * The re-check of the units that failed, but one.
 *
 * @param units their rows of the second round
 * @param first the findings of the first round, which those of units that were checked again say;
 *     those of a unit that was checked again and found without fault are rectified
 * @param findings of the second round
 */
record CountyRecheck(List<Unit> units, List<Found> first, List<Found> findings) {
  private static final String FIRST = "初查";
  private static final String ROUND = "复查";
  private static final Set<String> WITHOUT_FAULT = Set.of("下示乡网站", "县样例三局网站", "县样例一局政务新媒体03");
  private static final String WITH_FAULT = "县样例二局网站";

  /** Its own row says that this one is rectified. */
  private static final String NOT_CHECKED = "县样例二局政务新媒体02";

  static CountyRecheck of(List<Unit> units, List<Found> findings) {
    List<Found> first =
        findings.stream()
            .map(
                each ->
                    WITHOUT_FAULT.contains(each.finding().unit().name())
                            || each.finding().unit().name().equals(NOT_CHECKED)
                        ? each.rectifiedNow()
                        : each)
            .map(each -> isCheckedAgain(each.finding().unit()) ? each.inRound(FIRST) : each)
            .toList();
    List<Unit> again =
        units.stream()
            .filter(unit -> isCheckedAgain(unit.unit()))
            .map(unit -> unit.inRound(ROUND))
            .toList();
    List<Found> still =
        findings.stream()
            .filter(each -> each.finding().unit().name().equals(WITH_FAULT))
            .filter(each -> !each.finding().indicator().isEmpty())
            .map(each -> new Found(each.finding(), "", "", "2026-06-30", false, ROUND, ""))
            .toList();
    return new CountyRecheck(again, first, still);
  }

  private static boolean isCheckedAgain(SampleUnit unit) {
    return WITHOUT_FAULT.contains(unit.name()) || unit.name().equals(WITH_FAULT);
  }
}
