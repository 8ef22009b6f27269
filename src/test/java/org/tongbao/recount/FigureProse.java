package org.tongbao.recount;

import static org.tongbao.recount.CountedFigures.average;
import static org.tongbao.recount.CountedFigures.count;
import static org.tongbao.recount.CountedFigures.groups;
import static org.tongbao.recount.CountedFigures.names;
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
import java.util.stream.Collectors;
import org.tongbao.recount.CountedFigures.Ranked;

/** The sentences that the set {@code figures} prints, from the sheets alone. */
record FigureProse(FigureSheets sheets, FigureHistory history) {
  List<String> sentences() {
    List<String> all = new ArrayList<>(List.of(scope()));
    if (!sheets.units(sheets::isChecked).isEmpty()) {
      all.add(history.results());
    }
    all.addAll(List.of(sent(), leaders(), goal(), outside()));
    all.addAll(new FigureProblems(sheets).sentences());
    all.addAll(history.sentences());
    return all;
  }

  private static String joined(List<String> parts) {
    return String.join("、", parts);
  }

  private static List<String> called(List<Map<String, String>> units) {
    return units.stream().map(unit -> cell(unit, "名称")).toList();
  }

  private String scope() {
    List<Map<String, String>> units = sheets.units();
    List<Map<String, String>> checked = sheets.units(sheets::isChecked);
    List<Map<String, String>> online = sheets.units(unit -> cell(unit, "是否联网").equals("是"));
    List<String> kinds = new ArrayList<>();
    groups(units, unit -> cell(unit, "类别"), sheets.kinds(), false)
        .forEach((kind, own) -> kinds.add(kind + own.size() + "个"));
    List<String> batches = new ArrayList<>();
    groups(checked, unit -> cell(unit, "批次"), sheets.list("批次"), false)
        .forEach(
            (batch, own) -> {
              String window = sheets.window(batch);
              String when = window.isEmpty() ? "" : "（" + window + "）";
              batches.add(batch + own.size() + "个" + when);
            });
    return "（一）检查范围。全县在运行"
        + joined(kinds)
        + (kinds.size() > 1 ? "，共" + units.size() + "个" : "")
        + (checked.size() == units.size()
            ? "。本次全部检查"
            : "。本次抽查%d个，抽查比例%s".formatted(checked.size(), share(count(checked), count(units), 2)))
        + "，其中%s。已接入全县统一监测平台的%d个，占%s。"
            .formatted(joined(batches), online.size(), share(count(online), count(units), 2));
  }

  private String sent() {
    List<Map<String, String>> units = sheets.units();
    BigDecimal sent = sum(units, "报送");
    BigDecimal adopted = sum(units, "采用");
    List<String> parts = new ArrayList<>();
    for (String[] part : new String[][] {{"地区", "各乡镇"}, {"部门", "县直部门"}}) {
      List<Map<String, String>> own = sheets.units(unit -> !cell(unit, part[0]).isEmpty());
      BigDecimal its = sum(own, "报送");
      parts.add(
          "%s报送%s条，占%s，采用%s条"
              .formatted(part[1], print(its), share(its, sent, 2), print(sum(own, "采用"))));
    }
    return "（三）信息报送和采用。各乡镇、各部门共报送信息%s条%s，采用%s条%s，采用率%s。%s。平均每个单位报送%s条，最多的%s，最少的%s。各乡镇、各部门报送和采用的情况见附件1，分批检查的情况见附件2。"
        .formatted(
            print(sent),
            history.compared(sent, "报送"),
            print(adopted),
            history.compared(adopted, "采用"),
            share(adopted, sent, 2),
            String.join("；", parts),
            average(sent, units.size(), 1),
            extreme(true),
            extreme(false));
  }

  private String extreme(boolean highest) {
    BigDecimal found =
        sheets.units().stream()
            .map(unit -> CountedFigures.number(cell(unit, "报送")))
            .reduce((a, b) -> (a.compareTo(b) > 0) == highest ? a : b)
            .orElseThrow();
    List<Map<String, String>> of =
        sheets.units(unit -> CountedFigures.number(cell(unit, "报送")).compareTo(found) == 0);
    return print(found) + "条（" + names(called(of), 2, "个单位") + "）";
  }

  private String leaders() {
    List<String> parts = new ArrayList<>();
    for (String[] part : new String[][] {{"地区", "乡镇"}, {"部门", "部门"}}) {
      Map<String, List<Map<String, String>>> groups =
          groups(
              sheets.units(unit -> !cell(unit, part[0]).isEmpty()),
              unit -> cell(unit, part[0]),
              sheets.list(part[0]),
              false);
      List<Ranked<Map.Entry<String, List<Map<String, String>>>>> ranked =
          rank(List.copyOf(groups.entrySet()), each -> sum(each.getValue(), "报送"), false);
      String leading =
          ranked.stream()
              .filter(
                  each -> BigDecimal.valueOf(each.rank()).compareTo(sheets.setting("公布名次")) <= 0)
              .map(
                  each ->
                      "%s（%s条，第%s）"
                          .formatted(
                              each.item().getKey(), print(each.value()), ordinal(each.rank())))
              .collect(Collectors.joining("、"));
      parts.add("报送数量居前的" + part[1] + "依次为" + leading + "。");
    }
    return "（四）报送排名。" + String.join("", parts) + "各平台采用数量居前的政务新媒体见附件4。";
  }

  private String goal() {
    BigDecimal goal = sheets.setting("报送任务");
    List<Map<String, String>> reached =
        sheets.units(unit -> CountedFigures.number(cell(unit, "报送")).compareTo(goal) >= 0);
    List<Map<String, String>> less = sheets.units(unit -> !reached.contains(unit));
    long idle =
        less.stream().filter(unit -> CountedFigures.number(cell(unit, "采用")).signum() == 0).count();
    return "（五）任务完成。每个单位的报送任务为"
        + print(goal)
        + "条。"
        + named(reached)
        + "完成任务，占"
        + share(count(reached), count(sheets.units()), 2)
        + "；"
        + named(less)
        + "没有完成任务，占"
        + share(count(less), count(sheets.units()), 2)
        + "，其中没有采用的"
        + idle
        + "个。完成情况见附件3。";
  }

  private static String named(List<Map<String, String>> units) {
    String names = names(called(units), 3, "个");
    return names + (units.size() <= 3 ? units.size() + "个" : "") + "单位";
  }

  private String outside() {
    List<Map<String, String>> rows = sheets.outside();
    BigDecimal sent = sum(rows, "推荐");
    BigDecimal adopted = sum(rows, "采用");
    List<Ranked<Map<String, String>>> first =
        rank(rows, row -> CountedFigures.number(cell(row, "采用")), false).stream()
            .filter(each -> each.rank() == 1)
            .toList();
    return "（六）上级采用。向上级推荐信息%s条，被采用%s条，采用率%s。采用最多的是%s，%s为%s条。各渠道的情况见附件%d。"
        .formatted(
            print(sent),
            print(adopted),
            share(adopted, sent, 2),
            joined(first.stream().map(each -> cell(each.item(), "渠道")).toList()),
            first.size() > 1 ? "均" : "",
            print(first.get(0).value()),
            history.attachment() + (history.sentences().isEmpty() ? 0 : 1));
  }
}
