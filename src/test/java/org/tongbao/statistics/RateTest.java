package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
  @ParameterizedTest
  @CsvSource({
    "509, 515, 2, 98.83%",
    "509, 515, 1, 98.8%",
    "509, 515, 0, 99%",
    "515, 515, 2, 100%",
    "0, 515, 2, 0%",
    "0, 0, 2, —",
    "1, 2, 0, 50%",
    "1, 2, 2, 50.00%",
    "1, 3, 6, 33.333333%",
    "2, 3, 2, 66.67%",
    // half up: 12.5 and 0.125
    "1, 8, 0, 13%",
    "1, 800, 2, 0.13%",
    // never the whole, never nothing: the nearest printable value short of it
    "999, 1000, 0, 99%",
    "99999, 100000, 2, 99.99%",
    "1, 1000, 0, 1%",
    "1, 100000, 2, 0.01%"
  })
  void printsWhatAReaderExpects(long passed, long checked, int scale, String printed) {
    assertThat(new Rate(passed, checked).print(scale)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "509, 515, 2, false",
    "999, 1000, 1, false",
    "999, 1000, 0, true",
    "1, 1000, 0, true",
    "1000, 1000, 0, false",
    "0, 1000, 0, false"
  })
  void tellsWhereRoundingAloneWouldHaveShownTheWholeOrNothing(
      long passed, long checked, int scale, boolean isCapped) {
    assertThat(new Rate(passed, checked).isCapped(scale)).isEqualTo(isCapped);
  }

  @Test
  void hasNoPercentWhereNothingWasInspected() {
    Rate none = new Rate(0, 0);
    assertThat(none.exists()).isFalse();
    assertThatThrownBy(() -> none.percent(2)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesAFractionThatIsNoShare() {
    assertThatThrownBy(() -> new Rate(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 of 2");
    assertThatThrownBy(() -> new Rate(-1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("-1 of 2");
  }

  @ParameterizedTest
  @CsvSource({"-1", "7"})
  void refusesAScaleThatNobodyPrints(int scale) {
    assertThatThrownBy(() -> new Rate(1, 3).print(scale))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scale " + scale);
  }
}
