package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.statistics.CensusTest.ACCOUNT;
import static org.tongbao.statistics.CensusTest.DEPARTMENTS;
import static org.tongbao.statistics.CensusTest.REGIONS;
import static org.tongbao.statistics.CensusTest.SITE;
import static org.tongbao.statistics.CensusTest.count;
import static org.tongbao.statistics.CensusTest.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongbao.statistics.CensusTest.Case;

/** What holds for any units whatsoever. */
class CensusPropertyTest {
  @Property(seed = "2024")
  void partsAddUpToTheWholeHoweverUnitsAreGrouped(@ForAll("units") List<Case> units) {
    Census census = count(units);
    for (String kind : census.kinds()) {
      Tally parts = Tally.NOTHING;
      for (Dimension dimension : List.of(Dimension.REGION, Dimension.DEPARTMENT)) {
        for (GroupTally group : census.by(dimension, kind)) {
          parts = parts.plus(group.tally());
        }
      }
      assertThat(census.total(kind)).isEqualTo(parts);
    }
    long counted = census.total(SITE).running() + census.total(ACCOUNT).running();
    assertThat(counted).as("each unit is counted once").isEqualTo(units.size());
  }

  @Property(seed = "2024")
  void countsTheSameInWhateverOrderUnitsCome(
      @ForAll("units") List<Case> units, @ForAll long order) {
    List<Case> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, new Random(order));
    Census given = count(units);
    Census other = count(shuffled);
    for (String kind : given.kinds()) {
      assertThat(other.total(kind)).isEqualTo(given.total(kind));
      assertThat(other.by(Dimension.REGION, kind)).isEqualTo(given.by(Dimension.REGION, kind));
      assertThat(other.by(Dimension.DEPARTMENT, kind))
          .isEqualTo(given.by(Dimension.DEPARTMENT, kind));
      assertThat(other.by(Dimension.PLATFORM, kind))
          .containsExactlyInAnyOrderElementsOf(given.by(Dimension.PLATFORM, kind));
    }
  }

  @Provide
  Arbitrary<List<Case>> units() {
    List<String> groups = new ArrayList<>(REGIONS);
    groups.addAll(DEPARTMENTS);
    return Combinators.combine(
            Arbitraries.of(SITE, ACCOUNT),
            Arbitraries.of(groups),
            Arbitraries.of("", "微信公众号", "抖音"),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (kind, group, platform, checked, vetoed) ->
                new Case(unit(kind, group, platform, checked), vetoed))
        .list()
        .ofMaxSize(60);
  }
}
