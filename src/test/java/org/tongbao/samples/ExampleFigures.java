package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;
import static org.tongbao.samples.SampleFinding.veto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongbao.inspection.Severity;

/**
 * An invented county that counts what no fixed column knows: items sent and adopted, points
 * deducted, batches, and what is adopted elsewhere. No such county exists.
 */
final class ExampleFigures {
  /** The second workbook. */
  static final String WORKBOOK = "adopted.xlsx";

  private static final String SITE = "政府网站";
  private static final String ACCOUNT = "政务新媒体";
  private static final long SEED = 2026_07_08;
  private static final int ACCOUNTS = 46;
  private static final int FINDINGS = 57;

  private static final List<String> TOWNS =
      List.of("东示镇", "西示镇", "南示镇", "北示镇", "中示镇", "上示乡", "下示乡", "前示乡");
  private static final List<String> OFFICES =
      List.of("县样例一局", "县样例二局", "县样例三局", "县样例四局", "县样例五局", "县样例六局");
  private static final List<SamplePlatform> PLATFORMS =
      List.of(
          new SamplePlatform("微信公众号", 5),
          new SamplePlatform("新浪微博", 3),
          new SamplePlatform("抖音", 2));

  private static final List<Deduction> ON_SITES =
      List.of(
          new Deduction("栏目更新不及时", "", "动态要闻类栏目超过2周未更新", "1", "1"),
          new Deduction("栏目更新不及时", "", "存在空白栏目", "2.5", "3"),
          new Deduction("信息审核不严格", "", "发布的文章存在错别字", "0.5", "4"),
          new Deduction("链接管理不到位", "", "首页存在失效链接", "0.25", "2"),
          new Deduction("栏目更新不及时", "W3", "首页超过2周未更新", "", ""));
  private static final List<Deduction> ON_ACCOUNTS =
      List.of(
          new Deduction("内容更新不及时", "", "更新间隔超过一周", "1", ""),
          new Deduction("信息审核不严格", "", "发布的文章存在错别字", "0.5", "2"),
          new Deduction("信息审核不严格", "", "转载信息未注明来源", "1.5", "1"),
          new Deduction("互动回应不到位", "", "对网民留言答复不及时", "2", ""),
          new Deduction("内容更新不及时", "M2", "超过2周未更新", "", ""),
          new Deduction("互动回应不到位", "M3", "没有有效的互动功能", "", ""));

  private final Random random = new Random(SEED);

  private ExampleFigures() {}

  /** A unit with its own columns. */
  private record Unit(
      SampleUnit unit, String batch, int sent, int adopted, String updated, boolean online) {
    Unit sending(int more) {
      return new Unit(unit, batch, sent + more, adopted, updated, online);
    }
  }

  /** A problem that is found again and again; an indicator makes it a veto. */
  private record Deduction(
      String topic, String indicator, String problem, String points, String places) {
    SampleFinding of(SampleUnit unit) {
      if (!indicator.isEmpty()) {
        return veto(unit, indicator, problem).under("", topic);
      }
      return new SampleFinding(unit, "", Severity.DEDUCTION, topic, problem, true);
    }
  }

  /** A finding with its own columns. */
  private record Found(
      SampleFinding finding, String points, String places, String date, boolean rectified) {}

  static Sample sample() {
    return new ExampleFigures().make();
  }

  private Sample make() {
    List<SampleUnit> all = new ArrayList<>();
    List<SampleGroup> groups =
        Stream.concat(
                TOWNS.stream().map(name -> new SampleGroup(name, false, 3)),
                OFFICES.stream().map(name -> new SampleGroup(name, true, 3)))
            .toList();
    groups.forEach(
        group ->
            all.add(new SampleUnit(SITE, group.name() + "网站", sponsor(group.name()), group, "")));
    all.addAll(new SampleUnits(SEED, groups, List.of()).fill(ACCOUNT, ACCOUNTS, 2, PLATFORMS));
    List<Unit> units = new ArrayList<>();
    all.forEach(unit -> units.add(counted(unit)));
    tie(units, "西示镇", "中示镇");
    tie(units, "县样例三局", "县样例六局");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("units.csv", unitsCsv(units));
    files.put("findings.csv", findingsCsv(findings(units)));
    files.put(WORKBOOK, SampleWorkbook.bytes("采用情况", adopted()));
    return new Sample(files);
  }

  private static String sponsor(String group) {
    return group.startsWith("县") ? group : group + "人民政府";
  }

  /** A quarter of the accounts is not drawn for the check. */
  private Unit counted(SampleUnit unit) {
    boolean drawn = unit.kind().equals(SITE) || random.nextInt(4) > 0;
    int sent = 3 + random.nextInt(22);
    int adopted = random.nextInt(Math.max(1, sent * 2 / 3));
    String updated =
        drawn ? "2026-06-" + (10 + random.nextInt(16)) : random.nextBoolean() ? "" : "2026-05-29";
    return new Unit(
        (drawn ? unit : unit.unchecked()).by(sponsor(unit.group().name())),
        random.nextBoolean() ? "第一批" : "第二批",
        sent,
        adopted,
        updated,
        random.nextInt(5) > 0);
  }

  /** Lets two groups share a rank. */
  private static void tie(List<Unit> units, String one, String other) {
    int difference = sent(units, one) - sent(units, other);
    Predicate<Unit> ofLess =
        unit -> unit.unit().group().name().equals(difference < 0 ? one : other);
    int last = units.lastIndexOf(units.stream().filter(ofLess).reduce((a, b) -> b).orElseThrow());
    units.set(last, units.get(last).sending(Math.abs(difference)));
  }

  private static int sent(List<Unit> units, String group) {
    return units.stream()
        .filter(unit -> unit.unit().group().name().equals(group))
        .mapToInt(Unit::sent)
        .sum();
  }

  private List<Found> findings(List<Unit> units) {
    List<SampleUnit> drawn = units.stream().map(Unit::unit).filter(SampleUnit::checked).toList();
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      SampleUnit unit = drawn.get(random.nextInt(drawn.size()));
      List<Deduction> usual = unit.kind().equals(SITE) ? ON_SITES : ON_ACCOUNTS;
      Deduction drawnOne = usual.get(random.nextInt(usual.size()));
      boolean tooMany = !drawnOne.indicator().isEmpty() && random.nextInt(3) > 0;
      Deduction deduction = tooMany ? usual.get(0) : drawnOne;
      String date = "2026-06-" + (10 + random.nextInt(16));
      all.add(
          new Found(
              deduction.of(unit),
              deduction.points(),
              deduction.places(),
              date,
              random.nextInt(3) > 0));
    }
    for (String kind : List.of(SITE, ACCOUNT, ACCOUNT)) {
      SampleFinding nobody = minor(SampleUnit.nobody(kind), "个别单位的信息未经审核即发布");
      all.add(new Found(nobody.under("", "信息审核不严格"), "", "", "", false));
    }
    return all;
  }

  private static List<List<String>> adopted() {
    return List.of(
        List.of("示例县信息被上级采用情况（2026年第二季度）"),
        List.of("渠道", "推荐", "采用"),
        List.of("省级政府门户网站", "48", "19"),
        List.of("市级政府门户网站", "96", "41"),
        List.of("省级政务新媒体", "35", "8"),
        List.of("市级政务新媒体", "88", "41"));
  }

  private static byte[] unitsCsv(List<Unit> units) {
    return new SampleSheet<>(units)
        .column("类别", unit -> unit.unit().kind())
        .column("名称", unit -> unit.unit().name())
        .column("主办单位", unit -> unit.unit().sponsor())
        .column("地区", unit -> unit.unit().group().department() ? "" : unit.unit().group().name())
        .column("部门", unit -> unit.unit().group().department() ? unit.unit().group().name() : "")
        .column("平台", unit -> unit.unit().platform())
        .column("网站标识码", unit -> unit.unit().code())
        .column("检查", unit -> yesNo(unit.unit().checked()))
        .column("批次", Unit::batch)
        .column("报送", unit -> String.valueOf(unit.sent()))
        .column("采用", unit -> String.valueOf(unit.adopted()))
        .column("最后更新", Unit::updated)
        .column("是否联网", unit -> yesNo(unit.online()))
        .bytes();
  }

  private static byte[] findingsCsv(List<Found> findings) {
    return new SampleSheet<>(findings)
        .column("类别", each -> each.finding().unit().kind())
        .column("名称", each -> each.finding().unit().name())
        .column("平台", each -> each.finding().unit().platform())
        .column("网站标识码", each -> each.finding().unit().code())
        .column("指标", each -> each.finding().indicator())
        .column("严重程度", each -> each.finding().severity().label())
        .column("问题类别", each -> each.finding().topic())
        .column("存在问题", each -> each.finding().problem())
        .column("发现日期", Found::date)
        .column("是否整改", each -> yesNo(each.rectified()))
        .column("扣分", Found::points)
        .column("处数", Found::places)
        .bytes();
  }

  private static String yesNo(boolean yes) {
    return yes ? "是" : "否";
  }
}
