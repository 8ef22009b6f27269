package org.tongbao.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The corpora that are kept as text: one planted defect or one right sentence a line. */
public final class CorpusLines {
  private static final Path FOLDER = Path.of("src/test/resources/lint");
  private static final String CLOSING = "<w:t>请各地、各部门对照";
  private static final String END = "<w:sectPr>";

  /** A cell that spans two columns. */
  private static final String SPANS = "↔";

  private static final Pattern PARAGRAPH = Pattern.compile("段\\{([^}]*)\\}");
  private static final Pattern TABLE = Pattern.compile("表\\{([^}]*)\\}");

  private CorpusLines() {}

  private static List<String> of(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Sentences in which no rule may find anything. */
  public static List<String> right() throws IOException {
    return of("right.txt");
  }

  /** Changes of the good document, what is replaced by what, in which no rule finds anything. */
  static List<Planted> forms() throws IOException {
    List<Planted> all = new ArrayList<>();
    for (String line : of("right-forms.txt")) {
      all.add(planted(Planted.defect("", line), line));
    }
    return all;
  }

  /** Defects with their strength and rule: a sentence or table to add, or what replaces what. */
  static List<Planted> planted() throws IOException {
    List<Planted> all = new ArrayList<>();
    List<String> lines = new ArrayList<>(of("planted.txt"));
    lines.addAll(of("planted-words.txt"));
    for (String line : lines) {
      String[] fields = line.split(" ", 3);
      all.add(planted(Planted.defect(fields[1], fields[2]).asked(fields[0]), fields[2]));
    }
    return all;
  }

  private static Planted planted(Planted planted, String words) {
    String[] change = words.split("⇒", -1);
    if (change.length == 2) {
      return planted.change(change[0], markup(change[1]));
    }
    return words.startsWith("表{")
        ? planted.change(END, markup(words) + END)
        : planted.change(CLOSING, "<w:t>" + words + CLOSING.substring(5));
  }

  /** The markup of 段{a paragraph} and 表{a table of cells | in rows /}. */
  private static String markup(String words) {
    String paragraphs = PARAGRAPH.matcher(words).replaceAll(styled("Body", "$1"));
    return TABLE.matcher(paragraphs).replaceAll(m -> Matcher.quoteReplacement(table(m.group(1))));
  }

  private static String table(String rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (String row : rows.split("/", -1)) {
      table.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      for (String cell : row.split("\\|", -1)) {
        boolean wide = cell.startsWith(SPANS);
        String text = wide ? cell.substring(1) : cell;
        table
            .append("<w:tc>")
            .append(wide ? "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" : "")
            .append(styled("TableCentre", text))
            .append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table + "</w:tbl><w:p/>";
  }

  private static String styled(String style, String text) {
    String run = text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run + "</w:p>";
  }

  /** How many defects are planted in all. */
  public static int defects() throws IOException {
    return LintCorpusTest.defects().size();
  }
}
