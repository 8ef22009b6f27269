package org.tongbao.authoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Outputs;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.SetSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.inspection.WebPage;
import org.tongbao.notice.UnitFinding;
import org.tongbao.problem.Place;
import org.tongbao.template.RequiredSettings;

/**
 * An invented inspection for a set that has no example: every setting and every column is filled,
 * and what the set asks for by name is there.
 */
final class InventedExample {
  private static final LocalDate DATE = LocalDate.of(2030, 7, 8);
  private static final DateWindow WINDOW =
      new DateWindow(LocalDate.of(2030, 4, 1), LocalDate.of(2030, 6, 30));
  private static final List<String> USUAL_KINDS = List.of("政府网站", "政务新媒体");

  private final List<InspectedUnit> units = new ArrayList<>();
  private final List<UnitFinding> findings = new ArrayList<>();
  private final OwnColumns own;

  private InventedExample(OwnColumns own) {
    this.own = own;
  }

  /**
   * The inspection that a set asks for.
   *
   * @param declared in its set.yaml
   */
  static Example of(String set, RequiredSettings asked, SetSettings declared) {
    List<String> kinds = asked.kinds().isEmpty() ? USUAL_KINDS : asked.kinds();
    InventedExample invented = new InventedExample(declared.columns());
    kinds.forEach(invented::kind);
    Level level = declared.level();
    NoticeSettings settings =
        settings(set, kinds, asked)
            .withOwn(declared.columns())
            .withLevels(level == null ? Map.of() : Map.of(set, level));
    return new Example(settings, invented.units, invented.findings).withNamed();
  }

  /** Four units, one of which was not inspected, and findings of every sort. */
  private void kind(String kind) {
    InspectedUnit first = unit(kind, "甲样", "甲区", "", "92.5", true);
    InspectedUnit second = unit(kind, "乙样", "甲区", "", "55", true);
    InspectedUnit third = unit(kind, "丙样", "", "丁局", "80", true);
    unit(kind, "戊样", "乙区", "", null, false);
    finding(kind, second, Severity.VETO, "更新不及时", "首页超过两周未更新", "");
    finding(kind, third, Severity.DEDUCTION, "更新不及时", "有空白栏目", "上级通报");
    finding(kind, first, Severity.MINOR, "", "有错别字", "");
    finding(kind, null, Severity.MINOR, "", "个别单位链接失效", "");
  }

  private InspectedUnit unit(
      String kind,
      String name,
      String region,
      String department,
      @Nullable String points,
      boolean checked) {
    int row = units.size() + 1;
    InspectedUnit unit =
        new InspectedUnit(
            row,
            kind,
            name + kind,
            name + "办公室",
            region,
            department,
            row % 2 == 0 ? "微信公众号" : "抖音",
            String.valueOf(1_000_000_000 + row),
            row % 2 == 0 ? "区级" : "镇级",
            checked,
            points == null ? null : new BigDecimal(points),
            null,
            values(own.units(), row));
    units.add(unit);
    return unit;
  }

  private void finding(
      String kind,
      @Nullable InspectedUnit unit,
      Severity severity,
      String topic,
      String problem,
      String source) {
    Finding finding =
        new Finding(
            findings.size() + 1,
            unit == null ? null : unit.row(),
            kind,
            "",
            severity,
            kind,
            topic,
            problem,
            problem,
            DATE.minusDays(20),
            source,
            false,
            unit != null,
            true,
            BigDecimal.valueOf(findings.size() + 1),
            DATE.plusDays(14),
            values(own.findings(), findings.size() + 1));
    findings.add(new UnitFinding(finding, unit));
  }

  /** A value for each column, other ones in each row. */
  private static Map<String, OwnValue> values(List<OwnColumn> columns, int row) {
    Map<String, OwnValue> values = new HashMap<>();
    for (OwnColumn column : columns) {
      values.put(
          column.name(),
          switch (column.type()) {
            case NUMBER -> new OwnValue.Number(BigDecimal.valueOf(row));
            case TEXT -> new OwnValue.Text(row % 2 == 0 ? "甲组" : "乙组");
            case DATE -> new OwnValue.Date(DATE.minusDays(row));
            case YES_NO -> new OwnValue.YesNo(row % 2 == 0);
          });
    }
    return values;
  }

  private static NoticeSettings settings(String set, List<String> kinds, RequiredSettings asked) {
    return new NoticeSettings(
        new Basics(
            asked.unit() ? "" : set,
            Period.parse("2030年第二季度").orElseThrow(),
            WINDOW,
            asked.windows().stream().collect(Collectors.toMap(name -> name, name -> WINDOW)),
            WINDOW.to(),
            Map.of()),
        paper(),
        text(),
        new Grouping(
            kinds,
            List.of(new GroupName("甲区", "甲"), new GroupName("乙区", "乙")),
            List.of(),
            List.of(new GroupName("丁局", "丁局")),
            Map.of()),
        OwnSheets.NONE,
        new Scoring(
            true,
            Scoring.STANDARD_PASS_LINE,
            List.of(
                new Band("优秀", new BigDecimal("90")), new Band("合格", Scoring.STANDARD_PASS_LINE))),
        new Figures(
            figures(asked.facts()),
            figures(asked.parameters()),
            asked.tables().stream().map(InventedExample::table).toList(),
            List.of(),
            EarlierEntry.filed(asked.periods(), Place.of("notice.yaml"))),
        new Outputs(asked.unit() ? List.of(letter(set)) : List.of(), Filing.NONE, WebPage.NONE),
        Map.of());
  }

  private static List<Fact> figures(List<String> names) {
    return names.stream().map(name -> new Fact(name, "12", "条", "")).toList();
  }

  private static FactTable table(String name) {
    Place nowhere = Place.of("");
    return new FactTable(
        name,
        List.of(
            new OwnColumn("渠道", OwnColumn.Type.TEXT, "", false, nowhere),
            new OwnColumn("件数", OwnColumn.Type.NUMBER, "件", false, nowhere)),
        List.of(
            new FactTable.Row(
                nowhere,
                Map.of(
                    "渠道",
                    new OwnValue.Text("信箱"),
                    "件数",
                    new OwnValue.Number(new BigDecimal("12"))))));
  }

  private static Text text() {
    return new Text(
        List.of("各区人民政府", "市政府各部门"),
        List.of(new Basis("《样例办法》", "样府〔2030〕1号", "《办法》"), new Basis("样例方案", "", "")),
        "经市政府同意",
        "样例监测机构",
        DATE.plusDays(14),
        "市政府办公室",
        new Contact("样例科", "000-00000000", "notice@example.com"));
  }

  private static DerivedNoticeEntry letter(String set) {
    Place nowhere = Place.of("");
    return new DerivedNoticeEntry(
        DerivedNoticeEntry.Each.FAILING_UNIT,
        1,
        set,
        "",
        List.of(),
        "样府改〔2030〕{序号}号",
        1,
        new DerivedNoticeEntry.Places(nowhere, nowhere, nowhere, nowhere));
  }

  private static Paper paper() {
    String issuer = "样例市人民政府办公室";
    return new Paper(
        issuer,
        issuer + "（代章）",
        DATE,
        new DocumentNumber("样府办", 2030, 1),
        new Letterhead(Letterhead.Form.DOCUMENT, issuer + "文件"),
        false,
        "此件公开发布",
        new Imprint(List.of("市委办公室"), issuer, DATE.plusDays(1)));
  }
}
