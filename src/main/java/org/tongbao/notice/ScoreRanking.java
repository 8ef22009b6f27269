package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.ChineseNumerals;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.statistics.Ranking;

/**
 * The units of a kind that have a score and no veto finding, ranked by score. A unit with a veto
 * finding fails whatever its score, so it has no place in rankings and bands.
 */
final class ScoreRanking {
  private final List<Ranking.Ranked<InspectedUnit>> ranked;

  ScoreRanking(List<InspectedUnit> scored) {
    ranked = Ranking.dense(scored, Comparator.comparing(ScoreRanking::score).reversed());
  }

  /** The units, the best first. */
  List<RankedUnit> units() {
    return ranked.stream().map(each -> unit(each.rank(), each.item())).toList();
  }

  private static RankedUnit unit(int rank, InspectedUnit unit) {
    return new RankedUnit(
        rank,
        ChineseNumerals.ordinal(rank),
        unit.name(),
        NamedUnit.groupOf(unit),
        unit.sponsor(),
        Points.print(score(unit)),
        Source.of(unit.name(), new Evidence.UnitRows(List.of(unit.row())))
            .computed("名次：按得分从高到低，得分相同的名次相同，有单项否决问题的不参加"));
  }

  /**
   * The units in each band; those below the lowest band are in none.
   *
   * @param bands the highest first
   */
  List<ScoreBand> bands(String kind, List<Band> bands) {
    List<ScoreBand> filled = new ArrayList<>();
    @Nullable BigDecimal above = null;
    for (Band band : bands) {
      String from = Points.print(band.from());
      List<InspectedUnit> within = within(band.from(), above);
      Source source =
          Source.of(
              kind + "得分在“" + band.name() + "”段（" + from + "分以上）的",
              new Evidence.UnitRows(within.stream().map(InspectedUnit::row).toList()));
      Names names = new Names(within.stream().map(InspectedUnit::name).toList(), source);
      filled.add(
          new ScoreBand(band.name(), from, above == null ? null : Points.print(above), names));
      above = band.from();
    }
    return filled;
  }

  private List<InspectedUnit> within(BigDecimal from, @Nullable BigDecimal below) {
    return ranked.stream()
        .map(Ranking.Ranked::item)
        .filter(unit -> score(unit).compareTo(from) >= 0)
        .filter(unit -> below == null || score(unit).compareTo(below) < 0)
        .toList();
  }

  private static BigDecimal score(InspectedUnit unit) {
    return Objects.requireNonNull(unit.score());
  }
}
