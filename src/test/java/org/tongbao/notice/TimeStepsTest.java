package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.inspection.Period;

class TimeStepsTest {

  @ParameterizedTest
  @CsvSource({
    "2024年第一季度 2024年第二季度 2024年第三季度, 1 1 1",
    "2024年第四季度 2025年第一季度, 1 1",
    "2024年1月 2024年2月至3月 2024年4月, 1 2 1",
    "2024年1月至2月 2024年3月至4月 2024年5月至6月, 1 1 1",
    "2024年第一季度 2024年第二季度 2024年第四季度, 1 1 2",
    "2024年第二季度第一批 2024年第二季度第二批 2024年第三季度第一批, 1 1 1",
    "2024年第二次 2024年第三次, 1 1",
    "2024年上半年, 1",
    "2024年3月28日 2024年4月10日 2024年9月10日, 1 8 91",
    "2023年1月31日 2023年3月31日 2023年6月29日, 1 39 60",
    "2024年1月31日 2024年3月31日 2024年6月30日, 1 2 3",
    "2024年5月6日至20日 2024年6月4日 2024年6月19日, 1 1 1"
  })
  void areTheDistancesOfTheEndsOfPeriods(String periods, String steps) {
    List<Period> of =
        Arrays.stream(periods.split(" ")).map(each -> Period.parse(each).orElseThrow()).toList();

    assertThat(TimeSteps.between(of))
        .containsExactlyElementsOf(Arrays.stream(steps.split(" ")).map(Integer::valueOf).toList());
  }
}
