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
        "已归档的" + period + "通报，档号J001-" + period,
        Period.parse(period).orElseThrow(),
        "粤府办函〔2024〕7号",
        List.of(new Kind(SITE, sites, List.of(new Group("地区", "广州市", sites)))),
        List.of(units));
  }

  private static Unit failed(String name) {
    List<String> problems = List.of("首页不更新", "空白栏目");
    return new Unit(SITE, name, "", "", "某主办", "广州市", "广州市", true, true, false, "", problems);
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
    assertThat(change.source().how()).isEqualTo("＝66.67%－75.00%");
    assertThat(there(change.source().working()).steps().get(1).source().how())
        .endsWith("见已归档的2024年第一季度通报，档号J001-2024年第一季度");
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
  void comparesNoKindWithANoticeFurtherBack() {
    inspection.veto(inspection.site("甲", "广州市"), "", "不更新");
    PriorNotice accounts =
        new PriorNotice(
            "J001",
            Period.parse("2024年第一季度").orElseThrow(),
            "",
            List.of(new Kind(ACCOUNT, ALL, List.of())),
            List.of());
    inspection.after(accounts, notice("2023年第四季度", MOST, failed("甲")));

    assertThat(there(inspection.assemble().earlier()).period()).hasToString("2024年第一季度");
    assertThat(sites().earlier()).isNull();
    assertThat(sites().followUp()).isNull();
    assertThat(sites().repeated()).isEmpty();
    assertThat(sites().trend()).isEmpty();
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
