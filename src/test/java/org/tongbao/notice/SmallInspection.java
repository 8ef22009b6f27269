package org.tongbao.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.Settings;
import org.tongbao.inspection.Severity;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;

/** An inspection of a handful of units, to be added to and made a notice of. */
public final class SmallInspection {
  public static final String SITE = "政府网站";
  public static final String ACCOUNT = "政务新媒体";

  private static final String ISSUER = "广东省人民政府办公厅";
  private static final LocalDate DATE = LocalDate.of(2024, 6, 28);
  private static final Paper FULL =
      new Paper(
          ISSUER,
          ISSUER + "（代章）",
          DATE,
          new DocumentNumber("粤府办函", 2024, 18),
          new Letterhead(Letterhead.Form.DOCUMENT, ISSUER + "文件"),
          false,
          "此件公开发布",
          new Imprint(List.of("省委办公厅", "省人大常委会办公厅"), "省政府办公厅秘书处", DATE.plusDays(2)));
  private static final List<String> ADDRESSEES = List.of("各地级以上市人民政府", "省政府各部门、各直属机构");
  private static final Text FULL_TEXT =
      new Text(
          ADDRESSEES,
          List.of(new Basis("《甲通知》", "国办发〔2017〕47号", "《指引》"), new Basis("《乙办法》", "", "")),
          "经省政府同意",
          "第三方监测机构",
          LocalDate.of(2024, 7, 15),
          "省政府办公厅",
          new Contact("张三", "020-83130000", ""));

  private final List<InspectedUnit> units = new ArrayList<>();
  private final List<UnitFinding> findings = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Fact> parameters = new ArrayList<>();
  private final List<FactTable> tables = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private List<GroupName> regions = List.of(new GroupName("广州市", "广州"), new GroupName("深圳市", "深圳"));
  private List<GroupName> departments = List.of(new GroupName("省教育厅", "省教育厅"));
  private List<PriorNotice> past = List.of();
  private boolean full;
  private boolean rectified;
  private boolean open;

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
    inspection.tables.add(
        new FactTable(
            "办理情况",
            List.of(column("渠道", OwnColumn.Type.TEXT), column("件数", OwnColumn.Type.NUMBER)),
            List.of(
                new FactTable.Row(
                    Place.of("notice.yaml"),
                    Map.of(
                        "渠道",
                        new OwnValue.Text("网民留言"),
                        "件数",
                        new OwnValue.Number(new BigDecimal("780")))))));
    inspection.parameters.add(new Fact("报送及格线", "50", "条", "每季度"));
    inspection.full = true;
    return inspection.assemble();
  }

  private static OwnColumn column(String name, OwnColumn.Type type) {
    return new OwnColumn(name, type, "", false, Place.of("notice.yaml"));
  }

  /** One site with so many problems, each worded so. */
  public static Notice manyProblems(int problems, String each) {
    SmallInspection inspection = new SmallInspection();
    InspectedUnit site = inspection.site("甲市政府门户网站", "广州市");
    for (int i = 0; i < problems; i++) {
      inspection.finding(site, Severity.MINOR, "", each, false, false);
    }
    return inspection.assemble();
  }

  /** A draft of nothing: no setting is given that may be left out, the date neither. */
  public static Notice draft() {
    return new SmallInspection().openDate().assemble();
  }

  /** Settings of which a count minds the kinds and the groups only. */
  public static NoticeSettings settings(List<GroupName> regions, List<GroupName> departments) {
    SmallInspection inspection = new SmallInspection();
    inspection.regions = regions;
    inspection.departments = departments;
    return inspection.settings();
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

  /** A site that was given points; of 100. */
  InspectedUnit scored(String name, String points) {
    return add(
        new InspectedUnit(
            units.size() + 1,
            SITE,
            name,
            name + "办公室",
            "广州市",
            "",
            "",
            "",
            "市级",
            true,
            new BigDecimal(points)));
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
    return find(unit.kind(), unit, severity, "", topic, problem, problem, "", listed, named);
  }

  /** A minor finding of a site, listed and named; without a unit where it names none. */
  SmallInspection minor(
      @Nullable InspectedUnit unit,
      String section,
      String topic,
      String problem,
      String prose,
      String source) {
    return find(SITE, unit, Severity.MINOR, section, topic, problem, prose, source, true, true);
  }

  /** A minor finding that is rectified, neither listed nor named. */
  void rectified(InspectedUnit unit, String problem) {
    rectified = true;
    finding(unit, Severity.MINOR, "", problem, false, false);
    rectified = false;
  }

  private SmallInspection find(
      String kind,
      @Nullable InspectedUnit unit,
      Severity severity,
      String section,
      String topic,
      String problem,
      String prose,
      String source,
      boolean listed,
      boolean named) {
    Finding finding =
        new Finding(
            findings.size() + 1,
            unit == null ? null : unit.row(),
            kind,
            "",
            severity,
            section,
            topic,
            problem,
            prose,
            null,
            source,
            rectified,
            listed,
            named);
    findings.add(new UnitFinding(finding, unit));
    return this;
  }

  SmallInspection fact(String name, String value, String unit) {
    facts.add(new Fact(name, value, unit, ""));
    return this;
  }

  SmallInspection band(String name, String from) {
    bands.add(new Band(name, new BigDecimal(from)));
    return this;
  }

  /** A draft: the date is still to be given. */
  SmallInspection openDate() {
    open = true;
    return this;
  }

  /** Earlier notices, the latest first. */
  SmallInspection after(PriorNotice... notices) {
    past = List.of(notices);
    return this;
  }

  Notice assemble() {
    return assembly().assemble();
  }

  /** What is uncertain about earlier notices. */
  List<String> reminders() {
    return assembly().reminders(Place.of("units.csv"), Place.of("findings.csv")).stream()
        .map(Problem::toString)
        .toList();
  }

  private NoticeAssembly assembly() {
    NoticeSettings settings = settings();
    Set<Integer> vetoed = new HashSet<>();
    for (UnitFinding each : findings) {
      if (each.finding().severity() == Severity.VETO && each.unit() != null) {
        vetoed.add(each.unit().row());
      }
    }
    Census census = new Census(settings);
    units.forEach(unit -> census.add(unit, vetoed.contains(unit.row())));
    return new NoticeAssembly(settings, census, new InMemoryFacts(units, findings), past);
  }

  private Paper paper() {
    return full ? FULL : Paper.plain(ISSUER, open ? null : DATE);
  }

  private NoticeSettings settings() {
    NoticeSettings plain = Settings.plain();
    return new NoticeSettings(
        plain.basics(),
        paper(),
        full ? FULL_TEXT : open ? Text.NONE : Text.NONE.withAddressees(ADDRESSEES),
        Settings.grouping(regions, departments),
        plain.sheets(),
        new Scoring(true, Scoring.STANDARD_PASS_LINE, bands),
        new Figures(facts, parameters, tables, List.of()),
        plain.outputs(),
        full ? Map.of("署名", new Place("notice.yaml", 4, 5)) : Map.of());
  }
}
