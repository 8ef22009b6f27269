package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the notice of one region says in numbers. */
record DerivedRegion(RecountedSheets sheets, String region) {
  private boolean isIn(Map<String, String> unit) {
    return (cell(unit, "地区") + "/").startsWith(region + "/");
  }

  Map<String, String> counts(String kind, Predicate<Map<String, String>> which) {
    return sheets.counts(kind, unit -> isIn(unit) && which.test(unit));
  }

  private List<String> kinds(String measure, String none) {
    return sheets.kinds().stream()
        .filter(kind -> !cell(counts(kind, unit -> true), measure).equals(none))
        .toList();
  }

  String scope() {
    List<String> amounts = new ArrayList<>();
    boolean complete = true;
    for (String kind : kinds("在运行", "0")) {
      Map<String, String> counts = counts(kind, unit -> true);
      boolean all = cell(counts, "在运行").equals(cell(counts, "检查数"));
      complete &= all;
      amounts.add(
          kind + cell(counts, "检查数") + "个" + (all ? "" : "（在运行" + cell(counts, "在运行") + "个）"));
    }
    String both = region.contains("/") || amounts.size() < 2 ? "" : "均";
    return "本次共检查" + String.join("、", amounts) + (complete ? "，" + both + "实现检查全覆盖" : "") + "。";
  }

  List<String> rates() {
    List<String> rates = new ArrayList<>();
    for (String kind : kinds("合格率", "—")) {
      rates.add(kind + "合格率为" + cell(counts(kind, unit -> true), "合格率"));
    }
    return rates.isEmpty() ? List.of() : List.of(String.join("，", rates) + "。");
  }

  /** The parts right below, in the order of their first unit; its own units are 本级. */
  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    sheets.units().stream().filter(this::isIn).forEach(unit -> parts.add(part(unit)));
    return parts;
  }

  private String part(Map<String, String> unit) {
    String whole = cell(unit, "地区");
    return whole.equals(region)
        ? region.substring(region.lastIndexOf('/') + 1) + "本级"
        : whole.substring(region.length() + 1).split("/", 2)[0];
  }

  /** What sets for a whole say of it. */
  DerivedOverview overview() {
    return new DerivedOverview(this);
  }

  /** How many regions it lies in. */
  int depth() {
    return region.split("/", -1).length - 1;
  }

  List<Map<String, String>> units(String kind) {
    return sheets.units().stream()
        .filter(unit -> isIn(unit) && cell(unit, "类别").equals(kind))
        .toList();
  }

  /** How much was found of its units. */
  long findings() {
    return sheets.units().stream()
        .filter(this::isIn)
        .mapToLong(unit -> sheets.found(unit).size())
        .sum();
  }

  /** The parts all of whose units passed; none of a region that has no parts. */
  List<String> whole(String kind) {
    return !hasParts()
        ? List.of()
        : parts().stream()
            .filter(
                part -> cell(counts(kind, unit -> part(unit).equals(part)), "合格率").equals("100%"))
            .toList();
  }

  /** Which parts passed as a whole, and which did not, kind by kind. */
  List<String> passing(String member) {
    List<String> sentences = new ArrayList<>();
    for (String kind : sheets.kinds()) {
      List<String> whole = new ArrayList<>();
      List<String> failing = new ArrayList<>();
      for (String part : parts()) {
        String rate = cell(counts(kind, unit -> part(unit).equals(part)), "合格率");
        if (!rate.equals("—")) {
          (rate.equals("100%") ? whole : failing).add(part);
        }
      }
      List<String> said = new ArrayList<>();
      if (!whole.isEmpty()) {
        boolean all = whole.size() == parts().size() && whole.size() > 1;
        said.add((all ? "各" + member : counted(whole, member)) + "合格率为100%");
      }
      if (!failing.isEmpty()) {
        said.add(counted(failing, member) + "存在不合格情况");
      }
      if (!said.isEmpty()) {
        sentences.add(kind + "方面，" + String.join("，", said) + "。");
      }
    }
    return sentences;
  }

  private static String counted(List<String> names, String member) {
    return String.join("、", names) + (names.size() > 1 ? "等" + names.size() + "个" + member : "");
  }

  /** What is told of the region's units: each finding with its unit's label. */
  List<DerivedProblems.Told> found() {
    List<DerivedProblems.Told> told = new ArrayList<>();
    for (Map<String, String> finding : sheets.findings()) {
      for (Map<String, String> unit : sheets.units()) {
        if (isIn(unit)
            && sheets.found(unit).contains(finding)
            && cell(finding, "正文点名").equals("是")) {
          told.add(new DerivedProblems.Told(unit, place(unit), cell(finding, "存在问题")));
        }
      }
    }
    return told;
  }

  private boolean hasParts() {
    return sheets.units().stream().anyMatch(each -> cell(each, "地区").startsWith(region + "/"));
  }

  /** The part right below; of a region without parts there is none. */
  private String place(Map<String, String> unit) {
    return hasParts() ? part(unit) : "";
  }
}
