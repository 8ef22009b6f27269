package org.tongbao.lint.docx;

import java.util.List;

/**
 * A paragraph that is not empty.
 *
 * @param text of all runs, with \t for a tab and \n for a line break
 * @param formatting of the paragraph itself
 * @param blanks number of blank lines above it, from empty paragraphs and spacing
 * @param newPage whether a page or section break precedes it
 * @param spot set together with the role
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

  /** Without white space at either end. */
  public String words() {
    return Words.strip(text);
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** The formatting of the first visible run; the paragraph's own without one. */
  public Formatting firstFormatting() {
    return runs.stream().filter(Run::visible).map(Run::formatting).findFirst().orElse(formatting);
  }

  /** Twips from the left margin to the first character, including typed spaces. */
  public int firstIndent() {
    int typed = 0;
    for (int i = 0; i < text.length() && Words.isWhite(text.charAt(i)); i++) {
      typed += text.charAt(i) == '\u3000' ? 2 : 1;
    }
    return formatting.left() + formatting.firstLine() + typed * firstFormatting().character() / 2;
  }

  /** Whether its position does not follow from its indents: numbered by Word, or in a frame. */
  public boolean placedElsewhere() {
    String list = formatting.text(Property.NUMBERED);
    return formatting.on(Property.FRAMED, false) || (!list.isEmpty() && !list.equals("0"));
  }
}
