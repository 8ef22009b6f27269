package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Compares the rates of a notice with those of the one right before it.
 *
 * @param last the one before
 */
record RecountedRates(RecountedNotice last, RecountedNotice present) {
  private static final String SITES = "政府网站";

  /** Of every rate that the example prints. */
  private static final int DIGITS = 2;

  /**
   * What is to be said of each kind's rate.
   *
   * @param last the notice right before the present one; null if there is none
   * @param year the one of the same period of the year before; null if there is none
   */
  static List<String> changes(
      @Nullable RecountedNotice last, @Nullable RecountedNotice year, RecountedNotice present) {
    List<String> due = new ArrayList<>();
    for (String kind : present.sheets().kinds()) {
      String now = present.sheets().rate(kind, DIGITS);
      String said =
          (last == null ? "" : said(last, kind, now, DIGITS, last.period().print()))
              + (year == null ? "" : said(year, kind, now, DIGITS, "上年同期"));
      if (!said.isEmpty()) {
        due.add("合格率" + now + said);
      }
    }
    return due;
  }

  /** What is said of a kind's change since a notice; nothing if one of both has no rate. */
  static String said(RecountedNotice then, String kind, String now, int digits, String called) {
    return change(then.sheets().rate(kind, digits), now, digits)
        .map(
            points ->
                points.signum() == 0
                    ? "，与" + called + "持平"
                    : "，比"
                        + called
                        + (points.signum() > 0 ? "提高" : "下降")
                        + points.abs().toPlainString()
                        + "个百分点")
        .orElse("");
  }

  private static Optional<BigDecimal> change(String then, String now, int digits) {
    return then.equals("—") || now.equals("—")
        ? Optional.empty()
        : Optional.of(number(now).subtract(number(then)).setScale(digits));
  }

  private static BigDecimal number(String rate) {
    return new BigDecimal(rate.replace("%", ""));
  }

  /** The rows of the table and, as its last row, the note below it. */
  List<List<String>> table() {
    List<List<String>> due = new ArrayList<>();
    long listed = 0;
    for (String group : present.groups()) {
      Map<String, String> now = counts(present, group);
      Map<String, String> then = counts(last, group);
      boolean known = last.groups().contains(group);
      if (!cell(now, "在运行").equals("0") || (known && !cell(then, "在运行").equals("0"))) {
        due.add(row(group, known ? then : Map.of(), now));
        listed += known ? Long.parseLong(cell(then, "检查数")) : 0;
      }
    }
    Map<String, String> all = counts(last, "");
    due.add(row("合计", all, counts(present, "")));
    String whole = cell(all, "检查数").equals(String.valueOf(listed)) ? "" : "上期的合计含本期没有列出的地区、部门；";
    due.add(List.of("注：上期为" + last.period().print() + "；" + whole + "变化的单位是百分点。"));
    return due;
  }

  /** What a document says of the rates. */
  static List<String> changes(String text) {
    return RecountedHistory.all("合格率[^，。]*(，(比[^，。]*个百分点|与[^，。]*持平))+", text);
  }

  /** The rows of a document's table, and the note below it. */
  static List<List<String>> table(List<Block> blocks) {
    List<List<String>> printed = new ArrayList<>();
    for (Block block : blocks) {
      if (!block.table().isEmpty() && block.table().get(0).contains("上期")) {
        printed.addAll(block.table().subList(2, block.table().size()));
      }
      RecountedHistory.all("注：上期为.*", block.paragraph())
          .forEach(note -> printed.add(List.of(note)));
    }
    return printed;
  }

  /** The counts of the sites of a region or a department; of all if it is empty. */
  private static Map<String, String> counts(RecountedNotice notice, String group) {
    return notice
        .sheets()
        .counts(
            SITES,
            unit -> group.isEmpty() || (RecountedUnits.place(unit) + "/").startsWith(group + "/"));
  }

  private static List<String> row(String group, Map<String, String> then, Map<String, String> now) {
    boolean both = !then.isEmpty();
    String points =
        both
            ? change(cell(then, "合格率"), cell(now, "合格率"), 2)
                .map(
                    change ->
                        change.signum() == 0
                            ? "0.00"
                            : (change.signum() > 0 ? "↑" : "↓") + change.abs().toPlainString())
                .orElse("—")
            : "—";
    return List.of(
        group,
        both ? cell(then, "检查数") : "—",
        both ? cell(then, "合格率") : "—",
        cell(now, "检查数"),
        cell(now, "合格率"),
        points);
  }
}
