package org.tongbao.recount;

import static org.tongbao.recount.CountedFigures.count;
import static org.tongbao.recount.CountedFigures.print;
import static org.tongbao.recount.CountedFigures.share;
import static org.tongbao.recount.CountedFigures.sum;
import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the set {@code figures} says of earlier quarters and of the re-check, from the sheets of all
 * of them. Earlier sums are counted from the earlier sheets, not read from {@code sent.csv}.
 */
final class FigureHistory {
  private static final int RATE_DIGITS = 2;

  private final FigureSheets sheets;
  private final RecountedHistory history;
  private final List<Map<String, String>> lastQuarter;
  private final List<Map<String, String>> lastYear;

  FigureHistory(FigureSheets sheets, Path input) throws IOException {
    Path last = input.resolve("earlier/2026-q1");
    Path year = input.resolve("earlier/2025-q2");
    this.sheets = sheets;
    this.history = RecountedHistory.of(input, List.of(year, last));
    this.lastQuarter = RecountedRows.of(last.resolve("units.csv"));
    this.lastYear = RecountedRows.of(year.resolve("units.csv"));
  }

  /** How many of each kind passed, and since when it is better or worse. */
  String results() {
    List<String> parts = new ArrayList<>();
    for (String kind : sheets.kinds()) {
      Map<String, String> counts = history.present().sheets().counts(kind, any -> true);
      if (!cell(counts, "检查数").equals("0")) {
        String rate = cell(counts, "合格率");
        parts.add(
            "%s初查%s个，合格%s个，合格率%s".formatted(kind, cell(counts, "检查数"), cell(counts, "合格数"), rate)
                + said(history.last(), kind, rate, history.last().period().print())
                + said(history.year(), kind, rate, "上年同期"));
      }
    }
    return "（二）检查结果。" + String.join("；", parts) + "。";
  }

  private static String said(
      @Nullable RecountedNotice then, String kind, String rate, String called) {
    return then == null ? "" : RecountedRates.said(then, kind, rate, RATE_DIGITS, called);
  }

  /** What follows a sum: （比2026年第一季度的836条减少74条，比上年同期的639条增加123条）. */
  String compared(BigDecimal now, String column) {
    return "（"
        + change(now, sum(lastQuarter, column), history.last().period().print())
        + "，"
        + change(now, sum(lastYear, column), "上年同期")
        + "）";
  }

  private static String change(BigDecimal now, BigDecimal then, String called) {
    int way = now.compareTo(then);
    String of = called + "的" + print(then) + "条";
    String amount = print(now.subtract(then).abs()) + "条";
    return way == 0 ? "与" + of + "持平" : "比" + of + (way > 0 ? "增加" : "减少") + amount;
  }

  /** The two paragraphs on the re-check and on the units that were named last quarter. */
  List<String> sentences() {
    List<String> all = new ArrayList<>();
    if (!failed().isEmpty()) {
      all.add(rechecked());
    }
    String followed = history.sentences(sheets.kinds());
    if (!followed.isEmpty()) {
      String number = all.isEmpty() ? "（一）" : "（二）";
      all.add(number + "上期点名单位的整改。" + followed + "整改情况见附件" + attachment() + "。");
    }
    return all;
  }

  private List<Map<String, String>> failed() {
    return sheets.units(sheets::isFailed);
  }

  private String rechecked() {
    RecountedSheets again = history.present().recheck();
    List<String> counts = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (String kind : sheets.kinds()) {
      List<Map<String, String>> failed =
          failed().stream().filter(unit -> cell(unit, "类别").equals(kind)).toList();
      if (!failed.isEmpty()) {
        counts.add(
            kind
                + again.units().stream()
                    .filter(unit -> cell(unit, "类别").equals(kind) && again.isChecked(unit))
                    .count()
                + "个");
        List<Map<String, String>> done =
            failed.stream()
                .filter(
                    unit -> fate(unit) == RecountedFate.STATED || fate(unit) == RecountedFate.CLEAR)
                .toList();
        parts.add(
            "初查不合格的%s%d个，已整改%d个，整改率%s"
                    .formatted(
                        kind,
                        failed.size(),
                        done.size(),
                        share(count(done), count(failed), RATE_DIGITS))
                + which("仍有问题的", failed, RecountedFate.UNRESOLVED)
                + which("没有复查的", failed, RecountedFate.UNANSWERED));
      }
    }
    return "（一）初查不合格单位的复查。%s，复查%s。%s。复查情况见附件%d。"
        .formatted(
            sheets.window("复查"), String.join("、", counts), String.join("；", parts), attachment());
  }

  /**
   * The number of the attachment on re-checks: behind five, or four where no unit has a finding.
   */
  int attachment() {
    return sheets.units(unit -> !sheets.found(List.of(unit)).isEmpty()).isEmpty() ? 5 : 6;
  }

  private String which(String words, List<Map<String, String>> failed, RecountedFate fate) {
    List<String> names =
        failed.stream().filter(unit -> fate(unit) == fate).map(unit -> cell(unit, "名称")).toList();
    return names.isEmpty() ? "" : "，" + words + names.size() + "个（" + String.join("、", names) + "）";
  }

  /** What became of a unit that failed in the first round. */
  private RecountedFate fate(Map<String, String> unit) {
    RecountedSheets again = history.present().recheck();
    Optional<Map<String, String>> row = again.same(unit);
    List<Map<String, String>> found = row.map(again::found).orElse(List.of());
    if (found.stream().anyMatch(each -> !isRectified(each))
        || row.filter(again::isLow).isPresent()) {
      return RecountedFate.UNRESOLVED;
    } else if (!found.isEmpty()) {
      return RecountedFate.STATED;
    } else if (row.filter(again::isChecked).isPresent()) {
      return RecountedFate.CLEAR;
    }
    boolean stated = sheets.found(unit).stream().allMatch(FigureHistory::isRectified);
    return stated ? RecountedFate.STATED : RecountedFate.UNANSWERED;
  }

  private static boolean isRectified(Map<String, String> finding) {
    return cell(finding, "是否整改").equals("是");
  }

  /** The rows of the table of units that failed in the first round. */
  List<List<String>> failedRows() {
    RecountedSheets again = history.present().recheck();
    List<RecountedFollowed> all =
        failed().stream()
            .map(
                unit ->
                    new RecountedFollowed(
                        fate(unit), unit, again.same(unit).orElse(null), cell(unit, "名称")))
            .toList();
    return rows(all, "没有复查", sheets::found, again::found);
  }

  /** The rows of the table of units that the last quarter's notice named. */
  List<List<String>> followedRows() {
    return rows(
        history.followed(sheets.kinds()),
        "没有检查、整改情况不明",
        history.last().sheets()::found,
        this::left);
  }

  /** What was found of a unit, in the re-check if there was one; else what was left before. */
  private List<Map<String, String>> left(Map<String, String> unit) {
    RecountedSheets again = history.present().recheck();
    List<Map<String, String>> found =
        again
            .checked(unit)
            .map(again::found)
            .orElseGet(() -> history.present().sheets().found(unit));
    return found.isEmpty()
        ? history.present().sheets().earlier(unit).stream()
            .filter(each -> cell(each, "是否整改").equals("否"))
            .toList()
        : found;
  }

  private interface Findings {
    List<Map<String, String>> of(Map<String, String> unit);
  }

  /** Kind after kind, and in each what became of the units. */
  private List<List<String>> rows(
      List<RecountedFollowed> all, String unknown, Findings before, Findings now) {
    List<List<String>> rows = new ArrayList<>();
    for (String kind : sheets.kinds()) {
      for (RecountedFate fate : RecountedFate.values()) {
        for (RecountedFollowed unit : all) {
          if (cell(unit.old(), "类别").equals(kind) && unit.fate() == fate) {
            rows.add(
                List.of(
                    String.valueOf(rows.size() + 1),
                    unit.name(),
                    FigureSheets.place(unit.old()),
                    String.join("，", problems(before.of(unit.old())).stream().distinct().toList()),
                    switch (fate) {
                      case STATED -> "已整改";
                      case CLEAR -> "未再发现问题";
                      case UNRESOLVED -> "仍有问题" + listed(unit.now(), now);
                      case UNANSWERED -> unknown;
                    }));
          }
        }
      }
    }
    return rows;
  }

  private static List<String> problems(List<Map<String, String>> findings) {
    return findings.stream().map(each -> cell(each, "存在问题")).toList();
  }

  private static String listed(@Nullable Map<String, String> unit, Findings now) {
    List<String> problems = unit == null ? List.of() : problems(now.of(unit));
    return problems.isEmpty() ? "" : "：" + String.join("，", problems);
  }
}
