package org.tongbao.recount;

import static org.tongbao.recount.CountedFigures.average;
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
import java.util.stream.Collectors;

/** What the set {@code figures} says of problems and points, from the sheets alone. */
record FigureProblems(FigureSheets sheets) {
  List<String> sentences() {
    return faulty().isEmpty() ? List.of(found(), topics()) : List.of(found(), topics(), points());
  }

  private List<Map<String, String>> faulty() {
    return sheets.units(unit -> !sheets.found(unit).isEmpty());
  }

  private String found() {
    List<Map<String, String>> all = sheets.findings();
    List<Map<String, String>> rectified =
        sheets.findings(finding -> cell(finding, "是否整改").equals("是"));
    List<Map<String, String>> failed = sheets.units(sheets::isFailed);
    List<String> reasons = new ArrayList<>();
    groups(
            sheets.findings(finding -> cell(finding, "严重程度").equals("单项否决")),
            FigureSheets::indicator,
            List.of(),
            false)
        .forEach(
            (reason, own) -> {
              List<Map<String, String>> units = sheets.owners(own);
              long done = units.stream().filter(sheets::isRectified).count();
              reasons.add(reason + units.size() + "个" + among(done, units.size(), "已全部整改"));
            });
    return "初查共发现问题%d个，涉及单位%d个，扣%s分；截至%s，已整改%d个，整改率%s。"
            .formatted(
                all.size(),
                faulty().size(),
                print(sum(all, "扣分")),
                sheets.asOf(),
                rectified.size(),
                share(count(rectified), count(all), 2))
        + (failed.isEmpty()
            ? "初查的单位全部合格。"
            : "初查的单位中不合格%d个，占%s，原因是：%s。"
                .formatted(
                    failed.size(),
                    share(count(failed), count(sheets.units(sheets::isChecked)), 2),
                    String.join("，", reasons)))
        + (faulty().isEmpty() ? "" : "各单位的问题和扣分见附件5。");
  }

  private static String among(long some, int all, String words) {
    if (some == all) {
      return "（" + words + "）";
    }
    return some == 0 ? "" : "（其中" + some + "个" + words + "）";
  }

  private String topics() {
    StringBuilder all = new StringBuilder();
    Map<String, List<Map<String, String>>> topics =
        groups(sheets.findings(), finding -> cell(finding, "问题类别"), List.of(), false);
    int number = 0;
    for (Map.Entry<String, List<Map<String, String>>> topic : topics.entrySet()) {
      List<Map<String, String>> own = topic.getValue();
      List<Map<String, String>> units = sheets.owners(own);
      boolean placed = own.stream().anyMatch(f -> CountedFigures.isNumber(cell(f, "处数")));
      number++;
      all.append(topics.size() > 1 ? ordinal(number) + "是" : "")
          .append(topic.getKey())
          .append("。共")
          .append(own.size())
          .append("个问题")
          .append(placed ? "、" + print(sum(own, "处数")) + "处" : "")
          .append("，涉及")
          .append(units.size())
          .append("个单位")
          .append(among(units.stream().filter(sheets::isFailed).count(), units.size(), "不合格"))
          .append("，扣")
          .append(print(sum(own, "扣分")))
          .append("分。");
    }
    return all.toString();
  }

  private String points() {
    BigDecimal line = sheets.setting("扣分提醒线");
    List<Map<String, String>> faulty = faulty();
    BigDecimal whole = sum(sheets.found(faulty), "扣分");
    List<Map<String, String>> heavy =
        faulty.stream().filter(u -> FigureSheets.points(sheets, u).compareTo(line) >= 0).toList();
    String which =
        rank(heavy, unit -> FigureSheets.points(sheets, unit), true).stream()
            .map(each -> cell(each.item(), "名称") + "（" + print(each.value()) + "分）")
            .collect(Collectors.joining("、"));
    return "有问题的单位平均扣%s分。%s"
        .formatted(
            average(whole, faulty.size(), 2),
            heavy.isEmpty()
                ? "没有扣分在" + print(line) + "分以上的单位。"
                : "扣分在%s分以上的有%d个：%s。".formatted(print(line), heavy.size(), which));
  }
}
