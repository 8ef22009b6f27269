package org.tongbao.html;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Allows the elements and attributes that notices are written with, and no others: none of them can
 * run code or load anything.
 */
final class ArticleGuard {
  private static final Set<String> TEXT =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "caption",
          "b",
          "a",
          "br",
          "span",
          "div",
          "ol",
          "li",
          "section",
          "footer",
          "table",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "figure");
  private static final Set<String> DRAWING = Set.of("pattern", "path", "rect");
  private static final Set<String> DRAWN_WORDS = Set.of("title", "desc", "text");
  private static final Set<String> TEXT_ATTRIBUTES =
      Set.of("class", "id", "colspan", "rowspan", "scope", "style", "href");
  private static final Set<String> DRAWING_ATTRIBUTES =
      Set.of(
          "id",
          "role",
          "aria-labelledby",
          "viewBox",
          "font-size",
          "font-family",
          "fill",
          "x",
          "y",
          "width",
          "height",
          "patternUnits",
          "d",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "text-anchor",
          "transform",
          "textLength",
          "lengthAdjust");
  private static final Pattern WIDTH = Pattern.compile("width:[0-9.]+%");
  private static final Pattern ANCHOR = Pattern.compile("#[\\w-]+");
  private static final Pattern PLAIN = Pattern.compile("[^()\\\\]*");
  private static final Pattern FILL = Pattern.compile("[#\\w]*|url\\(#[\\w-]+\\)");
  private static final Pattern TURN = Pattern.compile("rotate\\([-0-9 ]+\\)");

  private boolean inDrawing;
  private boolean inDrawnWords;

  boolean isInDrawing() {
    return inDrawing;
  }

  /**
   * An element begins.
   *
   * @throws XMLStreamException when it is not allowed
   */
  void begin(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    boolean drawing = inDrawing || name.equals("svg");
    boolean known =
        name.equals("svg")
            ? !inDrawing
            : inDrawing
                ? DRAWING.contains(name) || DRAWN_WORDS.contains(name)
                : TEXT.contains(name);
    require(known && !inDrawnWords && reader.getPrefix().isEmpty(), name);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      Set<String> allowed = drawing ? DRAWING_ATTRIBUTES : TEXT_ATTRIBUTES;
      boolean plain = reader.getAttributePrefix(i).isEmpty();
      require(plain && allowed.contains(attribute), attribute);
      require(form(attribute).matcher(reader.getAttributeValue(i)).matches(), attribute);
    }
    inDrawing = drawing;
    inDrawnWords = DRAWN_WORDS.contains(name);
  }

  private static Pattern form(String attribute) {
    return switch (attribute) {
      case "style" -> WIDTH;
      case "href" -> ANCHOR;
      case "fill" -> FILL;
      case "transform" -> TURN;
      default -> PLAIN;
    };
  }

  private static void require(boolean holds, String what) throws XMLStreamException {
    if (!holds) {
      throw new XMLStreamException("not of a notice: " + what);
    }
  }

  void end(String name) {
    inDrawing &= !name.equals("svg");
    inDrawnWords &= !DRAWN_WORDS.contains(name);
  }
}
