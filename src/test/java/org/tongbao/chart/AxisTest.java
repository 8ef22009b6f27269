package org.tongbao.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  private static Axis axis(ChartForm form, String unit, String values) {
    String[] points =
        Arrays.stream(values.split(" "))
            .map(value -> "点" + value + " " + value)
            .toArray(String[]::new);
    return Axis.of(Charts.chart(form, "图", unit, Charts.series("甲", points)));
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMN, %, 98.83 100 99.1, 0 20 40 60 80 100",
    "BAR, %, 51 60, 0 20 40 60 80 100",
    "COLUMN, %, 2.3 0.4, 0.0 0.5 1.0 1.5 2.0 2.5",
    "COLUMN, %, 0 0, 0.0 0.2 0.4 0.6 0.8 1.0",
    "COLUMN, 个, 515 1061, 0 500 1000 1500",
    "COLUMN, 个, 123456789 1, 0 50000000 100000000 150000000",
    "COLUMN, 个, -3 5, -4 -2 0 2 4 6",
    "COLUMN, 个, -3 -5, -5 -4 -3 -2 -1 0",
    "COLUMN, %, 102 5, 0 50 100 150",
    "LINE, %, 98.83 99.9 99.1, 98.5 99.0 99.5 100.0",
    "LINE, %, 83.02 100, 80 85 90 95 100",
    "LINE, %, 30 100, 0 20 40 60 80 100",
    "LINE, %, 100 100, 0 20 40 60 80 100",
    "LINE, 个, -9 -8, -10 -8 -6 -4 -2 0",
  })
  void hasTicksThatHoldAllValues(ChartForm form, String unit, String values, String ticks) {
    assertThat(axis(form, unit, values).ticks().stream().map(BigDecimal::toPlainString))
        .containsExactly(ticks.split(" "));
  }

  @Test
  void beginsAtZeroWhereLengthsShowValues() {
    for (ChartForm form : ChartForm.values()) {
      Axis axis = axis(form, "%", "98 99");
      assertThat(axis.showsZero()).as(form.name()).isEqualTo(form.showsLengths());
    }
  }

  @Test
  void saysWhereItBeginsUnlessAtZero() {
    assertThat(axis(ChartForm.LINE, "%", "98.83 99.9").note()).isEqualTo("纵轴从98.5起，不从0起");
    assertThat(axis(ChartForm.COLUMN, "%", "98.83 99.9").note()).isEmpty();
  }

  @Test
  void placesValuesInProportion() {
    Axis axis = axis(ChartForm.COLUMN, "个", "-3 5");

    assertThat(axis.place(new BigDecimal("-4"), 1000)).isZero();
    assertThat(axis.place(BigDecimal.ZERO, 1000)).isEqualTo(400);
    assertThat(axis.place(new BigDecimal("6"), 1000)).isEqualTo(1000);
    assertThat(axis.place(new BigDecimal("0.005"), 1000)).isEqualTo(401);
  }
}
