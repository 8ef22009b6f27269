package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongbao.samples.CountySheets.Found;
import org.tongbao.samples.CountySheets.Unit;

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

  private final Random random = new Random(SEED);

  private ExampleFigures() {}

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
    CountyHistory history = new CountyHistory(List.copyOf(units));
    List<Found> findings = findings(units);
    CountyRecheck recheck = CountyRecheck.of(units, findings);
    CountySheets sheets =
        new CountySheets(
            concat(List.of(units, recheck.units())),
            concat(List.of(recheck.first(), recheck.findings(), history.copied())));
    Map<String, byte[]> files = new LinkedHashMap<>(history.files());
    files.put("units.csv", sheets.unitsCsv());
    files.put("findings.csv", sheets.findingsCsv());
    files.put(WORKBOOK, SampleWorkbook.bytes("采用情况", adopted()));
    return new Sample(files);
  }

  private static <T> List<T> concat(List<? extends List<T>> lists) {
    return lists.stream().flatMap(List::stream).toList();
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
        random.nextInt(5) > 0,
        "");
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
    List<Unit> drawn = units.stream().filter(unit -> unit.unit().checked()).toList();
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      Unit inBatch = drawn.get(random.nextInt(drawn.size()));
      SampleUnit unit = inBatch.unit();
      List<Deduction> usual = unit.kind().equals(SITE) ? Deduction.ON_SITES : Deduction.ON_ACCOUNTS;
      Deduction drawnOne = usual.get(random.nextInt(usual.size()));
      boolean tooMany = !drawnOne.indicator().isEmpty() && random.nextInt(3) > 0;
      Deduction deduction = tooMany ? usual.get(0) : drawnOne;
      int day = random.nextInt(16);
      all.add(
          new Found(
              deduction.of(unit, true),
              deduction.points(),
              deduction.places(),
              inBatch.batch().equals("第一批")
                  ? "2026-06-" + (10 + day % 8)
                  : "2026-06-" + (18 + day % 8),
              random.nextInt(3) > 0,
              "",
              ""));
    }
    for (String kind : List.of(SITE, ACCOUNT, ACCOUNT)) {
      SampleFinding nobody = minor(SampleUnit.nobody(kind), "个别单位的信息未经审核即发布");
      all.add(new Found(nobody.under("", "信息审核不严格"), "", "", "", false, "", ""));
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
}
