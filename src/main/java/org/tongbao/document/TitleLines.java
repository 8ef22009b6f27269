package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;

/**
 * Breaks a title that is wider than the page: at sense, into as few lines as hold it, of about the
 * same width, none of them with a word or two alone. Source: GB/T 9704-2012, 7.3.1.
 */
final class TitleLines {
  private static final int MOST_LINES = 6;
  private static final String NEVER_BEGINS = "的、，。；：！？）》”’〉％%年月日号季";
  private static final String NEVER_ENDS = "（《“‘〈〔";

  /** Marks, and how a period ends: 季度, 半年, 年度, 批, 次, 年, 月. */
  private static final String PAUSES = "、，度批次年月";

  private static final String JOINS = "和与及或对在于";
  private static final List<String> TERMS = terms();

  /** A period or a part of it, a number, Latin letters. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\d{4}年)?(?:第[一二三四五六七八九十\\d]{1,3}(?:季度|次|批))+"
              + "|\\d{4}年(?:[上下]半年|度|\\d{1,2}月(?:至\\d{1,2}月)?)?|[\\x20-\\x7e]+");

  private TitleLines() {}

  private static List<String> terms() {
    try (InputStream in = TitleLines.class.getResourceAsStream("title-terms.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A title's lines: those of the template where it breaks the title itself.
   *
   * @param capacity of a line, in half characters
   */
  static Text of(Text title, int capacity) {
    if (title.lines().size() > 1 || title.halves() <= capacity) {
      return title;
    }
    String line = title.lines().get(0);
    int[] breaks = breaks(Mark.without(line), capacity);
    return breaks.length == 0 ? title : split(line, breaks);
  }

  /** Where lines begin, but the first; none if there is no way. */
  private static int[] breaks(String plain, int capacity) {
    int[] costs = costs(plain);
    int[] widths = new int[plain.length() + 1];
    for (int i = 0; i < plain.length(); i++) {
      boolean second = Character.isLowSurrogate(plain.charAt(i));
      widths[i + 1] = widths[i] + (second ? 0 : Text.of(plain.substring(i, i + 1)).halves());
    }
    int width = widths[plain.length()];
    for (int lines = (width + capacity - 1) / capacity; lines <= MOST_LINES; lines++) {
      int[] breaks = new EvenLines(widths, costs, capacity, lines).breaks(lines);
      if (breaks != null) {
        return breaks;
      }
    }
    return new int[0];
  }

  /** What a break before each character costs. */
  private static int[] costs(String plain) {
    boolean[] within = new boolean[plain.length() + 1];
    boolean[] edge = new boolean[plain.length() + 1];
    for (int at = 0; at < plain.length(); ) {
      int end = at + term(plain, at);
      Arrays.fill(within, at + 1, Math.max(at + 1, end), true);
      if (end > at + 1) {
        edge[at] = true;
        edge[end] = true;
      }
      at = Math.max(at + 1, end);
    }
    int[] costs = new int[plain.length() + 1];
    for (int i = 1; i < plain.length(); i++) {
      costs[i] = within[i] ? EvenLines.NEVER : cost(plain.charAt(i - 1), plain.charAt(i), edge[i]);
    }
    return costs;
  }

  /** How long the word is that begins here. */
  private static int term(String plain, int at) {
    Matcher number = NUMBER.matcher(plain).region(at, plain.length());
    if (number.lookingAt()) {
      return number.end() - at;
    }
    return TERMS.stream()
        .filter(term -> plain.startsWith(term, at))
        .mapToInt(String::length)
        .max()
        .orElse(1);
  }

  private static int cost(char before, char after, boolean edge) {
    if (Character.isLowSurrogate(after)
        || NEVER_BEGINS.indexOf(after) >= 0
        || NEVER_ENDS.indexOf(before) >= 0) {
      return EvenLines.NEVER;
    }
    if (before == '的') {
      return 0;
    }
    if (PAUSES.indexOf(before) >= 0) {
      return 1;
    }
    if (JOINS.indexOf(before) >= 0) {
      return 9;
    }
    if (JOINS.indexOf(after) >= 0) {
      return 8;
    }
    return edge ? 2 : 6;
  }

  /** Marks that a break divides stand around both parts. */
  private static Text split(String line, int[] breaks) {
    List<String> lines = new ArrayList<>();
    StringBuilder next = new StringBuilder();
    int at = 0;
    int begun = 0;
    for (Mark.Piece piece : Mark.pieces(line)) {
      int from = 0;
      while (begun < breaks.length && breaks[begun] <= at + piece.text().length()) {
        int to = breaks[begun] - at;
        append(next, piece, from, to);
        lines.add(next.toString());
        next.setLength(0);
        from = to;
        begun++;
      }
      append(next, piece, from, piece.text().length());
      at += piece.text().length();
    }
    lines.add(next.toString());
    return new Text(lines);
  }

  private static void append(StringBuilder line, Mark.Piece piece, int from, int to) {
    if (from < to) {
      String text = piece.text().substring(from, to);
      line.append(piece.isMarked() ? Mark.around(text, piece.id()) : text);
    }
  }
}
