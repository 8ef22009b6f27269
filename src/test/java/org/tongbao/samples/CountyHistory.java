package org.tongbao.samples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.tongbao.samples.CountySheets.Found;
import org.tongbao.samples.CountySheets.Unit;

/** Two earlier quarters of the county that counts for itself, in folders below its own. */
final class CountyHistory {
  private static final String SITE = "政府网站";
  private static final Map<String, Quarter> QUARTERS = quarters();

  private final List<Unit> now;

  /** The present quarter's units, of which the earlier ones are made. */
  CountyHistory(List<Unit> now) {
    this.now = now;
  }

  /**
   * A quarter.
   *
   * @param period as a notice prints it
   * @param month its last
   * @param more what a unit sent more than now, on average
   * @param named units that its notice named, with the number of their problem among the usual ones
   * @param others units with a problem that its notice did not name
   */
  private record Quarter(
      String period, String month, int more, Map<String, Integer> named, List<String> others) {}

  private static Map<String, Quarter> quarters() {
    Map<String, Integer> last = new LinkedHashMap<>();
    last.put("东示镇网站", 1);
    last.put("中示镇网站", 0);
    last.put("下示乡网站", 4);
    last.put("县样例五局网站", 0);
    last.put("西示镇政务新媒体02", 4);
    last.put("上示乡政务新媒体02", 0);
    last.put("前示乡政务新媒体03", 1);
    last.put("县样例一局政务新媒体03", 4);
    last.put("县样例三局政务新媒体03", 3);
    last.put("县样例四局政务新媒体04", 5);
    Map<String, Integer> year = new LinkedHashMap<>();
    year.put("南示镇网站", 4);
    year.put("上示乡网站", 4);
    year.put("县样例六局网站", 2);
    year.put("东示镇政务新媒体02", 4);
    year.put("北示镇政务新媒体01", 5);
    year.put("县样例二局政务新媒体01", 5);
    Map<String, Quarter> quarters = new LinkedHashMap<>();
    quarters.put(
        "2025-q2", new Quarter("2025年第二季度", "2025-06", -2, year, List.of("前示乡网站", "下示乡政务新媒体01")));
    quarters.put(
        "2026-q1",
        new Quarter(
            "2026年第一季度", "2026-03", 1, last, List.of("北示镇网站", "南示镇政务新媒体01", "县样例二局政务新媒体03")));
    return quarters;
  }

  /** Their sheets, and what all of them sent. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Sent> sent = new ArrayList<>();
    QUARTERS.forEach(
        (folder, quarter) -> {
          CountySheets sheets = sheets(quarter);
          files.put("earlier/" + folder + "/units.csv", sheets.unitsCsv());
          files.put("earlier/" + folder + "/findings.csv", sheets.findingsCsv());
          sheets.units().stream()
              .collect(groupingBy(unit -> unit.unit().group().name(), LinkedHashMap::new, toList()))
              .forEach((group, units) -> sent.add(new Sent(quarter.period(), group, units)));
        });
    files.put("sent.csv", sentCsv(sent));
    return files;
  }

  /** What a town or an office sent in a quarter. */
  private record Sent(String period, String group, List<Unit> units) {}

  private static byte[] sentCsv(List<Sent> sent) {
    return new SampleSheet<>(sent)
        .column("期间", Sent::period)
        .column("乡镇（部门）", Sent::group)
        .column("报送", each -> "" + each.units().stream().mapToInt(Unit::sent).sum())
        .column("采用", each -> "" + each.units().stream().mapToInt(Unit::adopted).sum())
        .bytes();
  }

  /** Findings of the last quarter whose units are not checked now, with what became of them. */
  List<Found> copied() {
    Quarter last = Objects.requireNonNull(QUARTERS.get("2026-q1"));
    return sheets(last).findings().stream()
        .filter(
            each -> List.of("前示乡政务新媒体03", "县样例四局政务新媒体04").contains(each.finding().unit().name()))
        .map(
            each ->
                new Found(
                    each.finding(),
                    each.points(),
                    each.places(),
                    each.date(),
                    each.finding().unit().name().startsWith("县"),
                    "",
                    last.period()))
        .toList();
  }

  private CountySheets sheets(Quarter quarter) {
    Random random = new Random(quarter.period().hashCode());
    List<Unit> units = new ArrayList<>();
    List<Found> findings = new ArrayList<>();
    for (Unit each : now) {
      String name = each.unit().name();
      boolean faulty = quarter.named().containsKey(name) || quarter.others().contains(name);
      boolean drawn = each.unit().kind().equals(SITE) || random.nextInt(4) > 0 || faulty;
      Unit then = then(each, drawn, quarter, random);
      units.add(then);
      if (faulty) {
        findings.add(found(then, quarter, random));
      }
    }
    return new CountySheets(units, findings);
  }

  private static Unit then(Unit now, boolean drawn, Quarter quarter, Random random) {
    int sent = Math.max(1, now.sent() + quarter.more() + random.nextInt(7) - 3);
    int adopted = Math.min(sent, Math.max(0, now.adopted() + random.nextInt(4) - 1));
    SampleUnit unit = now.unit();
    return new Unit(
        unit.checked(drawn),
        now.batch(),
        sent,
        adopted,
        drawn ? quarter.month() + "-" + (10 + random.nextInt(16)) : "",
        random.nextInt(3) > 0,
        "");
  }

  private static Found found(Unit unit, Quarter quarter, Random random) {
    boolean site = unit.unit().kind().equals(SITE);
    List<Deduction> usual = site ? Deduction.ON_SITES : Deduction.ON_ACCOUNTS;
    Integer number = quarter.named().get(unit.unit().name());
    Deduction deduction = usual.get(number == null ? 0 : number);
    return new Found(
        deduction.of(unit.unit(), number != null),
        deduction.points(),
        deduction.places(),
        quarter.month() + "-" + (10 + random.nextInt(16)),
        false,
        "",
        "");
  }
}
