package org.tongbao.lint.docx;

import java.util.List;

/**
 * A paragraph with something in it.
 *
 * @param text of all runs, as it is read: \t for a tab, \n for a line's end
 * @param formatting of the paragraph itself
 * @param blanks how many lines of white stand above it, empty paragraphs and spacing together
 * @param newPage whether it certainly begins a page: a break of page or section goes before it
 * @param spot known once the role is
 */
public record Paragraph(
    String text,
    Formatting formatting,
    List<Run> runs,
    double blanks,
    boolean newPage,
    Spot spot,
    Role role) {

  Paragraph as(Role newRole, Spot newSpot) {
    return new Paragraph(text, formatting, runs, blanks, newPage, newSpot, newRole);
  }

  /** Without white at either end. */
  public String words() {
    return Words.strip(text);
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** The first run with something to see; the paragraph's own formatting without any. */
  public Formatting firstFormatting() {
    return runs.stream().filter(Run::visible).map(Run::formatting).findFirst().orElse(formatting);
  }

  /** Twips from the left edge to the first character, white typed before it included. */
  public int firstIndent() {
    int typed = 0;
    for (int i = 0; i < text.length() && Words.isWhite(text.charAt(i)); i++) {
      typed += text.charAt(i) == '\u3000' ? 2 : 1;
    }
    return formatting.left() + formatting.firstLine() + typed * firstFormatting().character() / 2;
  }

  /** Whether its place is not told by its indents: numbered by Word, or in a frame. */
  public boolean placedElsewhere() {
    String list = formatting.text(Property.NUMBERED);
    return formatting.on(Property.FRAMED, false) || (!list.isEmpty() && !list.equals("0"));
  }
}
