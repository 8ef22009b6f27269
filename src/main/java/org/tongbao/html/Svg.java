package org.tongbao.html;

import org.tongbao.xml.XmlText;

/** Writes the elements of an SVG; lengths are the drawing's own. */
final class Svg {
  private final StringBuilder xml = new StringBuilder();

  /** Where words stand beside their place. */
  enum Anchor {
    /** They begin there. */
    START("start"),
    /** They are centred on it. */
    MIDDLE("middle"),
    /** They end there. */
    END("end");

    private final String label;

    Anchor(String label) {
      this.label = label;
    }
  }

  Svg raw(String more) {
    xml.append(more);
    return this;
  }

  Svg line(int x1, int y1, int x2, int y2, String grey) {
    return raw("<path d=\"M" + x1 + " " + y1 + "L" + x2 + " " + y2 + "\" stroke=\"#" + grey)
        .raw("\" stroke-width=\"15\"/>\n");
  }

  /**
   * A box.
   *
   * @param fill a paint
   */
  Svg box(int x, int y, int width, int height, String fill, String border) {
    return raw("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height)
        .raw("\" fill=\"" + fill + "\" stroke=\"#" + border + "\" stroke-width=\"15\"/>\n");
  }

  Svg words(int x, int y, Anchor anchor, String words) {
    return words(x, y, anchor, "", words);
  }

  /** Words that are turned around their place; negative degrees rise. */
  Svg turned(int x, int y, Anchor anchor, int degrees, String words) {
    String turn = " transform=\"rotate(" + degrees + " " + x + " " + y + ")\"";
    return words(x, y, anchor, turn, words);
  }

  /**
   * Words with attributes of their own.
   *
   * @param more attributes, each with a space before it
   */
  Svg words(int x, int y, Anchor anchor, String more, String words) {
    return raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor.label + "\"" + more)
        .raw(">" + XmlText.escapedWithQuotes(words) + "</text>\n");
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
