package org.tongbao.recount;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An inspection's sheets, read and counted without the program. A row is a map by the head's names,
 * and {@code #} its number.
 */
public final class RecountedSheets {
  private static final int USUAL_PASS_LINE = 60;

  private final List<Map<String, String>> units;
  private final List<Map<String, String>> findings;
  private final double passLine;
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Map<Map<String, String>, List<Map<String, String>>> found = new HashMap<>();

  /** Findings of earlier periods. */
  private final List<Map<String, String>> earlier;

  /** Reads the sheets of a folder, and the pass line of its settings. */
  RecountedSheets(Path input) throws IOException {
    this(input, "|初查");
  }

  /** The same of the second round only. */
  static RecountedSheets recheck(Path input) throws IOException {
    return new RecountedSheets(input, "复查");
  }

  private RecountedSheets(Path input, String round) throws IOException {
    String settings = RecountedRows.text(input.resolve("notice.yaml"));
    units =
        RecountedRows.of(input.resolve("units.csv")).stream()
            .filter(unit -> cell(unit, "轮次").matches(round))
            .toList();
    List<Map<String, String>> all = RecountedRows.of(input.resolve("findings.csv"));
    Matcher line = Pattern.compile("(?m)^合格线\\s*:\\s*(\\d+(?:\\.\\d+)?)").matcher(settings);
    passLine = line.find() ? Double.parseDouble(line.group(1)) : USUAL_PASS_LINE;
    units.forEach(unit -> kinds.add(cell(unit, "类别")));
    String first = firstDay(settings);
    earlier = all.stream().filter(each -> isEarlier(each, first)).toList();
    findings =
        all.stream()
            .filter(each -> !earlier.contains(each) && cell(each, "轮次").matches(round))
            .toList();
    for (Map<String, String> finding : findings) {
      units.stream()
          .filter(unit -> isOf(finding, unit))
          .forEach(unit -> found.computeIfAbsent(unit, none -> new ArrayList<>()).add(finding));
    }
  }

  /** The first day of a quarter; of other periods, whose sheets have no dates, no day at all. */
  private static String firstDay(String settings) {
    Matcher quarter = Pattern.compile("(?m)^期间: (\\d{4})年第([一二三四])季度$").matcher(settings);
    return quarter.find()
        ? "%s-%02d-01".formatted(quarter.group(1), "一二三四".indexOf(quarter.group(2)) * 3 + 1)
        : "";
  }

  /** What says so, or has an earlier date and is of a unit that was not checked. */
  private boolean isEarlier(Map<String, String> finding, String first) {
    return !cell(finding, "期间").isEmpty()
        || (cell(finding, "发现日期").matches("\\d{4}-\\d\\d-\\d\\d")
            && cell(finding, "发现日期").compareTo(first) < 0
            && units.stream().anyMatch(unit -> isOf(finding, unit) && !isChecked(unit)));
  }

  /** All kinds, in the order of their first unit. */
  Set<String> kinds() {
    return kinds;
  }

  List<Map<String, String>> units() {
    return units;
  }

  /** Units that were checked and failed, in the order of the sheet. */
  List<Map<String, String>> failing() {
    return units.stream().filter(this::isFailed).toList();
  }

  /** Of some units those that take part in a ranking: checked, with a score, without a veto. */
  List<Map<String, String>> ranked(List<Map<String, String>> some) {
    return some.stream()
        .filter(unit -> isChecked(unit) && !cell(unit, "得分").isEmpty())
        .filter(unit -> found(unit).stream().noneMatch(each -> cell(each, "严重程度").equals("单项否决")))
        .toList();
  }

  List<Map<String, String>> findings() {
    return findings;
  }

  /** The units that stand on a list of outstanding problems. */
  List<Map<String, String>> listed() {
    return units.stream()
        .filter(
            unit ->
                found.getOrDefault(unit, List.of()).stream().anyMatch(RecountedSheets::isListed))
        .toList();
  }

  /** A cell; empty where there is none. */
  public static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private boolean isOf(Map<String, String> finding, Map<String, String> unit) {
    if (!cell(finding, "网站标识码").isEmpty()) {
      return cell(finding, "网站标识码").equalsIgnoreCase(cell(unit, "网站标识码"));
    }
    return !cell(finding, "名称").isEmpty()
        && cell(finding, "名称").equals(cell(unit, "名称"))
        && (cell(finding, "类别").isEmpty() || cell(finding, "类别").equals(cell(unit, "类别")))
        && (platform(finding).isEmpty() || platform(finding).equals(platform(unit)));
  }

  /** A platform's column may hold a kind, which is no platform. */
  String platform(Map<String, String> row) {
    return kinds.contains(cell(row, "平台")) ? "" : cell(row, "平台");
  }

  boolean isChecked(Map<String, String> unit) {
    return !cell(unit, "检查").equals("否");
  }

  boolean isFailed(Map<String, String> unit) {
    boolean veto =
        found.getOrDefault(unit, List.of()).stream().anyMatch(f -> cell(f, "严重程度").equals("单项否决"));
    return isChecked(unit) && (veto || isLow(unit));
  }

  /** Whether it was checked and has too few points. */
  boolean isLow(Map<String, String> unit) {
    return isChecked(unit)
        && !cell(unit, "得分").isEmpty()
        && Double.parseDouble(cell(unit, "得分")) < passLine;
  }

  /** What is said of a unit's findings of earlier periods. */
  List<Map<String, String>> earlier(Map<String, String> unit) {
    return earlier.stream().filter(each -> isOf(each, unit)).toList();
  }

  /** The same unit's row here, if it was checked. */
  Optional<Map<String, String>> checked(Map<String, String> other) {
    return same(other).filter(this::isChecked);
  }

  /** The same unit's row here, checked or not. */
  Optional<Map<String, String>> same(Map<String, String> other) {
    return units.stream()
        .filter(unit -> cell(unit, "类别").equals(cell(other, "类别")))
        .filter(
            unit ->
                cell(unit, "网站标识码").isEmpty()
                    ? cell(unit, "名称").equals(cell(other, "名称"))
                        && platform(unit).equals(platform(other))
                    : cell(unit, "网站标识码").equals(cell(other, "网站标识码")))
        .findFirst();
  }

  /** What was found of a unit. */
  List<Map<String, String>> found(Map<String, String> unit) {
    return found.getOrDefault(unit, List.of());
  }

  static boolean isListed(Map<String, String> finding) {
    return cell(finding, "列入名单").isEmpty()
        ? cell(finding, "严重程度").equals("单项否决")
        : cell(finding, "列入名单").equals("是");
  }

  /** What is counted of some units, as it is printed. */
  Map<String, String> counts(String kind, Predicate<Map<String, String>> which) {
    List<Map<String, String>> mine =
        units.stream().filter(unit -> cell(unit, "类别").equals(kind) && which.test(unit)).toList();
    long checked = mine.stream().filter(this::isChecked).count();
    long failed = mine.stream().filter(this::isFailed).count();
    return Map.of(
        "在运行", String.valueOf(mine.size()),
        "检查数", String.valueOf(checked),
        "合格数", String.valueOf(checked - failed),
        "不合格数", String.valueOf(failed),
        "合格率", rate(checked - failed, checked, 2));
  }

  /** Half up, but 100% only where all passed and 0% only where none did. */
  private static String rate(long passed, long checked, int digits) {
    if (checked == 0) {
      return "—";
    }
    if (passed == checked) {
      return "100%";
    }
    BigDecimal rate =
        BigDecimal.valueOf(passed * 100)
            .divide(BigDecimal.valueOf(checked), digits, RoundingMode.HALF_UP);
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal most = BigDecimal.valueOf(100).subtract(step);
    BigDecimal printed = rate.min(most);
    if (passed > 0) {
      printed = printed.max(step);
    }
    return passed == 0 ? "0%" : printed.setScale(digits, RoundingMode.HALF_UP) + "%";
  }

  /** How many units of a level were checked. */
  long checkedOfLevel(String level) {
    return units.stream().filter(u -> cell(u, "级别").equals(level) && isChecked(u)).count();
  }

  /** The pass rate of a kind with that many digits behind the point. */
  String rate(String kind, int digits) {
    List<Map<String, String>> mine =
        units.stream().filter(unit -> cell(unit, "类别").equals(kind) && isChecked(unit)).toList();
    long failed = mine.stream().filter(this::isFailed).count();
    return rate(mine.size() - failed, mine.size(), digits);
  }
}
