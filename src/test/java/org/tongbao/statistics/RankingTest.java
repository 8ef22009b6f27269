package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.statistics.Ranking.Ranked;

class RankingTest {
  @Test
  void equalsShareARankStayInOrderAndTheNextHasTheNextNumber() {
    assertThat(
            Ranking.dense(
                List.of("丙丙", "甲", "丁丁", "戊戊戊", "乙"), Comparator.comparing(String::length)))
        .containsExactly(
            new Ranked<>(1, "甲"),
            new Ranked<>(1, "乙"),
            new Ranked<>(2, "丙丙"),
            new Ranked<>(2, "丁丁"),
            new Ranked<>(3, "戊戊戊"));
    assertThat(Ranking.dense(List.<String>of(), Comparator.naturalOrder())).isEmpty();
  }
}
