package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RatePropertyTest {
  @Property(seed = "2024")
  void isNeverFullWithAFailureNorNothingWithAPass(
      @ForAll("rates") Rate rate, @ForAll @IntRange(max = 6) int scale) {
    assertThat(rate.print(scale).equals("100%")).isEqualTo(rate.isFull());
    assertThat(rate.print(scale).equals("0%")).isEqualTo(rate.isNone());
    if (rate.part().compareTo(rate.whole()) < 0) {
      assertThat(rate.percent(scale)).isLessThan(BigDecimal.valueOf(100));
    }
    if (rate.part().signum() > 0) {
      assertThat(rate.percent(scale)).isPositive();
    }
  }

  @Property(seed = "2024")
  void isHalfUpEverywhereElse(@ForAll("rates") Rate rate, @ForAll @IntRange(max = 6) int scale) {
    BigDecimal halfUp =
        rate.part()
            .multiply(BigDecimal.valueOf(100))
            .divide(rate.whole(), scale, RoundingMode.HALF_UP);
    BigDecimal smallest = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal largest = BigDecimal.valueOf(100).subtract(smallest);
    BigDecimal expected = halfUp;
    if (rate.part().compareTo(rate.whole()) < 0) {
      expected = expected.min(largest);
    }
    if (rate.part().signum() > 0) {
      expected = expected.max(smallest);
    }
    assertThat(rate.percent(scale)).isEqualByComparingTo(expected).hasScaleOf(scale);
  }

  @Provide
  Arbitrary<Rate> rates() {
    return Arbitraries.longs()
        .between(1, 20_000_000)
        .flatMap(
            checked ->
                Arbitraries.longs().between(0, checked).map(passed -> new Rate(passed, checked)));
  }
}
