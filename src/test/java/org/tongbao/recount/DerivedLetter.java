package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the letter to a failing unit says of it.
 *
 * @param row the unit's row
 */
record DerivedLetter(RecountedSheets sheets, Map<String, String> row) {
  private static final String VETO = "单项否决";

  /** The names of the indicators in the sheets, of the State Council's catalogue of 2019. */
  private static final Map<String, String> INDICATORS = Map.of("W3", "首页不更新", "M2", "内容不更新");

  String unit() {
    List<String> particulars = new ArrayList<>();
    for (String[] each :
        new String[][] {
          {"平台", cell(row, "平台")},
          {"网站标识码", cell(row, "网站标识码")},
          {"所属", RecountedUnits.place(row).replace("/", "")}
        }) {
      if (!each[1].isEmpty()) {
        particulars.add(each[0] + "：" + each[1]);
      }
    }
    return "你单位主办的%s“%s”%s经检查不合格"
        .formatted(
            cell(row, "类别"),
            cell(row, "名称"),
            particulars.isEmpty() ? "" : "（" + String.join("，", particulars) + "）");
  }

  /** The paragraphs under 存在问题: what is still to be rectified, then what is rectified. */
  String problems() {
    List<String> vetoes = told(found(true, false));
    List<String> others = told(found(false, false));
    List<String> all = new ArrayList<>();
    if (sheets.found(row).stream().noneMatch(DerivedLetter::isVeto)) {
      all.add("本次检查得分" + cell(row, "得分") + "分，合格线为60分。" + numbered(others));
    } else if (!vetoes.isEmpty() && !others.isEmpty()) {
      all.add("（一）单项否决问题。" + numbered(vetoes));
      all.add("（二）其他问题。" + numbered(others));
    } else if (!vetoes.isEmpty() || !others.isEmpty()) {
      all.add(numbered(vetoes.isEmpty() ? others : vetoes));
    }
    List<Map<String, String>> rectified = new ArrayList<>(found(true, true));
    rectified.addAll(found(false, true));
    if (!rectified.isEmpty()) {
      List<String> words = rectified.stream().map(finding -> cell(finding, "存在问题")).toList();
      all.add("检查发现的下列问题已经整改，不再列入反馈表：" + String.join("；", words) + "。");
    }
    return String.join("\n", all);
  }

  private List<Map<String, String>> found(boolean veto, boolean rectified) {
    return sheets.found(row).stream()
        .filter(finding -> isVeto(finding) == veto)
        .filter(finding -> cell(finding, "是否整改").equals("是") == rectified)
        .toList();
  }

  private static boolean isVeto(Map<String, String> finding) {
    return cell(finding, "严重程度").equals(VETO);
  }

  private static List<String> told(List<Map<String, String>> findings) {
    return findings.stream()
        .map(finding -> cell(finding, "存在问题") + details(finding) + "。")
        .toList();
  }

  private static String details(Map<String, String> finding) {
    List<String> details = new ArrayList<>();
    if (!cell(finding, "指标").isEmpty()) {
      details.add("指标：" + INDICATORS.get(cell(finding, "指标")));
    }
    String[] date = cell(finding, "发现日期").split("-", -1);
    if (date.length == 3) {
      details.add(
          date[0] + "年" + Integer.parseInt(date[1]) + "月" + Integer.parseInt(date[2]) + "日发现");
    }
    return details.isEmpty() ? "" : "（" + String.join("，", details) + "）";
  }

  private static String numbered(List<String> problems) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < problems.size(); i++) {
      all.append(problems.size() > 1 ? CountedFigures.ordinal(i + 1) + "是" : "")
          .append(problems.get(i));
    }
    return all.toString();
  }
}
