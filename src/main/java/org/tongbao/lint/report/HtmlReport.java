package org.tongbao.lint.report;

import java.util.List;
import org.tongbao.lint.rules.Violation;
import org.tongbao.xml.XmlText;

/** One page that loads nothing, to be mailed or printed. */
final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>公文格式检查</title>
      <style>
      body { font-family: system-ui, "Microsoft YaHei", "PingFang SC", sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
      table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
      th, td { border: 1px solid #bbb; padding: .4rem .6rem; text-align: left; vertical-align: top; }
      th { background: #f2f2f2; }
      .error { color: #a80000; font-weight: 600; }
      .warning { color: #7a5200; }
      q { color: #555; }
      </style>
      </head>
      <body>
      <h1>公文格式检查</h1>
      <p>依据 GB/T 9704-2012《党政机关公文格式》。“必须”不符为错误，“一般”不符为提醒。</p>
      """;

  private static final String TABLE =
      """
      <table>
      <thead><tr><th></th><th>位置</th><th>问题</th><th>应为</th><th>依据</th></tr></thead>
      <tbody>
      """;

  private HtmlReport() {}

  static String print(List<FileResult> results) {
    StringBuilder page = new StringBuilder(HEAD);
    for (FileResult result : results) {
      page.append("<h2>").append(XmlText.escapedWithQuotes(result.file())).append("</h2>\n<p>");
      page.append(XmlText.escapedWithQuotes(TextReport.summary(result))).append("。</p>\n");
      if (!result.violations().isEmpty()) {
        page.append(TABLE);
        result.violations().forEach(violation -> row(page, violation));
        page.append("</tbody>\n</table>\n");
      }
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static void row(StringBuilder page, Violation violation) {
    String kind = violation.isError() ? "error" : "warning";
    page.append("<tr><td class=\"").append(kind).append("\">");
    page.append(violation.rule().strength().weight().label()).append("</td><td>");
    page.append(XmlText.escapedWithQuotes(violation.place()));
    if (!violation.words().isEmpty()) {
      page.append("<div><q>")
          .append(XmlText.escapedWithQuotes(violation.words()))
          .append("</q></div>");
    }
    page.append("</td><td>").append(XmlText.escapedWithQuotes(violation.found()));
    if (violation.more() > 0) {
      page.append("（另有 ").append(violation.more()).append(" 处相同）");
    }
    page.append("</td><td>")
        .append(XmlText.escapedWithQuotes(violation.asked()))
        .append("</td><td>");
    page.append(XmlText.escapedWithQuotes(violation.rule().source())).append("<div><code>");
    page.append(violation.rule().id()).append("</code></div></td></tr>\n");
  }
}
