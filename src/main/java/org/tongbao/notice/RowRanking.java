package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseNumerals;
import org.tongbao.notice.Working.Step;
import org.tongbao.statistics.Ranking;

/**
 * Ranks rows. Equal values share a rank and stay in the order in which the rows come, which is the
 * official one.
 *
 * @param dense whether the rank after a shared one is the next number, 4、4、5; otherwise 4、4、6
 * @param ascending whether the lowest value is first
 * @param failing whether units that failed are ranked too
 */
record RowRanking(boolean dense, boolean ascending, boolean failing) {

  /** A row with the value by which it is ranked. */
  private record Valued(Row row, Numeric value) {
    BigDecimal number() {
      return Objects.requireNonNull(value.exact());
    }
  }

  /**
   * The ranked rows; those without a value are left out.
   *
   * @param what by which they are ranked, in Chinese
   * @param values one for each row; null if it has none
   */
  List<RankedRow> of(List<Row> rows, String what, List<? extends @Nullable Numeric> values) {
    List<Valued> ranked = new ArrayList<>();
    int failed = 0;
    int without = 0;
    for (int i = 0; i < rows.size(); i++) {
      Numeric value = values.get(i);
      if (!failing && rows.get(i) instanceof UnitRow unit && unit.failed()) {
        failed++;
      } else if (value == null || value.exact() == null) {
        without++;
      } else {
        ranked.add(new Valued(rows.get(i), value));
      }
    }
    String how = how(what, failed, without);
    Comparator<Valued> byValue = Comparator.comparing(Valued::number);
    Comparator<Valued> order = ascending ? byValue : byValue.reversed();
    List<Ranking.Ranked<Valued>> places =
        dense ? Ranking.dense(ranked, order) : Ranking.competition(ranked, order);
    return places.stream().map(place -> row(place.rank(), place.item(), how)).toList();
  }

  private static RankedRow row(int rank, Valued valued, String how) {
    Step value = new Step(valued.value().toString(), valued.value().source());
    Source source =
        Source.of(valued.row().label() + "的名次", RowEvidence.of(List.of(valued.value())))
            .computed(how)
            .made(Working.ofSteps(Working.RANK, List.of(value)));
    return new RankedRow(
        new Count(rank, source), ChineseNumerals.ordinal(rank), valued.value(), valued.row());
  }

  private String how(String what, int failed, int without) {
    return "名次：按"
        + what
        + (ascending ? "从低到高" : "从高到低")
        + "，相同的名次相同，"
        + (dense ? "后面的名次相连" : "后面的名次跳过")
        + (failed > 0 ? "；不合格的" + failed + "个不参加" : "")
        + (without > 0 ? "；没有数的" + without + "个不参加" : "");
  }
}
