package org.tongbao.lint;

import static org.tongbao.lint.Planted.defect;

import java.util.ArrayList;
import java.util.List;

/** Defects of the words and figures, and contradictions as published notices have them. */
final class PlantedText {
  private static final String ISSUER_ABOUT = "办公厅关于";

  /** The title with the issuer in a line of its own. */
  private static final String ISSUER_LINE = "办公厅</w:t><w:br/><w:t>关于";

  private static final String WINDOW = "抽样检查时段为2024年4月1日至6月23日";
  private static final String DEADLINE = "2024年7月15日前";
  private static final String CLOSING = "<w:t>请各地、各部门对照";

  private PlantedText() {}

  static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    all.addAll(marks());
    all.addAll(dates());
    all.addAll(figures());
    all.addAll(tables());
    return all;
  }

  private static List<Planted> marks() {
    return List.of(
        defect("half-width-mark", "a comma").change("组织开展了", "组织,开展了"),
        defect("half-width-mark", "brackets").change("全覆盖", "(全覆盖)"),
        defect("half-width-in-table", "a comma").change("<w:t>已在平台关停，但", "<w:t>已在平台关停,但"),
        defect("straight-quotes", "around a name").change("“江门滨江新区”", "\"江门滨江新区\""),
        defect("doubled-mark", "a stop").change("书面报送省政府办公厅。", "书面报送省政府办公厅。。"),
        defect("pause-mark", "between titles").change("《指引》和《", "《指引》、《"),
        defect("paired-marks", "a bracket is missing").change("简称《指引》）", "简称《指引》"),
        defect("thousands-mark", "3,040").change("政务新媒体3040个", "政务新媒体3,040个"),
        defect("placeholder", "XX").change("湛江市霞山区政府", "XX市霞山区政府"),
        defect("placeholder", "××").change("湛江市霞山区政府", "××市霞山区政府"),
        defect("placeholder", "an empty 〔〕").change("国办发〔2017〕47号", "国办发〔〕47号"),
        defect("placeholder", "暂无内容 as a cell").change("<w:t>新浪微博</w:t>", "<w:t>暂无内容</w:t>"),
        defect("id-number", "in the text").change("存在严重表述错误", "公开身份证号11010519491231002X"),
        defect("mobile-number", "in a cell").change("<w:t>新浪微博</w:t>", "<w:t>13800138000</w:t>"),
        defect("embedded-file", "between paragraphs")
            .change("<w:sectPr>", "<w:altChunk/><w:sectPr>"),
        defect("embedded-file", "in a cell").change("<w:tc>", "<w:tc><w:altChunk/>"),
        defect("embedded-file", "a subdocument in a paragraph")
            .change("<w:r>" + CLOSING, "<w:subDoc/><w:r>" + CLOSING));
  }

  private static List<Planted> dates() {
    return List.of(
        defect("date-padded", "07月").change(DEADLINE, "2024年07月15日前"),
        defect("date-impossible", "6月31日").change(DEADLINE, "2024年6月31日前"),
        defect("signed", "no issuer")
            .change(
                "<w:p><w:pPr><w:pStyle w:val=\"Issuer\"/><w:keepNext/><w:ind"
                    + " w:right=\"711\"/></w:pPr><w:r><w:t>广东省人民政府办公厅</w:t></w:r></w:p>",
                ""),
        defect("batch-conflict", "the second batch under an attachment's title")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .change("2024年第二季度</w:t>", "2024年第二季度第一批</w:t>")
            .change("（2024年第二季度）", "（2024年第二季度第二批）"),
        defect("batch-conflict", "the third batch in the text")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .change("2024年第二季度</w:t>", "2024年第二季度第一批</w:t>")
            .change("开展了2024年第二季度", "开展了2024年第二季度第三批"),
        defect("window-outside", "the quarter before").change(WINDOW, "抽样检查时段为2024年1月5日至3月23日"),
        defect("window-outside", "its end before its begin")
            .change(WINDOW, "抽样检查时段为2024年6月23日至4月1日"),
        defect("window-outside", "its days in the month before")
            .change(WINDOW, "抽样检查时段为2024年3月4日至23日"),
        defect("window-outside", "its last day before its first")
            .change(WINDOW, "抽样检查时段为2024年6月23日至4日"),
        defect("window-crosses", "from March").changeAll(WINDOW, "抽样检查时段为2024年3月24日至6月23日"),
        defect("window-after-date", "two days after it")
            .changeAll(WINDOW, "抽样检查时段为2024年4月1日至6月30日"),
        defect("window-after-date", "days in one month").changeAll(WINDOW, "抽样检查时段为2024年6月4日至30日"),
        defect("date-before-period", "a year too early")
            .alsoWarns("deadline-far")
            .changeAll(WINDOW, "抽样检查")
            .change("<w:t>2024年6月28日</w:t>", "<w:t>2023年6月28日</w:t>"),
        defect("period-conflict", "the quarter before").change("（2024年第二季度）", "（2024年第一季度）"),
        defect("period-conflict", "days").change("（2024年第二季度）", "（2024年5月6日至20日）"),
        defect("deadline-past", "before the notice").change(DEADLINE, "2024年5月15日前"));
  }

  /** Days and spans that a notice may print as well; no rule finds anything in them. */
  static List<Planted> forms() {
    String quarter = "2024年第二季度";
    return List.of(
        defect("", "a batch everywhere")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .changeAll("2024年第二季度", "2024年第二季度第一批"),
        defect("", "days in one month").changeAll(WINDOW, "抽样检查时段为2024年6月4日至23日"),
        defect("", "one day").change(WINDOW, "抽样检查时段为2024年6月4日"),
        defect("", "whole months").change(WINDOW, "抽样检查时段为2024年4月至6月"),
        defect("", "a day up to which it counts").change("（" + quarter + "）", "（截至2024年6月25日）"),
        defect("", "a period of days in one month")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .changeAll(quarter, "2024年6月4日至25日")
            .changeAll(WINDOW, "抽样检查时段为2024年6月4日至25日"),
        defect("", "a period of days in several months")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .changeAll(quarter, "2024年3月28日至6月25日"),
        defect("", "a period of days in two years")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .changeAll(quarter, "2023年12月28日至2024年6月25日"),
        defect("", "a period of months in two years")
            .change(ISSUER_ABOUT, ISSUER_LINE)
            .changeAll(quarter, "2023年11月至2024年6月")
            .change(WINDOW, "抽样检查时段为2023年12月20日至2024年6月5日"),
        defect("", "a period of one day")
            .changeAll(quarter, "2024年6月4日")
            .changeAll(WINDOW, "抽样检查时段为2024年6月4日"));
  }

  private static List<Planted> figures() {
    return List.of(
        defect("rate-fraction", "a rate that fits no count")
            .change("780条，按时办结780条，按时办结率100%", "790条，按时办结780条，按时办结率98.37%"),
        defect("rate-fraction", "a count that fits no rate")
            .alsoWarns("text-figure")
            .change("合格509家", "合格508家"),
        defect("rate-full", "with failures").change("780条，按时办结780条", "790条，按时办结780条"),
        defect("rate-full-form", "100.00%").change("按时办结率100%", "按时办结率100.00%"),
        defect("counts-sum", "passing + failing ≠ inspected")
            .change("合格509家，合格率", "合格509家，不合格5家，合格率"),
        defect("parts-sum", "parts that do not add up")
            .change(CLOSING, "<w:t>全省共有政府网站515家，其中省直部门网站102家、地级以上市网站411家。请各地、各部门对照"),
        defect("rate-difference", "a difference that does not match")
            .change(CLOSING, "<w:t>政府网站合格率由上季度的97.50%提高到98.83%，提高1.23个百分点。请各地、各部门对照"),
        defect("percentage-points", "% for 个百分点")
            .change(CLOSING, "<w:t>政府网站合格率98.83%，比上季度的97.50%提高1.33%。请各地、各部门对照"),
        defect("percentage-points", "个百分点 for %").change(CLOSING, "<w:t>账号备案率达97.5个百分点。请各地、各部门对照"),
        defect("rate-conflict", "two rates for one thing")
            .change(CLOSING, "<w:t>全省政府网站合格率为98.38%，请各地、各部门对照"),
        defect("list-count", "fewer than named").change("等16个", "等15个"));
  }

  private static String cells(String... values) {
    StringBuilder row = new StringBuilder();
    for (String value : values) {
      row.append("<w:t>").append(value).append("</w:t>");
    }
    return row.toString();
  }

  /** Markup separates the cells, so a row is changed cell by cell. */
  private static List<Planted> tables() {
    return List.of(
        row("table-total", "one row changed", "深圳市", "43|43|0", "44|44|0"),
        row("table-rate", "digits swapped", "珠海市", "23|22|1|95.65%", "23|22|1|95.56%"),
        row("table-counts", "a failure too many", "珠海市", "23|22|1", "23|22|2")
            .change(rowOf("惠州市", "29|28|1"), rowOf("惠州市", "29|28|0")),
        defect("table-serial", "4 twice").change(cells("5"), cells("4")),
        defect("table-text", "the text counts one less")
            .alsoWarns("text-figure")
            .change("检查政府网站515家", "检查政府网站514家")
            .change("合格509家", "合格508家"));
  }

  private static Planted row(String rule, String defect, String name, String from, String to) {
    return defect(rule, defect).change(rowOf(name, from), rowOf(name, to));
  }

  /** The first table's cells from a name on, as the program writes them. */
  private static String rowOf(String name, String values) {
    StringBuilder row = new StringBuilder("<w:t>" + name + "</w:t></w:r></w:p></w:tc>");
    int column = 2;
    for (String value : values.split("\\|", -1)) {
      String width = column++ == 5 ? "1329" : "1326";
      row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(width)
          .append(
              "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle"
                  + " w:val=\"TableCentre\"/></w:pPr><w:r><w:t>")
          .append(value)
          .append("</w:t></w:r></w:p></w:tc>");
    }
    return row.toString();
  }
}
