package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.Settings;
import org.tongbao.inspection.Severity;

/**
 * The order of evidence, case by case. A finding is written as its severity (否 for a veto, 扣 for
 * others) and 是否整改 (是, 否, or - where the sheet says nothing).
 */
class RectificationTest {
  private static final String SITE = "政府网站";

  private final List<UnitFinding> findings = new ArrayList<>();
  private final List<UnitFinding> again = new ArrayList<>();
  private final List<Finding> earlier = new ArrayList<>();

  @ParameterizedTest(name = "{0}: {7}")
  @CsvSource(
      textBlock =
          """
          # case                                       , checked, score, now      , earlier, recheck   , filed, fate
          不在表里                                       , none   ,      ,          ,        ,           , 否   , UNANSWERED
          不在表里，归档时已整改                           , none   ,      ,          ,        ,           , 是   , STATED
          没有检查，什么也没有写                           , 否     ,      ,          ,        ,           , 否   , UNANSWERED
          没有检查，归档时已整改                           , 否     ,      ,          ,        ,           , 是   , STATED
          没有检查，以前的问题已整改                        , 否     ,      ,          , 否是   ,           , 否   , STATED
          没有检查，以前的问题没有整改                      , 否     ,      ,          , 否否   ,           , 否   , UNRESOLVED
          没有检查，以前的问题没有写                        , 否     ,      ,          , 否-    ,           , 否   , UNANSWERED
          没有检查，以前的问题没有写，归档时已整改            , 否     ,      ,          , 否-    ,           , 是   , STATED
          没有检查，以前的问题没有整改，归档时却已整改         , 否     ,      ,          , 扣否   ,           , 是   , UNRESOLVED
          没有检查，两个以前的问题都整改了                   , 否     ,      ,          , 否是扣是,           , 否   , STATED
          没有检查，两个以前的问题有一个没有整改              , 否     ,      ,          , 否是扣否,           , 否   , UNRESOLVED
          没有检查，两个以前的问题有一个没有写                , 否     ,      ,          , 否是扣- ,           , 否   , STATED
          没有检查，本期的问题已整改                        , 否     ,      , 扣是     ,        ,           , 否   , STATED
          没有检查，本期的问题没有整改                      , 否     ,      , 扣否     ,        ,           , 否   , UNRESOLVED
          没有检查，本期的问题没有写                        , 否     ,      , 扣-      ,        ,           , 否   , UNRESOLVED
          检查了，没有发现问题                             , 是     ,      ,          ,        ,           , 否   , CLEAR
          检查了，没有发现问题，归档时已整改                 , 是     ,      ,          ,        ,           , 是   , CLEAR
          检查了，没有发现问题，以前的问题写已整改            , 是     ,      ,          , 否是   ,           , 否   , STATED
          检查了，没有发现问题，以前的问题写没有整改           , 是     ,      ,          , 否否   ,           , 否   , UNRESOLVED
          检查了，没有发现问题，以前的问题没有写              , 是     ,      ,          , 否-    ,           , 否   , CLEAR
          检查了，又有问题，没有写是否整改                   , 是     ,      , 扣-      ,        ,           , 否   , UNRESOLVED
          检查了，又有问题，没有整改                        , 是     ,      , 否否     ,        ,           , 否   , UNRESOLVED
          检查了，又有问题，已整改                          , 是     ,      , 扣是     ,        ,           , 否   , STATED
          检查了，又被单项否决，已整改                      , 是     ,      , 否是     ,        ,           , 否   , STATED
          检查了，两个问题只整改了一个                      , 是     ,      , 否是扣-  ,        ,           , 否   , UNRESOLVED
          检查了，新的问题没有整改，以前的整改了              , 是     ,      , 扣否     , 否是   ,           , 否   , UNRESOLVED
          检查了，新的问题整改了，以前的没有整改              , 是     ,      , 扣是     , 否否   ,           , 否   , UNRESOLVED
          检查了，得分不合格，没有问题                      , 是     , 59.5 ,          ,        ,           , 否   , UNRESOLVED
          检查了，得分不合格，问题已整改                    , 是     , 59.5 , 扣是     ,        ,           , 否   , UNRESOLVED
          检查了，得分合格，没有问题                        , 是     , 60   ,          ,        ,           , 否   , CLEAR
          没有检查，得分不算                               , 否     , 59.5 ,          ,        ,           , 否   , UNANSWERED
          初查又有问题，复查没有                           , 是     ,      , 否-      ,        , 是        , 否   , CLEAR
          初查又有问题，复查还有                           , 是     ,      , 否-      ,        , 是否-     , 否   , UNRESOLVED
          初查又有问题，复查的问题已整改                    , 是     ,      , 否-      ,        , 是扣是    , 否   , STATED
          初查又有问题，没有复查                           , 是     ,      , 否-      ,        , 否        , 否   , UNRESOLVED
          初查得分不合格，复查没有问题                      , 是     , 10   ,          ,        , 是        , 否   , CLEAR
          复查没有问题，以前的问题写没有整改                 , 是     ,      , 否-      , 否否   , 是        , 否   , UNRESOLVED
          """)
  void followsTheOrderOfEvidence(
      String name,
      String checked,
      @Nullable BigDecimal score,
      @Nullable String now,
      @Nullable String earlierOnes,
      @Nullable String recheck,
      String filed,
      Rectification fate) {
    List<InspectedUnit> units = new ArrayList<>();
    units.add(unit(1, "另一个", true, null));
    if (!checked.equals("none")) {
      InspectedUnit unit = unit(2, "甲", checked.equals("是"), score);
      units.add(unit);
      add(now, unit, findings);
      List<UnitFinding> old = new ArrayList<>();
      add(earlierOnes, unit, old);
      old.forEach(found -> earlier.add(found.finding()));
    }
    List<InMemoryFacts> rounds = new ArrayList<>();
    if (recheck != null) {
      InspectedUnit unit = unit(3, "甲", recheck.startsWith("是"), null);
      add(recheck.substring(1), unit, again);
      rounds.add(new InMemoryFacts(List.of(unit), again));
    }
    InMemoryFacts facts = new InMemoryFacts(units, findings, rounds, earlier);
    PriorNotice past = past(filed.equals("是"));

    FollowUp followUp =
        Objects.requireNonNull(
            new PriorUnits(List.of(past), settings(recheck != null), facts).followUp(SITE));

    assertThat(fate(followUp)).as(name).isEqualTo(fate);
    assertThat(followUp.named().count()).hasToString("1");
    boolean rectified = fate == Rectification.STATED || fate == Rectification.CLEAR;
    assertThat(followUp.rectified().all()).hasSize(rectified ? 1 : 0);
    assertThat(followUp.named().failed().count()).hasToString("1");
  }

  private static Rectification fate(FollowUp followUp) {
    List<Rectification> fates = new ArrayList<>();
    followUp.stated().all().forEach(each -> fates.add(Rectification.STATED));
    followUp.clear().all().forEach(each -> fates.add(Rectification.CLEAR));
    followUp.unresolved().all().forEach(each -> fates.add(Rectification.UNRESOLVED));
    followUp.unanswered().all().forEach(each -> fates.add(Rectification.UNANSWERED));
    assertThat(fates).hasSize(1);
    return fates.get(0);
  }

  private static NoticeSettings settings(boolean rounds) {
    NoticeSettings plain = Settings.plain();
    Grouping all = plain.grouping();
    return plain.withGrouping(
        new Grouping(
            all.kinds(),
            all.regions(),
            all.lowerRegions(),
            all.departments(),
            all.orders(),
            rounds ? List.of("初查", "复查") : List.of()));
  }

  private static PriorNotice past(boolean rectified) {
    PriorNotice.Counts counts = new PriorNotice.Counts(2, 2, 1, List.of("50.00%", "50.0%", "50%"));
    return new PriorNotice(
        "J001",
        Period.parse("2024年第一季度").orElseThrow(),
        "",
        List.of(new PriorNotice.Kind(SITE, counts, List.of())),
        List.of(
            new PriorNotice.Unit(
                SITE, "甲", "", "", "", "", "", true, true, rectified, "", List.of("首页不更新"))));
  }

  private static InspectedUnit unit(
      int row, String name, boolean checked, @Nullable BigDecimal score) {
    return new InspectedUnit(row, SITE, name, "", "", "", "", "", "", checked, score);
  }

  /** Two characters each: severity and 是否整改. */
  private static void add(@Nullable String written, InspectedUnit unit, List<UnitFinding> into) {
    for (int i = 0; written != null && i < written.length(); i += 2) {
      Severity severity = written.charAt(i) == '否' ? Severity.VETO : Severity.DEDUCTION;
      char rectified = written.charAt(i + 1);
      Finding finding =
          new Finding(
              into.size() + 1,
              unit.row(),
              SITE,
              "",
              severity,
              "",
              "",
              "有错别字",
              "有错别字",
              null,
              "",
              rectified == '-' ? null : rectified == '是',
              false,
              true);
      into.add(new UnitFinding(finding, unit));
    }
  }
}
