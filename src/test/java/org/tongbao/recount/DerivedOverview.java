package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the sets province and example say in numbers where they make the notice of one region. */
record DerivedOverview(DerivedRegion region) {
  private static final String SITE = "政府网站";
  private static final String ACCOUNT = "政务新媒体";

  private Map<String, String> counts(String kind) {
    return region.counts(kind, unit -> true);
  }

  private boolean isChecked(String kind) {
    return !cell(counts(kind), "检查数").equals("0");
  }

  private boolean isComplete(String kind) {
    return cell(counts(kind), "检查数").equals(cell(counts(kind), "在运行"));
  }

  private String extent(String kind, String measure) {
    String checked = cell(counts(kind), "检查数");
    String running = cell(counts(kind), "在运行");
    if (isComplete(kind)) {
      return "检查" + kind + checked + measure;
    }
    return "抽查%s%s%s，占在运行总数（%s%s）的%s"
        .formatted(kind, checked, measure, running, measure, share(checked, running));
  }

  /** Half up; a part is neither all nor nothing. */
  private static String share(String part, String whole) {
    BigDecimal share =
        new BigDecimal(part)
            .movePointRight(2)
            .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP)
            .min(new BigDecimal("99.99"))
            .max(new BigDecimal("0.01"));
    return share + "%";
  }

  /** Of the set province: both kinds, and the parts whose sites all passed. */
  List<String> province() {
    List<String> said = new ArrayList<>();
    if (isChecked(SITE)) {
      // 全省 is the set's word: the name of the issuer does not say its level.
      String all = isComplete(SITE) ? "，对全省在运行的政府网站实现检查全覆盖" : "";
      said.add("本次共" + extent(SITE, "家") + all + passed(SITE, "家"));
    } else {
      said.add("本次没有检查政府网站。");
    }
    List<String> whole = region.whole(SITE);
    if (!whole.isEmpty()) {
      String number = whole.size() > 1 ? "等" + whole.size() + "个" : "";
      said.add("其中，" + String.join("、", whole) + number + "政府网站合格率为100%。");
    }
    said.add(
        isChecked(ACCOUNT)
            ? "本次共" + extent(ACCOUNT, "个") + "，重点核查安全、更新、互动三项单项否决指标" + passed(ACCOUNT, "个")
            : "本次没有检查政务新媒体。");
    return said;
  }

  private String passed(String kind, String measure) {
    return "；合格%s%s，合格率%s。"
        .formatted(cell(counts(kind), "合格数"), measure, cell(counts(kind), "合格率"));
  }

  /** Of the set example: what was checked, what of it passed, and how much was found. */
  List<String> example() {
    List<String> said = new ArrayList<>();
    for (String kind : List.of(SITE, ACCOUNT)) {
      String all = isComplete(kind) ? "，实现检查全覆盖" : "";
      String platforms = kind.equals(ACCOUNT) ? platforms() : "";
      said.add(
          isChecked(kind)
              ? "本次" + extent(kind, "个") + all + platforms + "。"
              : "本次没有检查" + kind + "。");
    }
    if (isChecked(SITE) && isChecked(ACCOUNT)) {
      int checked =
          Integer.parseInt(cell(counts(SITE), "检查数"))
              + Integer.parseInt(cell(counts(ACCOUNT), "检查数"));
      said.add("两类合计检查" + checked + "个，发现问题" + region.findings() + "条。");
    }
    for (String kind : List.of(SITE, ACCOUNT)) {
      if (isChecked(kind)) {
        Map<String, String> counts = counts(kind);
        said.add(
            "合格%s个，不合格%s个，合格率%s。"
                .formatted(cell(counts, "合格数"), cell(counts, "不合格数"), cell(counts, "合格率")));
      }
    }
    return said;
  }

  private String platforms() {
    TreeSet<String> platforms =
        region.units(ACCOUNT).stream()
            .filter(region.sheets()::isChecked)
            .map(region.sheets()::platform)
            .collect(Collectors.toCollection(TreeSet::new));
    String number = platforms.size() > 1 ? "等" + platforms.size() + "类平台" : "";
    return "，涉及" + String.join("、", platforms) + number;
  }
}
