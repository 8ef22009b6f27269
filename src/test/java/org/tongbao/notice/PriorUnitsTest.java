package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongbao.notice.SmallInspection.SITE;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.PriorNotice.Counts;
import org.tongbao.inspection.PriorNotice.Kind;
import org.tongbao.inspection.PriorNotice.Unit;

/** What became of the units of a prior notice. The small inspection's period is 2024年第二季度. */
class PriorUnitsTest {
  private final SmallInspection inspection = new SmallInspection();

  private static PriorNotice notice(String period, Unit... units) {
    Counts counts = new Counts(10, 8, 6, List.of("75.00%", "75.0%", "75%"));
    return new PriorNotice(
        "已归档的" + period + "通报，档号J001-" + period,
        Period.parse(period).orElseThrow(),
        "",
        List.of(new Kind(SITE, counts, List.of())),
        List.of(units));
  }

  private static Unit failed(String name, String code) {
    return failed(name, code, "广州市");
  }

  private static Unit failed(String name, String code, String place) {
    List<String> problems = List.of("首页不更新", "空白栏目");
    return new Unit(SITE, name, code, "", "某主办", "广州市", place, true, true, false, "", problems);
  }

  private Inspected sites() {
    return inspection.assemble().inspected(SITE);
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  @Test
  void followsUnitsByCodeOrByNameAndSaysWhatBecameOfThem() {
    InspectedUnit renamed = inspection.unit(SITE, "新名称", "广州市", "", "", "4400000001");
    InspectedUnit again = inspection.site("又一次", "广州市");
    inspection.veto(again, "", "仍不更新");
    inspection.add(new InspectedUnit(3, SITE, "没有检查的", "", "广州市", "", "", "", "", false, null));
    inspection.after(
        notice(
            "2024年第一季度",
            failed("旧名称", renamed.code()),
            failed("又一次", ""),
            failed("没有检查的", ""),
            failed("不在表里的", "")));

    FollowUp followUp = there(sites().followUp());

    assertThat(followUp.period()).hasToString("2024年第一季度");
    assertThat(followUp.named().count()).hasToString("4");
    assertThat(followUp.rectified().names()).hasToString("新名称（原旧名称）");
    assertThat(followUp.unresolved().all())
        .extracting(FollowedUnit::name, FollowedUnit::before, FollowedUnit::now)
        .containsExactly(tuple("又一次", "首页不更新，空白栏目", "仍不更新"));
    assertThat(followUp.unanswered().names()).hasToString("没有检查的、不在表里的");
  }

  @Test
  void countsNoticesInARowBackToTheOneInWhichItPassed() {
    inspection.veto(inspection.site("甲", "广州市"), "", "不更新");
    inspection.veto(inspection.site("乙", "广州市"), "", "不更新");
    inspection.veto(inspection.site("丙", "广州市"), "", "不更新");
    Unit first = failed("甲", "");
    Unit second = failed("乙", "");

    inspection.after(
        notice("2024年第一季度", first, second),
        notice("2023年第四季度", first),
        notice("2023年第三季度", second));

    assertThat(sites().repeated())
        .extracting(RepeatedUnit::name, RepeatedUnit::times)
        .containsExactly(tuple("甲", 3), tuple("乙", 2));
  }

  @Test
  void saysOfNoUnitWithAFindingThatNothingWasFound() {
    InspectedUnit site = inspection.site("甲", "广州市");
    inspection.rectified(site, "已改正的问题");
    inspection.site("乙", "广州市");
    inspection.after(notice("2024年第一季度", failed("甲", ""), failed("乙", "")));

    FollowUp followUp = there(sites().followUp());

    assertThat(followUp.clear().names()).hasToString("乙");
    assertThat(followUp.stated().all())
        .extracting(FollowedUnit::name, FollowedUnit::now)
        .containsExactly(tuple("甲", "已改正的问题"));
    assertThat(followUp.rectified().names()).hasToString("甲、乙");
  }

  @Test
  void neverTakesAUnitForOneWithAnotherCode() {
    inspection.veto(inspection.unit(SITE, "甲", "广州市", "", "", "4400000002"), "", "不更新");
    inspection.after(notice("2024年第一季度", failed("甲", "4400000001")));

    assertThat(sites().repeated()).isEmpty();
    assertThat(there(sites().followUp()).unanswered().names()).hasToString("甲（标识码4400000001）");
    assertThat(inspection.reminders())
        .containsExactly(
            "units.csv: 提醒：2024年第一季度通报里的“甲”不在本期表里，本期同名的（广州市，标识码4400000002）按另一个单位处理。"
                + "请核对网站标识码、地区、部门；确实是两个单位的，不必修改。");
  }

  @Test
  void followsCodesWhereTwoUnitsHaveExchangedTheirNames() {
    inspection.veto(inspection.unit(SITE, "乙", "广州市", "", "", "4400000001"), "", "不更新");
    inspection.unit(SITE, "甲", "广州市", "", "", "4400000002");
    inspection.after(notice("2024年第一季度", failed("甲", "4400000001")));

    assertThat(sites().repeated()).extracting(RepeatedUnit::name).containsExactly("乙（原甲）");
    assertThat(inspection.reminders()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4400000001, '', 广州市",
    "'', 4400000001, 广州市",
    "'', '', 广州市",
    "'', '', 广州市/越秀区",
    "'', '', ''"
  })
  void findsAUnitByItsNameWhereOneOfBothHasNoCode(String then, String now, String place) {
    inspection.veto(inspection.unit(SITE, "甲", "广州市", "", "", now), "", "不更新");
    inspection.after(notice("2024年第一季度", failed("甲", then, place)));

    assertThat(sites().repeated()).extracting(RepeatedUnit::name).containsExactly("甲");
    assertThat(inspection.reminders()).isEmpty();
  }

  @Test
  void saysNothingWhereItIsNotCertainWhichUnitIsMeant() {
    inspection.veto(inspection.site("甲", "深圳市"), "", "不更新");
    inspection.after(notice("2024年第一季度", failed("甲", "4400000001"), failed("乙", "")));

    assertThat(sites().followUp()).isNull();
    assertThat(sites().repeated()).isEmpty();
    assertThat(inspection.reminders())
        .containsExactly(
            "units.csv: 提醒：2024年第一季度点名或不合格的单位有1个不在本期的表里，例如“乙”，按整改情况不明处理。"
                + "请核对名称、平台、网站标识码有没有写错、改过；已经注销的，不必修改。",
            "units.csv: 提醒：不能确定2024年第一季度通报里的“甲”是不是本期同名的（深圳市，没有标识码），“政府网站”上一期问题的整改情况不写。"
                + "请核对网站标识码、地区、部门，能填网站标识码的请填写。");
  }

  @Test
  void isNotCertainWhereTwoUnitsMayBeMeantOnEitherSide() {
    inspection.unit(SITE, "甲", "广州市", "", "", "4400000001");
    inspection.unit(SITE, "甲", "广州市", "", "", "4400000002");
    inspection.after(notice("2024年第一季度", failed("甲", "")));
    assertThat(sites().followUp()).isNull();

    SmallInspection other = new SmallInspection();
    other.site("甲", "广州市");
    other.after(notice("2024年第一季度", failed("甲", "4400000001"), failed("甲", "4400000002")));
    assertThat(other.assemble().inspected(SITE).followUp()).isNull();
    assertThat(other.reminders()).hasSize(2);
  }

  @Test
  void tellsUnitsOfOneNameApartByTheirPlaces() {
    inspection.site("甲", "深圳市");
    inspection.after(
        notice("2024年第一季度", failed("甲", "4400000001", "广州市"), failed("甲", "4400000002", "深圳市")));

    FollowUp followUp = there(sites().followUp());

    assertThat(followUp.unanswered().names()).hasToString("甲（标识码4400000001）");
    assertThat(followUp.rectified().names()).hasToString("甲");
  }
}
