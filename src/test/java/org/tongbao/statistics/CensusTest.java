package org.tongbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.notice.SmallInspection;

class CensusTest {
  static final String SITE = SmallInspection.SITE;
  static final String ACCOUNT = SmallInspection.ACCOUNT;
  static final List<String> REGIONS = List.of("广州市", "深圳市", "珠海市", "汕头市");
  static final List<String> DEPARTMENTS = List.of("省教育厅", "省公安厅");

  private static final NoticeSettings SETTINGS =
      SmallInspection.settings(groups(REGIONS), groups(DEPARTMENTS));

  private static final PassRule STANDARD = new PassRule(Scoring.STANDARD_PASS_LINE);

  private static List<GroupName> groups(List<String> names) {
    return names.stream().map(name -> new GroupName(name, name)).toList();
  }

  /** A unit and whether it has a veto finding. */
  record Case(InspectedUnit unit, boolean vetoed) {}

  static InspectedUnit unit(String kind, String group, String platform, boolean checked) {
    boolean region = REGIONS.contains(group);
    return new InspectedUnit(
        1,
        kind,
        "甲",
        "",
        region ? group : "",
        region ? "" : group,
        platform,
        "",
        "",
        checked,
        null);
  }

  static Census count(List<Case> units) {
    Census census = new Census(SETTINGS);
    units.forEach(each -> census.add(each.unit, each.vetoed));
    return census;
  }

  @Test
  void keepsRunningCheckedAndPassedApart() {
    Census census =
        count(
            List.of(
                new Case(unit(SITE, "深圳市", "", true), false),
                new Case(unit(SITE, "深圳市", "", true), true),
                new Case(unit(SITE, "深圳市", "", false), false),
                // a finding from above can concern what was not in the sample
                new Case(unit(SITE, "深圳市", "", false), true)));
    assertThat(census.total(SITE)).isEqualTo(new Tally(4, 2, 1));
    assertThat(census.total(SITE).failed()).isEqualTo(1);
    assertThat(census.total(ACCOUNT)).isEqualTo(Tally.NOTHING);
  }

  @Test
  void keepsTheGivenOrderAndTheGroupsWithoutAUnit() {
    Census census =
        count(
            List.of(
                new Case(unit(SITE, "汕头市", "", true), false),
                new Case(unit(SITE, "省公安厅", "", true), true),
                new Case(unit(SITE, "广州市", "", true), false)));
    assertThat(census.kinds()).containsExactly(SITE, ACCOUNT);
    assertThat(census.by(Dimension.REGION, SITE))
        .containsExactly(
            new GroupTally("广州市", new Tally(1, 1, 1)),
            new GroupTally("深圳市", Tally.NOTHING),
            new GroupTally("珠海市", Tally.NOTHING),
            new GroupTally("汕头市", new Tally(1, 1, 1)));
    assertThat(census.by(Dimension.DEPARTMENT, SITE))
        .containsExactly(
            new GroupTally("省教育厅", Tally.NOTHING), new GroupTally("省公安厅", new Tally(1, 1, 0)));
    assertThat(census.by(Dimension.REGION, ACCOUNT))
        .extracting(GroupTally::group)
        .containsExactlyElementsOf(REGIONS);
  }

  @Test
  void givesGroupsThatNobodyOrderedInTheOrderOfTheirFirstUnit() {
    Census census =
        count(
            List.of(
                new Case(unit(ACCOUNT, "广州市", "微信公众号", true), false),
                new Case(unit(ACCOUNT, "广州市", "抖音", true), true),
                new Case(unit(ACCOUNT, "深圳市", "", true), false),
                new Case(unit(ACCOUNT, "深圳市", "微信公众号", true), false)));
    assertThat(census.by(Dimension.PLATFORM, ACCOUNT))
        .containsExactly(
            new GroupTally("微信公众号", new Tally(2, 2, 2)), new GroupTally("抖音", new Tally(1, 1, 0)));
    assertThat(census.by(Dimension.LEVEL, ACCOUNT)).isEmpty();
  }

  @Test
  void givesListedGroupsInTheirOrderAndThoseWithoutAUnit() {
    NoticeSettings listed =
        SETTINGS.withGrouping(
            new Grouping(
                List.of(SITE, ACCOUNT),
                List.of(),
                List.of(),
                List.of(),
                Map.of("平台", groups(List.of("微博", "抖音", "微信")))));
    Census census = new Census(listed);
    assertThat(census.by(Dimension.PLATFORM, ACCOUNT))
        .extracting(GroupTally::group)
        .containsExactly("微博", "抖音", "微信");
    census.add(unit(ACCOUNT, "广州市", "微信", true), false);
    census.add(unit(ACCOUNT, "广州市", "", true), false);
    census.add(unit(ACCOUNT, "广州市", "抖音", true), true);
    census.add(unit(SITE, "广州市", "", true), false);

    assertThat(census.by(Dimension.PLATFORM, ACCOUNT))
        .containsExactly(
            new GroupTally("微博", Tally.NOTHING),
            new GroupTally("抖音", new Tally(1, 1, 0)),
            new GroupTally("微信", new Tally(1, 1, 1)));
    assertThat(census.isExhaustive(Dimension.PLATFORM, ACCOUNT)).isFalse();
    assertThat(census.by(Dimension.PLATFORM, SITE)).as("no unit has a platform").isEmpty();
  }

  @Test
  void refusesAKindThatTheSettingsDoNotDeclare() {
    Census census = count(List.of());
    assertThatThrownBy(() -> census.add(unit("频道", "广州市", "", true), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such kind: 频道");
    assertThatThrownBy(() -> census.total("频道")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    ", false, PASSED",
    ", true, FAILED",
    "59.99, false, FAILED",
    "60, false, PASSED",
    "60.00, false, PASSED",
    "100, true, FAILED"
  })
  void aVetoBeatsAnyScoreAndAScoreBelowTheLineFails(
      @Nullable BigDecimal score, boolean vetoed, Outcome outcome) {
    InspectedUnit unit = new InspectedUnit(1, SITE, "甲", "", "广州市", "", "", "", "", true, score);
    assertThat(STANDARD.outcome(unit, vetoed)).isEqualTo(outcome);
  }

  @Test
  void anOfficeCanDrawThePassLineElsewhere() {
    InspectedUnit unit =
        new InspectedUnit(1, SITE, "甲", "", "", "", "", "", "", true, new BigDecimal("79.5"));
    assertThat(new PassRule(BigDecimal.valueOf(80)).outcome(unit, false)).isEqualTo(Outcome.FAILED);
    assertThat(STANDARD.outcome(unit, false)).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @CsvSource({", false", ", true", "59, false", "100, false"})
  void whatWasNotInspectedNeitherPassesNorFails(@Nullable BigDecimal score, boolean vetoed) {
    InspectedUnit unit = new InspectedUnit(1, SITE, "甲", "", "", "", "", "", "", false, score);
    assertThat(STANDARD.outcome(unit, vetoed)).isEqualTo(Outcome.UNCHECKED);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 0", "2, 1, 2", "1, 1, -1"})
  void countsThatContradictEachOtherAreRefused(long running, long checked, long passed) {
    assertThatThrownBy(() -> new Tally(running, checked, passed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(passed + " of " + checked + " of " + running);
  }
}
