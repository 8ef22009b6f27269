package org.tongbao.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.Settings;
import org.tongbao.inspection.Severity;
import org.tongbao.problem.Place;
import org.tongbao.statistics.Census;

/** Six sites with own columns and five findings, which functions count. */
public final class CountedInspection {
  private static final String SITE = "政府网站";
  private static final Place HERE = Place.of("notice.yaml");
  private static final OwnColumns OWN =
      new OwnColumns(
          List.of(
              new OwnColumn("报送", OwnColumn.Type.NUMBER, "条", true, HERE),
              new OwnColumn("更新", OwnColumn.Type.DATE, "", true, HERE),
              new OwnColumn("公开", OwnColumn.Type.YES_NO, "", true, HERE),
              new OwnColumn("备注", OwnColumn.Type.TEXT, "", true, HERE)),
          List.of());

  private final List<InspectedUnit> units = new ArrayList<>();
  private final List<UnitFinding> findings = new ArrayList<>();

  private CountedInspection() {}

  /** The notice of it. */
  public static Notice notice() {
    CountedInspection inspection = new CountedInspection();
    InspectedUnit failed = inspection.unit("甲一", "甲区", "市级", "0.5");
    InspectedUnit second = inspection.unit("甲二", "甲区", "县级", "20");
    inspection.unit("甲三", "甲区", "市级", "5");
    InspectedUnit other = inspection.unit("乙一", "乙区", "市级", "30");
    inspection.unit("乙二", "乙区", "县级", null);
    inspection.unit("丁", "", "县级", "5");
    inspection.finding(failed, Severity.VETO, "不更新", null);
    inspection.finding(failed, Severity.MINOR, "不更新", "1");
    inspection.finding(second, Severity.MINOR, "打不开", "0.5");
    inspection.finding(other, Severity.MINOR, "错字", "2.25");
    inspection.finding(null, Severity.MINOR, "个别单位不更新", null);
    return inspection.assemble();
  }

  private InspectedUnit unit(String name, String region, String level, @Nullable String sent) {
    Map<String, OwnValue> own = new HashMap<>();
    if (sent != null) {
      own.put("报送", new OwnValue.Number(new BigDecimal(sent)));
    }
    if (units.isEmpty()) {
      own.put("更新", new OwnValue.Date(LocalDate.of(2024, 5, 1)));
      own.put("公开", new OwnValue.YesNo(true));
      own.put("备注", new OwnValue.Text("好"));
    }
    InspectedUnit unit =
        new InspectedUnit(
            units.size() + 1, SITE, name, "", region, "", "", "", level, true, null, null, own);
    units.add(unit);
    return unit;
  }

  private void finding(
      @Nullable InspectedUnit unit, Severity severity, String problem, @Nullable String points) {
    Finding finding =
        new Finding(
            findings.size() + 1,
            unit == null ? null : unit.row(),
            SITE,
            "",
            severity,
            "",
            "",
            problem,
            problem,
            null,
            "",
            false,
            false,
            true,
            points == null ? null : new BigDecimal(points),
            LocalDate.of(2024, 7, 31),
            Map.of());
    findings.add(new UnitFinding(finding, unit));
  }

  private Notice assemble() {
    NoticeSettings settings = settings();
    Census census = new Census(settings);
    InMemoryFacts facts = new InMemoryFacts(units, findings);
    facts.forEachUnit(census::add);
    return new NoticeAssembly(settings, census, facts, List.of()).assemble();
  }

  private static NoticeSettings settings() {
    NoticeSettings plain = Settings.plain();
    Grouping grouping =
        new Grouping(
            List.of(SITE),
            List.of(new GroupName("甲区", "甲"), new GroupName("乙区", "乙"), new GroupName("丙区", "丙")),
            List.of(),
            List.of(),
            Map.of());
    return new NoticeSettings(
        plain.basics(),
        plain.paper(),
        plain.text(),
        grouping,
        new OwnSheets(List.of(), List.of(), Map.of(), Map.of(), List.of(), OWN),
        plain.scoring(),
        new NoticeSettings.Figures(
            List.of(new Fact("来信", "5", "条", ""), new Fact("来分", "90", "分", "")),
            List.of(),
            List.of(),
            List.of()),
        plain.outputs(),
        Map.of());
  }
}
