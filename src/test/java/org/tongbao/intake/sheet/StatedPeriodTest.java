package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.inspection.Period;

/** Which period a title says, if it is not that of the notice. */
class StatedPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026年第二季度, 2026年第一季度检查台账.xlsx, 2026年第一季度",
    "2026年第二季度, 检查台账（2026年1季度）.xlsx, 2026年1季度",
    "2026年第二季度, ２０２６年　第一季度　台账, 2026年第一季度",
    "2026年第二季度, 2026-Q1.xlsx, 2026-Q1",
    "2026年第二季度, q3, q3",
    "2026年第二季度, 第一季度与2025年第四季度对比, 第一季度",
    "2026年第二季度, 一季度, 一季度",
    "2026年第二季度, 2025年第二季度检查结果, 2025年第二季度",
    "2026年第二季度, 2026年下半年, 2026年下半年",
    "2026年上半年, 第三季度, 第三季度",
    "2026年第二季度第二批, 2026年第二季度第一批, 2026年第二季度第一批",
    "2026年第二次, 2026年第一次检查, 2026年第一次",
    "2026年6月, 2026年5月检查台账, 2026年5月",
    "2026年6月, 2026年5月份检查台账, 2026年5月份",
    "2026年5月至6月, 2026年3-4月台账, 2026年3-4月",
    "2026年, 2025年度检查台账, 2025年度",
  })
  void isAnotherOne(String period, String title, String other) {
    assertThat(StatedPeriod.other(title, Period.parse(period).orElseThrow())).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "2026年第二季度, 台账.xlsx",
    "2026年第二季度, 2026年2季度台账.xlsx",
    "2026年第二季度, 2026年第二季度检查（第一季度问题复核）",
    "2026年第二季度, 与2026年第一季度相比增加的问题",
    "2026年第二季度, 第一季度与第二季度对比",
    "2026年第二季度, 合格率较2025年第二季度上升的单位",
    "2026年, 同2025年度比较",
    "2026年第二季度, 2026年上半年台账",
    "2026年第二季度, 2026年度台账",
    "2026年第二季度, 2025年网站名录",
    "2026年第二季度, 网站名录（2026年1月更新）",
    "2026年第二季度, 填报日期：2026年7月5日",
    "2026年第三季度, 前三季度汇总",
    "2026年第三季度, 一至二季度汇总",
    "2026年第三季度, 第一、二季度汇总",
    "2026年第三季度, FAQ1",
    "2026年第三季度, 12季度",
    "2026年第二季度第一批, 2026年第二季度检查台账",
    "2026年第二季度, 2026年第二季度第一批",
    "2026年第二次, 2026年第二季度台账",
    "2026年6月, 填报日期：2026年5月6日",
    "2026年6月, 检查时间：2026年5月至6月",
    "2026年6月, 2026年第二季度台账",
    "2026年5月9日至6月8日, 2026年第二季度台账",
  })
  void isNoneOrItsOwn(String period, String title) {
    assertThat(StatedPeriod.other(title, Period.parse(period).orElseThrow())).isEmpty();
  }

  /** A name also says a month without a year, or only that it is of an earlier period. */
  @ParameterizedTest
  @CsvSource({
    "2026年第三季度, 上季度问题, 上季度",
    "2026年第三季度, 问题（上一期）, 上一期",
    "2026年第三季度, 去年名单, 去年",
    "2026年第三季度, 6月, 6月",
    "2026年7月, 6月份台账.xlsx, 6月份",
    "2026年第三季度, 二季度, 二季度",
  })
  void isInAName(String period, String name, String other) {
    assertThat(StatedPeriod.otherInName(name, Period.parse(period).orElseThrow())).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "2026年第三季度, 问题清单",
    "2026年第三季度, 与上季度比较",
    "2026年第三季度, 6月至7月",
    "2026年第三季度, 6月、7月",
    "2026年第三季度, 9月台账",
    "2026年第三季度, 名录（1月更新）",
    "2026年第三季度, 13月",
  })
  void isNotInAName(String period, String name) {
    assertThat(StatedPeriod.otherInName(name, Period.parse(period).orElseThrow())).isEmpty();
  }
}
