package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "515 6, 0",
    "98.83 50.00, 0.00",
    "98.83 100 50.00 0, [=100]0;[=0]0;0.00",
    "98.8 100, [=100]0;[=0]0;0.0",
    "98.83 98, General",
    "12.5 3 100, General",
  })
  void printNumbersAsTheyWereWritten(String numbers, String format) {
    assertThat(ChartNumbers.format(Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList()))
        .isEqualTo(format);
  }
}
