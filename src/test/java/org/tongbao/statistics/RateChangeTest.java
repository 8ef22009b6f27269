package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateChangeTest {

  /** 98.835 and 98.825 exact would differ by 0.01; what counts is what the reader sees. */
  @ParameterizedTest
  @CsvSource({
    "98.50%, 98.83%, 2, 0.33",
    "98.83%, 98.50%, 2, -0.33",
    "98.83%, 98.83%, 2, 0.00",
    "98.83%, 100%, 2, 1.17",
    "100%, 98.8%, 1, -1.2",
    "0%, 7%, 0, 7",
    "98.80%, 98.90%, 2, 0.10"
  })
  void isTheDifferenceOfWhatWasPrinted(String before, String now, int scale, String points) {
    assertThat(RateChange.points(before, now, scale)).hasToString(points);
  }

  @Test
  void thereIsNoneWithoutARate() {
    assertThatThrownBy(() -> RateChange.points(Rate.NONE, "98.83%", 2))
        .isInstanceOf(NumberFormatException.class);
  }
}
