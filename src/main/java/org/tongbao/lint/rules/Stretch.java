package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Spot;

/**
 * What a violation is about, in the text of a paragraph or cell.
 *
 * @param spot where the paragraph or cell is
 * @param text of all of it; where it is not known, the quoted words
 * @param from the offset in it at which the violation begins
 * @param to the offset behind its end
 */
public record Stretch(Spot spot, String text, int from, int to) {

  static Stretch whole(Spot spot, String text) {
    return new Stretch(spot, text, 0, text.length());
  }

  /** Quoted words in a paragraph; all of the paragraph where they are not found as they stand. */
  static Stretch quoted(Spot spot, String text, String words) {
    String plain = words.replaceFirst("^…", "").replaceFirst("…$", "");
    int from = plain.isEmpty() ? -1 : text.replaceAll("[\\n\\t]", " ").indexOf(plain);
    return from < 0 ? whole(spot, text) : new Stretch(spot, text, from, from + plain.length());
  }

  /** Whether it is all of its text. */
  public boolean isWhole() {
    return from == 0 && to == text.length();
  }
}
