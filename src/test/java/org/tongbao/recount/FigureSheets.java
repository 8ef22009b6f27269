package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sheets and settings of an input for the set {@code figures}, read without the program. */
final class FigureSheets {
  private static final Map<String, String> INDICATORS =
      Map.of(
          "W1", "安全、泄密事故等严重问题",
          "W2", "站点无法访问",
          "W3", "首页不更新",
          "W4", "栏目不更新",
          "W5", "互动回应差",
          "W6", "服务不实用",
          "M1", "安全、泄密事故等严重问题",
          "M2", "内容不更新",
          "M3", "互动回应差");

  private final RecountedSheets sheets;
  private final String settings;
  private final List<Map<String, String>> units = new ArrayList<>();
  private final List<Map<String, String>> outside;

  FigureSheets(Path input) throws IOException {
    sheets = new RecountedSheets(input);
    settings = RecountedRows.text(input.resolve("notice.yaml"));
    for (String kind : kinds()) {
      units.addAll(sheets.units().stream().filter(u -> cell(u, "类别").equals(kind)).toList());
    }
    outside = WorkbookRows.table(input.resolve("adopted.xlsx"), List.of("渠道", "推荐", "采用"));
  }

  List<String> kinds() {
    return list("检查类别");
  }

  List<String> list(String setting) {
    Matcher line = Pattern.compile("(?m)^ *" + setting + ": *\\[(.*)] *$").matcher(settings);
    return line.find() ? List.of(line.group(1).split(", *")) : List.of();
  }

  /** A named window within a month, as it is printed without its year; empty if there is none. */
  String window(String name) {
    Matcher days =
        Pattern.compile("(?m)^  " + name + ": \\d{4}-(\\d\\d)-(\\d\\d) 至 (\\d+)$")
            .matcher(settings);
    return days.find()
        ? "%d月%d日至%d日"
            .formatted(
                Integer.parseInt(days.group(1)),
                Integer.parseInt(days.group(2)),
                Integer.parseInt(days.group(3)))
        : "";
  }

  /** The day up to which is counted, without its year. */
  String asOf() {
    Matcher day = Pattern.compile("(?m)^统计截止: \\d{4}-(\\d\\d)-(\\d\\d)$").matcher(settings);
    if (!day.find()) {
      throw new IllegalStateException("no 统计截止");
    }
    return Integer.parseInt(day.group(1)) + "月" + Integer.parseInt(day.group(2)) + "日";
  }

  /** A 参数. */
  BigDecimal setting(String name) {
    Matcher line = Pattern.compile("\\{名称: " + name + ", 数值: ([\\d.]+)").matcher(settings);
    if (!line.find()) {
      throw new IllegalStateException("no " + name);
    }
    return new BigDecimal(line.group(1));
  }

  /** All units, kind after kind. */
  List<Map<String, String>> units() {
    return units;
  }

  List<Map<String, String>> units(Predicate<Map<String, String>> which) {
    return units.stream().filter(which).toList();
  }

  List<Map<String, String>> findings() {
    return sheets.findings();
  }

  List<Map<String, String>> findings(Predicate<Map<String, String>> which) {
    return findings().stream().filter(which).toList();
  }

  /** The rows of the second workbook. */
  List<Map<String, String>> outside() {
    return outside;
  }

  boolean isChecked(Map<String, String> unit) {
    return sheets.isChecked(unit);
  }

  String platform(Map<String, String> unit) {
    return sheets.platform(unit);
  }

  boolean isFailed(Map<String, String> unit) {
    return sheets.isFailed(unit);
  }

  List<Map<String, String>> found(Map<String, String> unit) {
    return sheets.found(unit);
  }

  List<Map<String, String>> found(List<Map<String, String>> some) {
    return some.stream().flatMap(unit -> found(unit).stream()).toList();
  }

  /** The units of some findings, each once, in the order of their first finding. */
  List<Map<String, String>> owners(List<Map<String, String>> some) {
    return some.stream()
        .flatMap(finding -> units.stream().filter(unit -> found(unit).contains(finding)))
        .distinct()
        .toList();
  }

  boolean isRectified(Map<String, String> unit) {
    return found(unit).stream().allMatch(finding -> cell(finding, "是否整改").equals("是"));
  }

  static BigDecimal points(FigureSheets sheets, Map<String, String> unit) {
    return CountedFigures.sum(sheets.found(unit), "扣分");
  }

  static String indicator(Map<String, String> finding) {
    return INDICATORS.getOrDefault(cell(finding, "指标"), "");
  }

  /** Its region or its department. */
  static String place(Map<String, String> unit) {
    return Stream.of("地区", "部门")
        .map(each -> cell(unit, each))
        .filter(s -> !s.isEmpty())
        .findFirst()
        .orElse("");
  }
}
