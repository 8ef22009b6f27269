package org.tongbao.recount;

import static org.tongbao.recount.CountedFigures.count;
import static org.tongbao.recount.CountedFigures.groups;
import static org.tongbao.recount.CountedFigures.ordinal;
import static org.tongbao.recount.CountedFigures.print;
import static org.tongbao.recount.CountedFigures.rank;
import static org.tongbao.recount.CountedFigures.share;
import static org.tongbao.recount.CountedFigures.sum;
import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.recount.CountedFigures.Ranked;

/** The tables that the set {@code figures} prints, from the sheets alone; without their heads. */
record FigureTables(FigureSheets sheets, FigureHistory history) {
  private static final List<String> PLACES = List.of("地区", "部门");

  List<List<List<String>>> tables() {
    BigDecimal goal = sheets.setting("报送任务");
    List<Map<String, String>> reached =
        sheets.units(unit -> CountedFigures.number(cell(unit, "报送")).compareTo(goal) >= 0);
    return Stream.of(
            byGroup(),
            byBatch(),
            goals(reached, goal),
            goals(sheets.units(unit -> !reached.contains(unit)), goal),
            byPlatform(),
            deductions(),
            history.failedRows(),
            history.followedRows(),
            outside())
        .filter(table -> !table.isEmpty())
        .toList();
  }

  /** What stands below the second table. */
  List<String> notes() {
    List<Map<String, String>> owned = sheets.found(sheets.units());
    long unnamed = sheets.findings().stream().filter(each -> !owned.contains(each)).count();
    return unnamed == 0 ? List.of() : List.of("注：没有写明单位的问题" + unnamed + "个，不计入上表。");
  }

  private List<Map<String, String>> placed(String column) {
    return sheets.units(unit -> !cell(unit, column).isEmpty());
  }

  private List<String> amounts(List<Map<String, String>> some) {
    BigDecimal sent = sum(some, "报送");
    BigDecimal adopted = sum(some, "采用");
    return List.of(
        String.valueOf(some.size()),
        print(sent),
        share(sent, sum(sheets.units(), "报送"), 2),
        print(adopted),
        share(adopted, sent, 2));
  }

  private static List<String> row(List<String> first, List<String> then) {
    List<String> row = new ArrayList<>(first);
    row.addAll(then);
    return row;
  }

  private List<List<String>> byGroup() {
    List<List<String>> rows = new ArrayList<>();
    for (String column : PLACES) {
      Map<String, List<Map<String, String>>> all =
          groups(placed(column), unit -> cell(unit, column), sheets.list(column), true);
      rank(List.copyOf(all.entrySet()), each -> sum(each.getValue(), "报送"), false)
          .forEach(
              each ->
                  rows.add(
                      row(
                          List.of(String.valueOf(each.rank()), each.item().getKey()),
                          amounts(each.item().getValue()))));
      String name = column.equals("地区") ? "乡镇小计" : "部门小计";
      rows.add(row(List.of(name, name), amounts(placed(column))));
    }
    rows.add(row(List.of("合计", "合计"), amounts(sheets.units())));
    return rows;
  }

  private List<List<String>> byBatch() {
    List<List<String>> rows = new ArrayList<>();
    for (String column : PLACES) {
      groups(placed(column), unit -> cell(unit, column), sheets.list(column), false)
          .forEach((name, own) -> batches(name, own, rows));
    }
    batches("全县", sheets.units(), rows);
    return rows;
  }

  private void batches(String name, List<Map<String, String>> some, List<List<String>> rows) {
    List<String> first = new ArrayList<>(List.of(name));
    groups(some, unit -> cell(unit, "批次"), sheets.list("批次"), false)
        .forEach(
            (batch, own) -> {
              List<Map<String, String>> found = sheets.found(own);
              rows.add(
                  List.of(
                      first.isEmpty() ? "" : first.remove(0),
                      batch,
                      print(count(own)),
                      String.valueOf(own.stream().filter(sheets::isChecked).count()),
                      String.valueOf(own.stream().filter(sheets::isFailed).count()),
                      print(count(found)),
                      print(sum(found, "扣分"))));
            });
  }

  private static List<List<String>> goals(List<Map<String, String>> some, BigDecimal goal) {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> unit : some) {
      BigDecimal sent = CountedFigures.number(cell(unit, "报送"));
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              cell(unit, "名称"),
              FigureSheets.place(unit),
              print(sent),
              print(sent.subtract(goal).abs())));
    }
    return rows;
  }

  private List<List<String>> byPlatform() {
    List<List<String>> rows = new ArrayList<>();
    List<Map<String, String>> ranked =
        sheets.units(
            unit ->
                !sheets.platform(unit).isEmpty()
                    && sheets.isChecked(unit)
                    && !sheets.isFailed(unit));
    groups(ranked, sheets::platform, sheets.list("平台"), false)
        .forEach(
            (platform, own) -> {
              String first = platform;
              for (Ranked<Map<String, String>> each :
                  rank(own, unit -> CountedFigures.number(cell(unit, "采用")), true)) {
                if (BigDecimal.valueOf(each.rank()).compareTo(sheets.setting("公布名次")) <= 0) {
                  rows.add(
                      List.of(
                          first,
                          "第" + ordinal(each.rank()),
                          cell(each.item(), "名称"),
                          print(each.value())));
                  first = "";
                }
              }
            });
    return rows;
  }

  private List<List<String>> deductions() {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (Map<String, String> unit : sheets.units(each -> !sheets.found(each).isEmpty())) {
      number++;
      boolean first = true;
      for (Map<String, String> finding : sheets.found(unit)) {
        rows.add(
            List.of(
                first ? String.valueOf(number) : "",
                first ? cell(unit, "名称") : "",
                first ? date(cell(unit, "最后更新")) : "",
                cell(finding, "存在问题"),
                orDash(cell(finding, "处数")),
                orDash(cell(finding, "扣分")),
                first ? print(FigureSheets.points(sheets, unit)) : ""));
        first = false;
      }
    }
    return rows;
  }

  private static String orDash(String cell) {
    return CountedFigures.isNumber(cell) ? print(CountedFigures.number(cell)) : "—";
  }

  /** 6月12日; with its year if it is not the notice's. */
  private static String date(String cell) {
    Matcher date = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?").matcher(cell);
    if (!date.matches()) {
      return "—";
    }
    String day = Integer.parseInt(date.group(2)) + "月" + Integer.parseInt(date.group(3)) + "日";
    return date.group(1).equals("2026") ? day : date.group(1) + "年" + day;
  }

  private List<List<String>> outside() {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : sheets.outside()) {
      rows.add(
          line(
              List.of(String.valueOf(rows.size() + 1), cell(row, "渠道")),
              CountedFigures.number(cell(row, "推荐")),
              CountedFigures.number(cell(row, "采用"))));
    }
    BigDecimal sent = sum(sheets.outside(), "推荐");
    rows.add(line(List.of("合计", "合计"), sent, sum(sheets.outside(), "采用")));
    return rows;
  }

  private static List<String> line(List<String> name, BigDecimal sent, BigDecimal adopted) {
    return row(name, List.of(print(sent), print(adopted), share(adopted, sent, 2)));
  }
}
