package org.tongbao;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the sheets of a national set come to, counted from their rows and by nothing of ours. */
final class CountedRows {
  final List<CSVRecord> units;
  final List<CSVRecord> findings;
  private final Set<String> vetoed = new HashSet<>();

  CountedRows(Path input) throws IOException {
    units = read(input.resolve("units.csv"));
    findings = read(input.resolve("findings.csv"));
    for (CSVRecord finding : findings) {
      if (finding.get("严重程度").equals("单项否决")) {
        vetoed.add(finding.get("网站标识码"));
      }
    }
  }

  private static List<CSVRecord> read(Path sheet) throws IOException {
    try (Reader reader = Files.newBufferedReader(sheet)) {
      if (reader.read() != '\uFEFF') {
        throw new AssertionError("no BOM in " + sheet);
      }
      return CSVFormat.EXCEL
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  /** The paths of all regions of a level, in the order of their first unit. */
  List<String> regions(int level) {
    List<String> regions = new ArrayList<>();
    for (CSVRecord unit : units) {
      String[] names = unit.get("地区").split("/", -1);
      String path = String.join("/", List.of(names).subList(0, Math.min(level, names.length)));
      if (names.length >= level && !regions.contains(path)) {
        regions.add(path);
      }
    }
    return regions;
  }

  /** Units that were inspected and have a veto, in the order of the sheet. */
  List<CSVRecord> failing() {
    return units.stream().filter(this::fails).toList();
  }

  private boolean fails(CSVRecord unit) {
    return unit.get("检查").equals("是") && vetoed.contains(unit.get("网站标识码"));
  }

  /** How many of a kind below a region have a quality. */
  private long count(String kind, String region, Predicate<CSVRecord> quality) {
    return units.stream()
        .filter(unit -> unit.get("类别").equals(kind))
        .filter(unit -> (unit.get("地区") + "/").startsWith(region + "/"))
        .filter(quality)
        .count();
  }

  /** As the prose says it: 政府网站12个（在运行13个）. */
  String amount(String kind, String region) {
    long running = count(kind, region, unit -> true);
    long checked = count(kind, region, unit -> unit.get("检查").equals("是"));
    return kind + checked + "个" + (running == checked ? "" : "（在运行" + running + "个）");
  }

  /** As the prose says it: 政府网站合格率为91.67%. */
  String rate(String kind, String region) {
    long checked = count(kind, region, unit -> unit.get("检查").equals("是"));
    long failed = count(kind, region, this::fails);
    return kind + "合格率为" + percent(checked - failed, checked);
  }

  private static String percent(long passed, long checked) {
    if (checked == 0) {
      return "—";
    } else if (passed == 0 || passed == checked) {
      return passed == 0 ? "0%" : "100%";
    }
    return BigDecimal.valueOf(passed * 100)
            .divide(BigDecimal.valueOf(checked), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
