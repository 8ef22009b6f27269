package org.tongbao.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.xml.XmlText;

/**
 * Puts other words into an article as {@link HtmlBody} writes it, where every paragraph and every
 * row of a table is one line of HTML. What it cannot place with certainty it refuses; whether the
 * result reads as it shall is for the caller to compare.
 */
final class ArticleEdit {
  private static final Pattern BLOCK =
      Pattern.compile("(<(p|h[1-5])(?: class=\"[^\"]*\")?>)(.*)</\\2>");
  private static final Pattern LEAD = Pattern.compile("<b class=\"[^\"]*\">([^<]*)</b>");
  private static final Pattern CELL = Pattern.compile("(<(td|th)[^>]*>)(.*?)</\\2>");
  private static final String BARS = " \\| ";

  private final List<String> html;

  ArticleEdit(String html) {
    this.html = new ArrayList<>(Arrays.asList(html.split("\n", -1)));
  }

  String html() {
    return String.join("\n", html);
  }

  /**
   * Replaces a stretch of the text. Stretches are given from the last to the first.
   *
   * @param before the line of HTML before it
   * @param places the lines of HTML that hold it, all known
   * @param words the new text, one for each paragraph or row
   * @return whether it could be placed
   */
  boolean replace(int before, List<Integer> places, List<String> words) {
    int common = Math.min(places.size(), words.size());
    int last = common == 0 ? before : places.get(common - 1);
    List<String> added = words.subList(common, words.size());
    List<Integer> removed = places.subList(common, places.size());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < common; i++) {
      Optional<String> line = with(html.get(places.get(i)), words.get(i));
      line.ifPresent(lines::add);
    }
    if (lines.size() < common
        || !(added.isEmpty() || canFollow(last))
        || !removed.stream().allMatch(this::canGo)) {
      return false;
    }
    for (int i = 0; i < common; i++) {
      html.set(places.get(i), lines.get(i));
    }
    for (int i = removed.size() - 1; i >= 0; i--) {
      html.remove((int) removed.get(i));
    }
    html.addAll(last + 1, added.stream().map(text -> "<p>" + escaped(text) + "</p>").toList());
    return true;
  }

  /** A paragraph may follow a paragraph. */
  private boolean canFollow(int line) {
    return line >= 0 && BLOCK.matcher(html.get(line)).matches();
  }

  /** A paragraph may go; so may a row of a table that has no merged cells. */
  private boolean canGo(int line) {
    if (!html.get(line).startsWith("<tr>")) {
      return canFollow(line);
    }
    int begin = html.subList(0, line).lastIndexOf("<table>");
    int length = html.subList(line, html.size()).indexOf("</table>");
    return begin >= 0
        && length >= 0
        && html.subList(begin, line + length).stream().noneMatch(row -> row.contains("rowspan"));
  }

  private static Optional<String> with(String line, String words) {
    Matcher block = BLOCK.matcher(line);
    if (block.matches()) {
      Matcher lead = LEAD.matcher(block.group(3));
      boolean kept = lead.lookingAt() && escaped(words).startsWith(lead.group(1));
      String text =
          kept ? lead.group() + escaped(words).substring(lead.group(1).length()) : escaped(words);
      return Optional.of(block.group(1) + text + "</" + block.group(2) + ">");
    }
    return line.startsWith("<tr>") ? row(line, words) : Optional.empty();
  }

  /** Cells that hold something are replaced one by one; empty ones may be parts of merged cells. */
  private static Optional<String> row(String line, String words) {
    List<String> texts =
        Arrays.stream(words.split(BARS, -1)).filter(text -> !text.isBlank()).toList();
    Matcher cells = CELL.matcher(line);
    long filled = cells.results().filter(cell -> !cell.group(3).isBlank()).count();
    if (filled != texts.size()) {
      return Optional.empty();
    }
    StringBuilder row = new StringBuilder();
    int next = 0;
    cells.reset();
    while (cells.find()) {
      String text = cells.group(3).isBlank() ? "" : escaped(texts.get(next++));
      String cell = cells.group(1) + text + "</" + cells.group(2) + ">";
      cells.appendReplacement(row, Matcher.quoteReplacement(cell));
    }
    return Optional.of(cells.appendTail(row).toString());
  }

  private static String escaped(String words) {
    return XmlText.escapedWithQuotes(words.replace('\t', ' ').strip());
  }
}
