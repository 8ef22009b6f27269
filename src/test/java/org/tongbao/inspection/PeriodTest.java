package org.tongbao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2024年第二季度, 2024-04-01, 2024-06-30",
    "2024年第4季度, 2024年第四季度, 2024-10-01, 2024-12-31",
    "2024年第二季度第1批, 2024年第二季度第一批, 2024-04-01, 2024-06-30",
    "2024年第1季度第十二批, 2024年第一季度第十二批, 2024-01-01, 2024-03-31",
    "2024年2月, 2024年2月, 2024-02-01, 2024-02-29",
    "2024年02月, 2024年2月, 2024-02-01, 2024-02-29",
    "2024年5月至6月, 2024年5月至6月, 2024-05-01, 2024-06-30",
    "2024年上半年, 2024年上半年, 2024-01-01, 2024-06-30",
    "2024年下半年, 2024年下半年, 2024-07-01, 2024-12-31",
    "2024年, 2024年, 2024-01-01, 2024-12-31",
    "2024年第3次, 2024年第三次, 2024-01-01, 2024-12-31",
    "2024年第二十一次, 2024年第二十一次, 2024-01-01, 2024-12-31",
  })
  void readsEachFormAndPrintsOrdinalsInChinese(String text, String print, String from, String to) {
    Period period = Period.parse(text).orElseThrow();
    assertThat(period.print()).isEqualTo(print);
    assertThat(period.days().from()).isEqualTo(from);
    assertThat(period.days().to()).isEqualTo(to);
    assertThat(period.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年二季度",
        "2024年第五季度",
        "2024年第0季度",
        "2024年第二季度第0批",
        "2024年第二三次",
        "2024年第0次",
        "2024年13月",
        "2024年0月",
        "2024年6月至5月",
        "2024年5月至5月",
        "2024年5月至13月",
        "24年5月",
        "2024",
        "第三次",
        "2024年第二季度检查"
      })
  void refusesWhatIsNoPeriod(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2024年第三季度, 2024-07-01, 2024-09-30",
    "2024年第4季度, 2025年第一季度, 2025-01-01, 2025-03-31",
    "2024年第三季度第二批, 2024年第四季度第一批, 2024-10-01, 2024-12-31",
    "2024年第四季度第一批, 2025年第一季度第一批, 2025-01-01, 2025-03-31",
    "2024年1月, 2024年2月, 2024-02-01, 2024-02-29",
    "2024年12月, 2025年1月, 2025-01-01, 2025-01-31",
    "2024年5月至6月, 2024年7月至8月, 2024-07-01, 2024-08-31",
    "2024年11月至12月, 2025年1月至2月, 2025-01-01, 2025-02-28",
    "2024年9月至11月, 2024年12月, 2024-12-01, 2024-12-31",
    "2024年7月至10月, 2024年11月至12月, 2024-11-01, 2024-12-31",
    "2024年上半年, 2024年下半年, 2024-07-01, 2024-12-31",
    "2024年下半年, 2025年上半年, 2025-01-01, 2025-06-30",
    "2024年, 2025年, 2025-01-01, 2025-12-31",
    "2024年第3次, 2024年第四次, 2024-01-01, 2024-12-31",
    "2024年第十九次, 2024年第二十次, 2024-01-01, 2024-12-31",
  })
  void movesOnToTheNextOfTheSameForm(String text, String print, String from, String to) {
    Period next = Period.parse(text).flatMap(Period::next).orElseThrow();
    assertThat(next.print()).isEqualTo(print);
    assertThat(next.days().from()).isEqualTo(from);
    assertThat(next.days().to()).isEqualTo(to);
    assertThat(Period.parse(next.print())).contains(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年7月28日", "2024年9月10日至28日"})
  void knowsNoNextAndNoLastDays(String text) {
    Period period = Period.parse(text).orElseThrow();
    assertThat(period.next()).isEmpty();
    assertThat(period.before()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2024年第一季度, 2023年第二季度",
    "2024年第一季度第一批, 2023年第四季度第一批, 2023年第一季度第一批",
    "2024年第二季度第三批, 2024年第二季度第二批, 2023年第二季度第三批",
    "2024年第一次, 2023年第一次, 2023年第一次",
    "2024年第三次, 2024年第二次, 2023年第三次",
    "2024年上半年, 2023年下半年, 2023年上半年",
    "2024年度, 2023年度, 2023年度",
    "2024年, 2023年, 2023年",
    "2024年2月, 2024年1月, 2023年2月",
    "2024年1月至3月, 2023年10月至12月, 2023年1月至3月",
    "2023年11月至2024年2月, 2023年7月至10月, 2022年11月至2023年2月"
  })
  void knowsTheOneBeforeAndThatOfTheYearBefore(String text, String before, String yearBefore) {
    Period period = Period.parse(text).orElseThrow();
    assertThat(period.before().map(Period::print)).contains(before);
    assertThat(period.before()).isEqualTo(Period.parse(before));
    assertThat(period.follows(period.before().orElseThrow())).isTrue();
    assertThat(period.yearBefore().print()).isEqualTo(yearBefore);
    assertThat(Period.parse(yearBefore)).contains(period.yearBefore());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年9月10日至28日, 2023年9月10日至28日",
    "2024年2月29日, 2023年2月28日",
    "2023年12月20日至2024年1月5日, 2022年12月20日至2023年1月5日"
  })
  void movesDaysToTheYearBefore(String text, String yearBefore) {
    assertThat(Period.parse(text).orElseThrow().yearBefore().print()).isEqualTo(yearBefore);
  }

  @Test
  void isEqualToWhatMeansTheSame() {
    Period year = Period.parse("2024年").orElseThrow();
    assertThat(Period.parse("2024年度")).contains(year);
    assertThat(Period.parse("2024年度").orElseThrow()).hasSameHashCodeAs(year);
    assertThat(Period.parse("2025年")).isNotEqualTo(Period.parse("2024年"));
    assertThat(Period.parse("2024年第一次")).isNotEqualTo(Period.parse("2024年第二次"));
    assertThat(Period.parse("2024年4月至6月")).isNotEqualTo(Period.parse("2024年第二季度"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2023年第四季度, true",
    "2024年, 2022年度, true",
    "2024年5月, 2023年11月, true",
    "2024年5月, 2023年11月至12月, false",
    "2024年第二季度, 2024年4月至6月, false",
    "2024年第二季度第一批, 2024年第二季度, false",
    "2024年7月28日, 2024年9月10日至28日, true"
  })
  void isLikeThoseOfItsSeries(String text, String other, boolean like) {
    assertThat(Period.parse(text).orElseThrow().isLike(Period.parse(other).orElseThrow()))
        .isEqualTo(like);
  }

  @Test
  void readsEveryOrdinalThatItPrints() {
    assertThat(
            IntStream.rangeClosed(1, 99)
                .mapToObj(n -> Period.parse("2024年第" + n + "次").orElseThrow()))
        .doesNotHaveDuplicates()
        .allSatisfy(period -> assertThat(Period.parse(period.print())).contains(period));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2024年第一季度",
    "2025年第一季度, 2024年第四季度",
    "2024年下半年, 2024年上半年",
    "2025年上半年, 2024年下半年",
    "2025年, 2024年",
    "2024年第三次, 2024年第二次",
    "2024年第十次, 2024年第九次",
    "2025年第一次, 2024年第四次",
    "2024年第二季度第三批, 2024年第二季度第二批",
    "2025年第一季度第一批, 2024年第四季度第二批",
    "2024年3月, 2024年2月",
    "2025年1月, 2024年12月",
    "2024年3月至4月, 2024年1月至2月",
    "2024年12月, 2024年9月至11月",
    "2024年2月至4月, 2023年11月至2024年1月",
    "2023年11月至2024年1月, 2023年8月至10月",
    "2024年度, 2023年",
    "2024年9月29日至10月17日, 2024年9月10日至28日",
    "2024年10月15日, 2024年7月28日",
    "2024年1月5日, 2023年12月20日至2024年1月4日"
  })
  void followsOnlyTheOneRightBeforeIt(String text, String before) {
    Period period = Period.parse(text).orElseThrow();
    Period other = Period.parse(before).orElseThrow();
    assertThat(period.follows(other)).isTrue();
    assertThat(other.follows(period)).isFalse();
    assertThat(other.isBefore(period)).isTrue();
    assertThat(period.isBefore(other)).isFalse();
    assertThat(period.follows(period)).isFalse();
    assertThat(period.predecessor(List.of(period, other))).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第三次, 2024年第一次",
    "2024年第一次, 2024年第三次",
    "2025年第二次, 2024年第一次",
    "2024年第二季度第三批, 2024年第二季度第一批",
    "2024年第二季度第二批, 2024年第一季度第一批",
    "2024年第三季度, 2024年第一季度",
    "2025年第二季度, 2024年第二季度",
    "2025年第一季度, 2024年",
    "2025年第一季度, 2024年下半年",
    "2024年第三季度, 2024年上半年",
    "2024年第三季度第一批, 2024年第二季度",
    "2024年第三季度, 2024年第二季度第一批",
    "2024年4月, 2024年第一季度",
    "2024年第二季度, 2024年3月",
    "2026年, 2024年",
    "2025年, 2024年第四次",
    "2024年10月1日至31日, 2024年9月",
    "2024年10月, 2024年9月1日至30日",
    "2024年9月20日, 2024年9月10日至28日",
    "2024年2月至4月, 2023年11月至2024年2月"
  })
  void followsNoOtherAndNoneOfAnotherSeries(String text, String other) {
    Period period = Period.parse(text).orElseThrow();
    assertThat(period.follows(Period.parse(other).orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第一季度第一批, 2023年第四季度第一批 2023年第四季度第三批 2023年第四季度第二批, 2023年第四季度第三批",
    "2024年第一次, 2023年第二次 2023年第十次, 2023年第十次",
    "2024年5月至6月, 2024年4月 2024年3月至4月 2024年1月至4月, 2024年3月至4月",
    "2024年5月, 2024年3月至4月 2024年1月至4月, 2024年3月至4月",
    "2024年2月至4月, 2024年1月 2023年11月至2024年1月, 2023年11月至2024年1月",
    "2024年10月15日, 2024年9月28日至10月3日 2024年5月6日, 2024年9月28日至10月3日"
  })
  void choosesTheLastOfThoseThatComeRightBefore(String text, String others, String chosen) {
    Period period = Period.parse(text).orElseThrow();
    List<Period> known =
        Stream.of(others.split(" ")).map(other -> Period.parse(other).orElseThrow()).toList();
    assertThat(period.predecessor(known)).contains(Period.parse(chosen).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第二季度, 2024年第一季度",
    "2025年第一季度, 2024年第四季度",
    "2025年上半年, 2024年下半年",
    "2025年下半年, 2025年上半年",
    "2025年, 2024年",
    "2024年第三次, 2024年第二次",
    "2025年第一次, 2024年的最后一次",
    "2024年第二季度第三批, 2024年第二季度第二批",
    "2025年第一季度第一批, 2024年第四季度的最后一批",
    "2024年3月, 2024年2月",
    "2025年1月, 2024年12月",
    "2024年5月至6月, 2024年3月至4月",
    "2024年3月至6月, 2024年1月至2月",
    "2023年11月至2024年1月, 2023年8月至10月",
    "2023年7月至2024年6月, 2022年7月至2023年6月",
    "2024年度, 2023年度",
    "2024年7月28日, 2024年7月28日以前最后一次检查"
  })
  void namesTheOneThatIsMissing(String text, String name) {
    assertThat(Period.parse(text).orElseThrow().previous()).isEqualTo(name);
  }
}
