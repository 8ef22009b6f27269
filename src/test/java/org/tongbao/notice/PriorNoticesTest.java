package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongbao.notice.SmallInspection.ACCOUNT;
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
import org.tongbao.inspection.PriorNotice.Group;
import org.tongbao.inspection.PriorNotice.Kind;
import org.tongbao.inspection.PriorNotice.Unit;

/** The small inspection's period is 2024年第二季度. */
class PriorNoticesTest {
  private static final Counts MOST = new Counts(10, 8, 6, List.of("75.00%", "75.0%", "75%"));
  private static final Counts ALL = new Counts(4, 4, 4, List.of("100%", "100%", "100%"));
  private static final Counts NONE = new Counts(4, 0, 0, List.of("—", "—", "—"));

  private final SmallInspection inspection = new SmallInspection();

  private static PriorNotice notice(String period, Counts sites, Unit... units) {
    return new PriorNotice(
        "J001-" + period,
        Period.parse(period).orElseThrow(),
        "粤府办函〔2024〕7号",
        List.of(new Kind(SITE, sites, List.of(new Group("地区", "广州市", sites)))),
        List.of(units));
  }

  private static Unit failed(String name, String code) {
    return failed(name, code, "广州市");
  }

  private static Unit failed(String name, String code, String place) {
    List<String> problems = List.of("首页不更新", "空白栏目");
    return new Unit(SITE, name, code, "", "某主办", "广州市", place, true, true, problems);
  }

  private Inspected sites() {
    return inspection.assemble().inspected(SITE);
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  @Test
  void isPlainlyAbsentWhereNothingIsFiled() {
    inspection.site("甲", "广州市");
    Notice notice = inspection.assemble();
    Inspected sites = notice.inspected(SITE);

    assertThat(notice.earlier()).isNull();
    assertThat(sites.earlier()).isNull();
    assertThat(sites.followUp()).isNull();
    assertThat(sites.trend()).isEmpty();
    assertThat(sites.repeated()).isEmpty();
    assertThat(sites.regions().named("广州市").earlier()).isNull();
  }

  @Test
  void givesTheRatesOfTheLastNoticeAndTheirChange() {
    inspection.site("甲", "广州市");
    inspection.veto(inspection.site("乙", "广州市"), "", "不更新");
    inspection.site("丙", "广州市");
    inspection.after(notice("2024年第一季度", MOST));

    Notice notice = inspection.assemble();
    PriorCounts earlier = there(notice.inspected(SITE).earlier());

    assertThat(there(notice.earlier()).period()).hasToString("2024年第一季度");
    assertThat(there(notice.earlier()).number()).hasToString("粤府办函〔2024〕7号");
    assertThat(earlier.checked()).hasToString("8");
    assertThat(earlier.failed()).hasToString("2");
    assertThat(earlier.passRate()).hasToString("75.00%");
    assertThat(earlier.passRate().scale(1)).hasToString("75.0%");
    Change change = there(earlier.change());
    assertThat(change).hasToString("下降8.33个百分点");
    assertThat(change.fell()).isTrue();
    assertThat(change.rose()).isFalse();
    assertThat(change.points()).hasToString("8.33");
    assertThat(change.scale(1)).hasToString("下降8.3个百分点");
    assertThat(change.source().how())
        .isEqualTo("＝66.67%－75.00%，后者见已归档的2024年第一季度通报，档号J001-2024年第一季度");
    assertThat(there(notice.inspected(SITE).regions().named("广州市").earlier()).passRate())
        .hasToString("75.00%");
    assertThat(notice.inspected(SITE).regions().named("深圳市").earlier())
        .as("that notice did not have it")
        .isNull();
    assertThat(notice.inspected(ACCOUNT).earlier()).as("nor this kind").isNull();
    assertThatThrownBy(() -> change.scale(3)).isInstanceOf(RequestRefused.class);
  }

  @Test
  void thereIsNoChangeWhereNothingWasInspectedThen() {
    inspection.site("甲", "广州市");
    inspection.after(notice("2024年第一季度", NONE));

    PriorCounts earlier = there(sites().earlier());

    assertThat(earlier.passRate()).hasToString("—");
    assertThat(earlier.passRate().exists()).isFalse();
    assertThat(earlier.change()).isNull();
  }

  @Test
  void equalRatesAreEqual() {
    inspection.site("甲", "广州市");
    inspection.after(notice("2024年第一季度", ALL));

    assertThat(sites().earlier()).isNotNull().extracting(PriorCounts::change).hasToString("持平");
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
            MOST,
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
        notice("2024年第一季度", MOST, first, second),
        notice("2023年第四季度", MOST, first),
        notice("2023年第三季度", MOST, second));

    assertThat(sites().repeated())
        .extracting(RepeatedUnit::name, RepeatedUnit::times)
        .containsExactly(tuple("甲", 3), tuple("乙", 2));
  }

  @Test
  void comparesNoKindWithANoticeFurtherBack() {
    inspection.veto(inspection.site("甲", "广州市"), "", "不更新");
    PriorNotice accounts =
        new PriorNotice(
            "J001",
            Period.parse("2024年第一季度").orElseThrow(),
            "",
            List.of(new Kind(ACCOUNT, ALL, List.of())),
            List.of());
    inspection.after(accounts, notice("2023年第四季度", MOST, failed("甲", "")));

    assertThat(there(inspection.assemble().earlier()).period()).hasToString("2024年第一季度");
    assertThat(sites().earlier()).isNull();
    assertThat(sites().followUp()).isNull();
    assertThat(sites().repeated()).isEmpty();
    assertThat(sites().trend()).isEmpty();
  }

  @Test
  void saysOfNoUnitWithAFindingThatNothingWasFound() {
    InspectedUnit site = inspection.site("甲", "广州市");
    inspection.rectified(site, "已改正的问题");
    inspection.site("乙", "广州市");
    inspection.after(notice("2024年第一季度", MOST, failed("甲", ""), failed("乙", "")));

    FollowUp followUp = there(sites().followUp());

    assertThat(followUp.rectified().names()).hasToString("乙");
    assertThat(followUp.unresolved().all())
        .extracting(FollowedUnit::name, FollowedUnit::now)
        .containsExactly(tuple("甲", "已改正的问题"));
  }

  @Test
  void neverTakesAUnitForOneWithAnotherCode() {
    inspection.veto(inspection.unit(SITE, "甲", "广州市", "", "", "4400000002"), "", "不更新");
    inspection.after(notice("2024年第一季度", MOST, failed("甲", "4400000001")));

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
    inspection.after(notice("2024年第一季度", MOST, failed("甲", "4400000001")));

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
    inspection.after(notice("2024年第一季度", MOST, failed("甲", then, place)));

    assertThat(sites().repeated()).extracting(RepeatedUnit::name).containsExactly("甲");
    assertThat(inspection.reminders()).isEmpty();
  }

  @Test
  void saysNothingWhereItIsNotCertainWhichUnitIsMeant() {
    inspection.veto(inspection.site("甲", "深圳市"), "", "不更新");
    inspection.after(notice("2024年第一季度", MOST, failed("甲", "4400000001"), failed("乙", "")));

    assertThat(sites().followUp()).isNull();
    assertThat(sites().repeated()).isEmpty();
    assertThat(inspection.reminders())
        .containsExactly(
            "units.csv: 提醒：不能确定2024年第一季度通报里的“甲”是不是本期同名的（深圳市，没有标识码），“政府网站”上一期问题的整改情况不写。"
                + "请核对网站标识码、地区、部门，能填网站标识码的请填写。");
  }

  @Test
  void isNotCertainWhereTwoUnitsMayBeMeantOnEitherSide() {
    inspection.unit(SITE, "甲", "广州市", "", "", "4400000001");
    inspection.unit(SITE, "甲", "广州市", "", "", "4400000002");
    inspection.after(notice("2024年第一季度", MOST, failed("甲", "")));
    assertThat(sites().followUp()).isNull();

    SmallInspection other = new SmallInspection();
    other.site("甲", "广州市");
    other.after(notice("2024年第一季度", MOST, failed("甲", "4400000001"), failed("甲", "4400000002")));
    assertThat(other.assemble().inspected(SITE).followUp()).isNull();
    assertThat(other.reminders()).hasSize(2);
  }

  @Test
  void tellsUnitsOfOneNameApartByTheirPlaces() {
    inspection.site("甲", "深圳市");
    inspection.after(
        notice(
            "2024年第一季度", MOST, failed("甲", "4400000001", "广州市"), failed("甲", "4400000002", "深圳市")));

    FollowUp followUp = there(sites().followUp());

    assertThat(followUp.unanswered().names()).hasToString("甲（标识码4400000001）");
    assertThat(followUp.rectified().names()).hasToString("甲");
  }

  @Test
  void drawsTheRatesFromTheOldestToThis() {
    inspection.site("甲", "广州市");
    inspection.after(notice("2024年第一季度", MOST), notice("2023年第四季度", NONE));

    assertThat(sites().trend())
        .extracting(point -> point.period().toString(), point -> point.passRate().toString())
        .containsExactly(
            tuple("2023年第四季度", "—"), tuple("2024年第一季度", "75.00%"), tuple("2024年第二季度", "100%"));
    assertThat(sites().regions().named("广州市").trend()).hasSize(3);
    assertThat(sites().regions().named("深圳市").trend()).isEmpty();
  }
}
