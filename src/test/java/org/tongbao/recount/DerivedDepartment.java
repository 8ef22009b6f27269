package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the notice of one department says of its sites. */
record DerivedDepartment(RecountedSheets sheets, String department) {
  private static final String KIND = "政府网站";

  private List<Map<String, String>> own() {
    return sheets.units().stream()
        .filter(unit -> cell(unit, "部门").equals(department) && cell(unit, "类别").equals(KIND))
        .toList();
  }

  String scope() {
    Map<String, String> counts = sheets.counts(KIND, own()::contains);
    if (cell(counts, "合格率").equals("—")) {
      return "本次没有检查政府网站。";
    }
    String running =
        cell(counts, "在运行").equals(cell(counts, "检查数")) ? "" : "（在运行" + cell(counts, "在运行") + "个）";
    return "本次共检查%s%s个%s，合格%s个，不合格%s个，合格率%s。"
        .formatted(
            KIND,
            cell(counts, "检查数"),
            running,
            cell(counts, "合格数"),
            cell(counts, "不合格数"),
            cell(counts, "合格率"));
  }

  List<Map<String, String>> ranked() {
    return sheets.ranked(own());
  }

  /** How many take part; all that have the highest score are named. */
  List<String> ranking() {
    List<Map<String, String>> ranked = ranked();
    if (ranked.isEmpty()) {
      return List.of();
    }
    BigDecimal highest =
        Objects.requireNonNull(
            ranked.stream().map(DerivedDepartment::score).max(BigDecimal::compareTo).orElse(null));
    String best =
        ranked.stream()
            .filter(unit -> score(unit).compareTo(highest) == 0)
            .map(unit -> cell(unit, "名称") + "（" + CountedFigures.print(highest) + "分）")
            .collect(Collectors.joining("、"));
    return List.of("参加排名的网站共" + ranked.size() + "个，得分最高的是" + best + "。");
  }

  private static BigDecimal score(Map<String, String> unit) {
    return new BigDecimal(cell(unit, "得分"));
  }

  /** A line for each unit with a problem that is named, each problem once. */
  List<String> units() {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> unit : own()) {
      List<String> problems =
          sheets.found(unit).stream()
              .filter(finding -> cell(finding, "正文点名").equals("是"))
              .map(finding -> cell(finding, "存在问题"))
              .distinct()
              .toList();
      if (!problems.isEmpty()) {
        lines.add(cell(unit, "名称") + "：" + String.join("；", problems) + "。");
      }
    }
    return lines;
  }
}
