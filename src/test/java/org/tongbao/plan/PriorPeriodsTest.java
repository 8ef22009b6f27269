package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.Settings;
import org.tongbao.problem.Problem;

/** Which filed notices a notice of 2024-06-28 is compared with. */
class PriorPeriodsTest {
  private static final String MORNING = "2024-04-02T09:00:00+08:00";
  private static final String BOTH = "政府网站 政务新媒体";

  private final List<CatalogueEntry> filed = new ArrayList<>();

  private PriorPeriodsTest file(String period, String date, String kinds, String moment) {
    int item = filed.size() + 1;
    filed.add(
        new CatalogueEntry(
            ArchivalCode.parse("J001-WS·2024-Y-%04d".formatted(item)).orElseThrow(),
            "",
            "",
            "广东省人民政府办公厅",
            LocalDate.parse(date),
            period,
            "",
            0,
            List.of(kinds.split(" ")),
            List.of(),
            "",
            moment));
    return this;
  }

  private PriorPeriodsTest file(String... periods) {
    for (String period : periods) {
      file(period, "2024-01-02", BOTH, MORNING);
    }
    return this;
  }

  private PriorPeriods of(String period) {
    NoticeSettings plain = Settings.plain();
    Basics basics =
        new Basics("province", Period.parse(period).orElseThrow(), plain.basics().window());
    return PriorPeriods.of(
        filed,
        new NoticeSettings(
            basics,
            plain.paper(),
            plain.text(),
            plain.grouping(),
            plain.sheets(),
            plain.scoring(),
            plain.figures(),
            plain.outputs(),
            plain.places()));
  }

  private List<String> compared(String period) {
    return of(period).unbroken().stream().map(Period::print).toList();
  }

  private List<String> reminders(String period, String... compared) {
    Set<Period> others =
        Stream.of(compared)
            .map(each -> Period.parse(each).orElseThrow())
            .collect(Collectors.toSet());
    return of(period).reminders(others).stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-02T09:00:00+08:00, 2024-04-02T02:00:00+00:00, 2",
    "2024-04-02T09:00:00+08:00, 2024-04-02T00:59:59Z, 1",
    "2024-04-02T09:00:00+08:00, 2024-04-01T20:00:00-06:00, 2",
    "2024-04-02T09:00:00+08:00, 2024-04-02T09:00:00+09:00, 1",
    "2024-10-27T02:30:00+02:00, 2024-10-27T02:10:00+01:00, 2",
    "2024-03-31T01:59:00+01:00, 2024-03-31T03:01:00+02:00, 2",
    "2024-04-02T09:00:00+08:00, 2024-04-02T01:00:00Z, 2",
    "2024-04-02T09:00:00+08:00, 2024-04-02T09:00:00+08:00, 2"
  })
  void takesTheNoticeThatWasFiledLastByTheMomentNotByItsWriting(
      String first, String second, int chosen) {
    file("2024年第一季度", "2024-04-01", BOTH, first).file("2024年第一季度", "2024-04-01", BOTH, second);

    assertThat(of("2024年第二季度").unbroken())
        .extracting(before -> of("2024年第二季度").filed(before).orElseThrow().code().item())
        .containsExactly(chosen);
  }

  @Test
  void goesBackToTheFirstGapAndNamesWhatIsMissing() {
    file("2023年第一季度", "2023年第三季度", "2023年第四季度", "2024年第一季度", "2023年", "2023年第四季度第一批");

    assertThat(compared("2024年第二季度")).containsExactly("2024年第一季度", "2023年第四季度", "2023年第三季度");
    assertThat(reminders("2024年第二季度"))
        .containsExactly(
            "notice.yaml: 提醒：没有归档2023年第二季度的通报，本期不与它和更早的通报比较（上年同期、“往期”里写的除外）。"
                + "印发过的，请先归档（tongbao archive add）再生成，或写进“往期”；没有这一期的，不必修改。");
  }

  /** The year before, or a period that the settings name, needs none of the notices between. */
  @Test
  void missesNothingBeforeTheLastNoticeWhereTheOlderOnesAreComparedAnyway() {
    file("2024年第一季度", "2023年第二季度");

    assertThat(reminders("2024年第二季度")).hasSize(1);
    assertThat(reminders("2024年第二季度", "2024年第一季度", "2023年第二季度")).isEmpty();
    file("2022年第四季度");
    assertThat(reminders("2024年第二季度", "2024年第一季度", "2023年第二季度"))
        .singleElement()
        .asString()
        .contains("没有归档2023年第四季度的通报");
  }

  @Test
  void missesTheLastNoticeWhereverOlderOnesAreFrom() {
    PriorPeriods periods = of("2024年第二季度");
    Period named = Period.parse("2023年第二季度").orElseThrow();
    periods.add(named, List.of());

    assertThat(periods.reminders(Set.of(named)))
        .singleElement()
        .asString()
        .contains("没有归档2024年第一季度的通报");
  }

  @Test
  void aListDoesNotSayWhichKindsWereInspected() {
    PriorPeriods periods = of("2024年第二季度");
    Period last = Period.parse("2024年第一季度").orElseThrow();
    periods.add(last, List.of());

    assertThat(periods.reminders(Set.of(last))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024年第三次, 2024年第一次, 2024年第二次",
    "2024年第三次, 2023年第四次, 2024年第二次",
    "2024年第二季度第三批, 2024年第二季度第一批, 2024年第二季度第二批",
    "2024年第二季度, 2023年第四季度, 2024年第一季度",
    "2024年第二季度, 2023年, 2024年第一季度",
    "2024年上半年, 2023年上半年, 2023年下半年",
    "2024年第一次, 2022年第四次, 2023年的最后一次",
    "2024年第二季度第一批, 2023年第四季度第一批, 2024年第一季度的最后一批"
  })
  void comparesNothingAcrossAGap(String period, String older, String missing) {
    file(older);

    assertThat(compared(period)).isEmpty();
    assertThat(reminders(period)).hasSize(1).first().asString().contains("没有归档" + missing + "的通报");
  }

  @Test
  void daysComeAfterTheLastDaysThatAreFiledWhichMayNotBeAll() {
    file("2024年5月6日至20日", "2024年3月28日", "2024年7月1日");

    assertThat(compared("2024年6月4日")).containsExactly("2024年5月6日至20日", "2024年3月28日");
    assertThat(reminders("2024年6月4日"))
        .containsExactly(
            "notice.yaml: 提醒：2024年6月4日的上一期按已归档的2024年5月6日至20日计，不能确定它就是2024年6月4日以前最后一次检查。"
                + "其后还有的，请先归档（tongbao archive add）再生成；没有的，不必修改。");
  }

  @Test
  void remindsOfNothingWhereNothingIsOlder() {
    assertThat(reminders("2024年第二季度")).isEmpty();
    file("2024年第三季度", "2024年第二季度", "2024年第一季度");
    assertThat(reminders("2024年第二季度")).isEmpty();
    assertThat(compared("2024年第二季度")).containsExactly("2024年第一季度");
  }

  @Test
  void saysThatTheLastOfAnUnknownNumberIsUncertain() {
    file("2023年第三次", "2023年第二次", "2023年第一次");

    assertThat(compared("2024年第一次")).containsExactly("2023年第三次", "2023年第二次", "2023年第一次");
    assertThat(reminders("2024年第一次"))
        .containsExactly(
            "notice.yaml: 提醒：2024年第一次的上一期按已归档的2023年第三次计，不能确定它就是2023年的最后一次。"
                + "其后还有的，请先归档（tongbao archive add）再生成；没有的，不必修改。");
  }

  @Test
  void saysThatAKindWasNotInspectedTheLastTime() {
    file("2024年第一季度", "2024-04-01", "政务新媒体", MORNING);

    assertThat(reminders("2024年第二季度"))
        .containsExactly(
            "notice.yaml: 提醒：上一期（2024年第一季度）的通报没有检查“政府网站”，这一类不与往期比较。"
                + "类别改了名称的，请核对；上一期确实没有检查的，不必修改。");
  }

  @Test
  void takesANoticeOfTheSameDayButNoLaterOne() {
    file("2024年第二季度第一批", "2024-06-28", BOTH, MORNING);
    assertThat(compared("2024年第二季度第二批")).containsExactly("2024年第二季度第一批");

    filed.clear();
    file("2024年第一季度", "2024-06-29", BOTH, MORNING);
    assertThat(compared("2024年第二季度")).isEmpty();
  }

  @Test
  void findsTheSameInWhateverOrderTheyAreFiled() {
    file("2022年第一季度", "2022年第二季度", "2022年第三季度", "2022年第四季度", "2023年第一季度", "2023年第二季度");
    file("2023年第三季度", "2023年第四季度", "2024年第一季度");
    List<String> expected = compared("2024年第二季度");
    assertThat(expected).hasSize(8).first().isEqualTo("2024年第一季度");

    IntStream.range(0, filed.size())
        .forEach(
            turn -> {
              Collections.rotate(filed, 1);
              assertThat(compared("2024年第二季度")).isEqualTo(expected);
            });
  }
}
