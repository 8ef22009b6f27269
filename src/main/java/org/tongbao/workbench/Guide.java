package org.tongbao.workbench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guide as a page: of Markdown only what docs/workbench.md uses. A file that is no guide of
 * ours is shown as text, because everything is escaped first.
 */
final class Guide {
  private static final Pattern IMAGE = Pattern.compile("!\\[([^]]*)]\\(images/([\\w-]+\\.png)\\)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final StringBuilder html = new StringBuilder();
  private String open = "";

  private Guide() {}

  static String html(List<String> lines) {
    Guide guide = new Guide();
    lines.stream().filter(line -> !line.startsWith("|---")).forEach(guide::line);
    guide.within("");
    return guide.html.toString();
  }

  private void line(String line) {
    if (line.startsWith("#")) {
      within("");
      String level = line.startsWith("##") ? "h2" : "h1";
      html.append(element(level, text(line.replaceFirst("#+ *", ""))));
    } else if (line.startsWith("- ")) {
      within("ul");
      html.append(element("li", text(line.substring(2))));
    } else if (line.startsWith("|")) {
      String cell = open.equals("table") ? "td" : "th";
      within("table");
      html.append("<tr>");
      for (String each : line.substring(1, line.length() - 1).split("\\|", -1)) {
        html.append(element(cell, text(each.strip())));
      }
      html.append("</tr>\n");
    } else {
      within("");
      html.append(line.isBlank() ? "" : element("p", text(line)));
    }
  }

  /** Begins a list or table, and ends the one before. */
  private void within(String element) {
    if (!element.equals(open)) {
      html.append(open.isEmpty() ? "" : "</" + open + ">\n");
      html.append(
          element.isEmpty() ? "" : element.equals("table") ? "<table class=\"list\">" : "<ul>");
      open = element;
    }
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">\n";
  }

  private static String text(String markdown) {
    String text = markdown.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    text = IMAGE.matcher(text).replaceAll("<img src=\"guide/$2\" alt=\"$1\">");
    text = BOLD.matcher(text).replaceAll("<strong>$1</strong>");
    return CODE.matcher(text)
        .replaceAll(code -> "<code>" + Matcher.quoteReplacement(code.group(1)) + "</code>");
  }
}
