package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a block as lines: a {@code <br/>} or a line break in the data begins the next.
 *
 * @param lines at least one, each without surrounding white space
 */
public record Text(List<String> lines) {
  /** No text at all. */
  public static final Text EMPTY = new Text(List.of(""));

  /** Keeps its own copy. */
  public Text {
    lines = List.copyOf(lines);
  }

  /** A text of one line. */
  public static Text of(String line) {
    return new Text(List.of(line));
  }

  /** Whether it prints nothing. */
  public boolean isEmpty() {
    for (String line : lines) {
      if (!line.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The lines joined, as in a file name or a list of attachments. */
  public String onOneLine() {
    return String.join("", lines);
  }

  /** The width of the widest line in half characters: 2024年6月28日 has 13. */
  public int halves() {
    return lines.stream().mapToInt(Text::halves).max().orElse(0);
  }

  /** A Chinese character has two half characters, a half-width one has one. */
  private static int halves(String line) {
    return Mark.without(line).codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** The lines joined, without marks. */
  public String withoutMarks() {
    return Mark.without(onOneLine());
  }

  /** This text with additions before its first line and after its last. */
  Text within(String before, String after) {
    List<String> all = new ArrayList<>(lines);
    all.set(0, before + all.get(0));
    int last = all.size() - 1;
    all.set(last, all.get(last) + after);
    return new Text(all);
  }
}
