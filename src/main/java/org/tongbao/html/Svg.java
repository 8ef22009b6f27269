package org.tongbao.html;

import org.tongbao.xml.XmlText;

/** Writes the elements of an SVG drawing, in its own unit of length. */
final class Svg {
  private final StringBuilder xml = new StringBuilder();

  /** Alignment of text to its position. */
  enum Anchor {
    /** The text begins there. */
    START("start"),
    /** The text is centred there. */
    MIDDLE("middle"),
    /** The text ends there. */
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

  Svg text(int x, int y, Anchor anchor, String text) {
    return text(x, y, anchor, "", text);
  }

  /** Text rotated around its position; negative degrees rise. */
  Svg rotated(int x, int y, Anchor anchor, int degrees, String text) {
    String turn = " transform=\"rotate(" + degrees + " " + x + " " + y + ")\"";
    return text(x, y, anchor, turn, text);
  }

  /**
   * Text with more attributes.
   *
   * @param more attributes, each with a space before it
   */
  Svg text(int x, int y, Anchor anchor, String more, String text) {
    return raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor.label + "\"" + more)
        .raw(">" + XmlText.escapedWithQuotes(text) + "</text>\n");
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
