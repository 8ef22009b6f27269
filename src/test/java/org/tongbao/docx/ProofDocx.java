package org.tongbao.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A .docx with comments, split as text: what is left when they are removed, and what they refer to.
 *
 * @param parts the plain bytes of its parts, as text
 */
public record ProofDocx(Map<String, String> parts) {
  private static final String COMMENTS = "word/comments.xml";
  private static final Pattern COMMENT = Pattern.compile("<w:comment .*?</w:comment>");
  private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
  private static final Pattern SIGNS =
      Pattern.compile(
          "<w:commentRange(?:Start|End) w:id=\"\\d+\"/>"
              + "|<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:commentReference [^>]*/></w:r>");
  private static final String LOOKS = "((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)";
  private static final Pattern EMPTY_RUN = Pattern.compile("<w:r>" + LOOKS + "</w:r>");
  private static final Pattern SPLIT_RUN =
      Pattern.compile("<w:r>" + LOOKS + "((?:(?!</w:r>).)+)</w:r><w:r>\\1((?:(?!</w:r>).)+)</w:r>");
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?%?");

  public static ProofDocx of(Path file) {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
    return new ProofDocx(parts);
  }

  private String document() {
    return parts.getOrDefault("word/document.xml", "");
  }

  /** The main part without comments, its runs joined that differ in nothing. */
  public String accepted() {
    String text = EMPTY_RUN.matcher(SIGNS.matcher(document()).replaceAll("")).replaceAll("");
    Matcher split = SPLIT_RUN.matcher(text);
    while (split.find()) {
      text = split.replaceAll("<w:r>$1$2$3</w:r>");
      split = SPLIT_RUN.matcher(text);
    }
    return text.replace(" xml:space=\"preserve\"", "").replace("</w:t><w:t>", "");
  }

  /** All parts but those that mention comments. */
  public Map<String, String> others() {
    Map<String, String> others = new TreeMap<>(parts);
    others
        .keySet()
        .removeAll(
            List.of(
                "[Content_Types].xml",
                "word/_rels/document.xml.rels",
                "word/document.xml",
                COMMENTS));
    return others;
  }

  /** The comments in their order, a line a paragraph. */
  public List<String> comments() {
    List<String> comments = new ArrayList<>();
    Matcher comment = COMMENT.matcher(parts.getOrDefault(COMMENTS, ""));
    while (comment.find()) {
      List<String> lines = new ArrayList<>();
      for (String paragraph : comment.group().split("</w:p>", -1)) {
        if (paragraph.contains("<w:t")) {
          lines.add(words(paragraph));
        }
      }
      comments.add(String.join("\n", lines));
    }
    return comments;
  }

  /** The words that each comment refers to, in their order. */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    Pattern range =
        Pattern.compile(
            "<w:commentRangeStart w:id=\"(\\d+)\"/>(.*?)<w:commentRangeEnd w:id=\"\\1\"/>");
    Matcher each = range.matcher(document());
    while (each.find()) {
      if (Integer.parseInt(each.group(1)) != places.size()) {
        throw new AssertionError("comment " + each.group(1) + " comes as " + places.size());
      }
      places.add(words(each.group(2)));
    }
    return places;
  }

  /** Numbers outside of tables at which no comment stands. */
  public List<String> figuresWithoutComment() {
    return document()
        .replaceAll("<w:tbl>.*?</w:tbl>", "")
        .replaceAll("<w:commentRangeStart .*?<w:commentRangeEnd [^>]*/>", "<w:t>，</w:t>")
        .lines()
        .flatMap(line -> Pattern.compile("</w:p>").splitAsStream(line))
        .flatMap(paragraph -> FIGURE.matcher(words(paragraph)).results())
        .map(MatchResult::group)
        .toList();
  }

  private static String words(String xml) {
    StringBuilder words = new StringBuilder();
    WORDS.matcher(xml).results().forEach(each -> words.append(each.group(1)));
    return words.toString();
  }
}
