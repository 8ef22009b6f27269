package org.tongbao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.Severity;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.PassRule;

/** An inspection of a handful of units, to be added to and made a notice of. */
public final class SmallInspection {
  public static final String SITE = "政府网站";
  public static final String ACCOUNT = "政务新媒体";

  private final List<InspectedUnit> units = new ArrayList<>();
  private final List<UnitFinding> findings = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private @Nullable LocalDate date = LocalDate.of(2024, 6, 28);
  private @Nullable DocumentNumber number;
  private @Nullable LocalDate deadline;
  private String reportTo = "";

  /** Two sites and two accounts, one of each failed, and every setting given. */
  public static Notice notice() {
    SmallInspection inspection = new SmallInspection();
    InspectedUnit site = inspection.unit(SITE, "甲市政府门户网站", "广州市", "", "甲市政府", "4400000001");
    inspection.unit(SITE, "乙厅网站", "", "省教育厅", "", "");
    InspectedUnit account = inspection.account("江门滨江新区", "广州市", "微信订阅号");
    inspection.account("平安乙县", "深圳市", "抖音");
    inspection.veto(site, "信息不更新", "首页不更新");
    inspection.veto(account, "", "一段时间不更新");
    inspection.fact("网民留言", "780", "条").fact("按时办结", "771", "条");
    inspection.number = new DocumentNumber("粤府办函", 2024, 18);
    inspection.deadline = LocalDate.of(2024, 7, 15);
    inspection.reportTo = "省政府办公厅";
    return inspection.assemble();
  }

  InspectedUnit unit(
      String kind, String name, String region, String department, String sponsor, String code) {
    return add(
        new InspectedUnit(
            units.size() + 1, kind, name, sponsor, region, department, "", code, "", true, null));
  }

  InspectedUnit site(String name, String region) {
    return unit(SITE, name, region, "", "", "");
  }

  InspectedUnit account(String name, String region, String platform) {
    return add(
        new InspectedUnit(
            units.size() + 1, ACCOUNT, name, "", region, "", platform, "", "", true, null));
  }

  InspectedUnit add(InspectedUnit unit) {
    units.add(unit);
    return unit;
  }

  /** A veto finding, listed and named. */
  SmallInspection veto(InspectedUnit unit, String topic, String problem) {
    return finding(unit, Severity.VETO, topic, problem, true, true);
  }

  SmallInspection finding(
      InspectedUnit unit,
      Severity severity,
      String topic,
      String problem,
      boolean listed,
      boolean named) {
    Finding finding =
        new Finding(
            findings.size() + 1,
            unit.row(),
            unit.kind(),
            "",
            severity,
            topic,
            problem,
            null,
            "",
            false,
            listed,
            named);
    findings.add(new UnitFinding(finding, unit));
    return this;
  }

  SmallInspection fact(String name, String value, String unit) {
    facts.add(new Fact(name, value, unit, ""));
    return this;
  }

  /** A draft: the date is still to be given. */
  SmallInspection openDate() {
    date = null;
    return this;
  }

  Notice assemble() {
    NoticeSettings settings =
        new NoticeSettings(
            "province",
            "广东省人民政府办公厅",
            Period.parse("2024年第二季度").orElseThrow(),
            new DateWindow(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 23)),
            date,
            number,
            List.of("各地级以上市人民政府", "省政府各部门、各直属机构"),
            deadline,
            reportTo,
            List.of(SITE, ACCOUNT),
            List.of(new GroupName("广州市", "广州"), new GroupName("深圳市", "深圳")),
            List.of(new GroupName("省教育厅", "省教育厅")),
            facts,
            List.of());
    Set<Integer> vetoed = new HashSet<>();
    findings.stream()
        .filter(each -> each.finding().severity() == Severity.VETO)
        .forEach(each -> vetoed.add(each.unit().row()));
    Census census = new Census(settings, PassRule.STANDARD);
    units.forEach(unit -> census.add(unit, vetoed.contains(unit.row())));
    return new NoticeAssembly(settings, census, findings).assemble();
  }
}
