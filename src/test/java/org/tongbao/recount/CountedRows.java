package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The counts of a national input's sheets by region, counted without the program's code. */
public final class CountedRows {
  private final RecountedSheets sheets;

  public CountedRows(Path input) throws IOException {
    sheets = new RecountedSheets(input);
  }

  /** The paths of all regions of a level, in the order of their first unit. */
  public List<String> regions(int level) {
    List<String> regions = new ArrayList<>();
    for (Map<String, String> unit : sheets.units()) {
      String[] names = cell(unit, "地区").split("/", -1);
      String path = String.join("/", List.of(names).subList(0, Math.min(level, names.length)));
      if (names.length >= level && !regions.contains(path)) {
        regions.add(path);
      }
    }
    return regions;
  }

  /** Units that were inspected and failed, in the order of the sheet. */
  public List<Map<String, String>> failing() {
    return sheets.failing();
  }

  /** What was found of a unit, in the order of the sheet. */
  public List<String> problems(Map<String, String> unit) {
    return sheets.findings().stream()
        .filter(finding -> cell(finding, "网站标识码").equals(cell(unit, "网站标识码")))
        .filter(finding -> !cell(finding, "是否整改").equals("是"))
        .map(finding -> cell(finding, "存在问题"))
        .toList();
  }

  /** As the prose says it: 政府网站12个（在运行13个）. */
  public String amount(String kind, String region) {
    String running = count(kind, region, "在运行");
    String checked = count(kind, region, "检查数");
    return kind + checked + "个" + (running.equals(checked) ? "" : "（在运行" + running + "个）");
  }

  /** As the prose says it: 政府网站合格率为91.67%. */
  public String rate(String kind, String region) {
    return kind + "合格率为" + count(kind, region, "合格率");
  }

  /** As the prose of a province says it: 政府网站12家, of which the unit differs, and 合格率91.67%. */
  public List<String> ofProvince(String kind, String region) {
    return List.of(
        kind + count(kind, region, "检查数"),
        "在运行总数（" + count(kind, region, "在运行"),
        "合格率" + count(kind, region, "合格率"));
  }

  private String count(String kind, String region, String measure) {
    return Objects.requireNonNull(
        sheets
            .counts(kind, unit -> (cell(unit, "地区") + "/").startsWith(region + "/"))
            .get(measure));
  }
}
