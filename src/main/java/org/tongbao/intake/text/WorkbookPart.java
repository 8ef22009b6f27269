package org.tongbao.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.ZippedParts;
import org.tongbao.xml.XmlReaders;

/** A part of a workbook, read element by element. */
final class WorkbookPart implements Closeable {
  /** Of a transitional and of a strict workbook. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  /** Characters of a cell; Excel allows 32,767. */
  private static final int LONGEST = 1 << 20;

  /** Of the longest number that is read. */
  private static final int DIGITS = 9;

  private final InputStream in;
  private final XMLStreamReader reader;

  /** Whether a run of the last rich text is struck through. */
  private boolean struck;

  /** Elements around this place. */
  private int depth;

  private WorkbookPart(InputStream in) throws XMLStreamException {
    this.in = in;
    this.reader = XmlReaders.of(in);
  }

  /**
   * Opens a part at its outermost element.
   *
   * @throws XMLStreamException when there is no such part, or it is another element
   */
  static WorkbookPart open(ZippedParts zip, String name, String outermost)
      throws IOException, XMLStreamException {
    if (!zip.has(name)) {
      throw new XMLStreamException("no part " + name);
    }
    InputStream in = zip.stream(name);
    WorkbookPart opened = null;
    try {
      WorkbookPart part = new WorkbookPart(in);
      if (!part.nextWithin(0) || !part.isAt(outermost)) {
        throw new XMLStreamException("no " + outermost);
      }
      opened = part;
      return part;
    } finally {
      if (opened == null) {
        in.close();
      }
    }
  }

  /**
   * Moves to the next element that begins.
   *
   * @param within how deep it must be; with the depth of the present element, one inside it
   * @return false at the end of that element
   */
  boolean nextWithin(int within) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < within) {
            return false;
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("a document type");
        default -> {}
      }
    }
    return false;
  }

  /** How many elements are around this place, the present one among them. */
  int depth() {
    return depth;
  }

  /** Moves to the end of the present element. */
  void skip() throws XMLStreamException {
    int within = depth;
    while (nextWithin(within)) {
      // nothing of it is read
    }
  }

  /** The name of the present element, in whatever namespace. */
  String name() {
    return reader.getLocalName();
  }

  /** Whether the present element is one of SpreadsheetML with that name. */
  boolean isAt(String name) {
    return reader.getLocalName().equals(name) && NAMESPACES.contains(reader.getNamespaceURI());
  }

  /** An attribute without a namespace; null where there is none. */
  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** An attribute that must be there. */
  String required(String name) throws XMLStreamException {
    String value = attribute(name);
    if (value == null) {
      throw new XMLStreamException(name() + " without " + name);
    }
    return value;
  }

  /** The id of the relationship that the present element names. */
  String relationship() throws XMLStreamException {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id")
          && reader.getAttributeNamespace(i).endsWith("/relationships")) {
        return reader.getAttributeValue(i);
      }
    }
    throw new XMLStreamException(name() + " without a relationship");
  }

  boolean isTrue(String attribute) {
    String text = attribute(attribute);
    return "1".equals(text) || "true".equals(text);
  }

  boolean isFalse(String attribute) {
    String text = attribute(attribute);
    return "0".equals(text) || "false".equals(text);
  }

  /** A width or a height; negative where the element does not say it. */
  double size(String attribute) throws XMLStreamException {
    String text = attribute(attribute);
    if (text == null) {
      return -1;
    }
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("no " + attribute + ": " + text, e);
    }
  }

  /** A number from 0; null where the element does not say it. */
  @Nullable Integer number(String attribute, int most) throws XMLStreamException {
    String text = attribute(attribute);
    return text == null ? null : number(attribute, text, most);
  }

  /** A number from 0 that is written as {@code text}. */
  static int number(String what, String text, int most) throws XMLStreamException {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || i >= DIGITS) {
        throw new XMLStreamException("no " + what + ": " + text);
      }
      number = number * 10 + digit - '0';
    }
    if (text.isEmpty() || number > most) {
      throw new XMLStreamException("no " + what + ": " + text);
    }
    return number;
  }

  /** The text of the present element, which has no elements inside it; moves to its end. */
  String text() throws XMLStreamException {
    String first = "";
    StringBuilder more = null;
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (more == null && first.isEmpty()) {
            first = reader.getText();
          } else {
            more = more == null ? new StringBuilder(first) : more;
            more.append(reader.getText());
          }
          requireShort(more == null ? first : more);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return more == null ? first : more.toString();
        }
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw new XMLStreamException("no text");
      }
    }
  }

  /**
   * The text of the present element with its runs as a cell shows it: without the phonetic guide;
   * moves to its end.
   */
  String richText() throws XMLStreamException {
    int within = depth;
    String first = "";
    StringBuilder more = null;
    struck = false;
    while (nextWithin(within)) {
      if (isAt("rPh")) {
        skip();
      } else if (isAt("strike")) {
        struck |= !isFalse("val");
      } else if (isAt("t")) {
        String run = text();
        if (first.isEmpty()) {
          first = run;
        } else {
          more = more == null ? new StringBuilder(first) : more;
          requireShort(more.append(run));
        }
      }
    }
    return more == null ? first : more.toString();
  }

  /** Whether a part of the last {@link #richText} is struck through. */
  boolean struck() {
    return struck;
  }

  private static void requireShort(CharSequence text) throws XMLStreamException {
    if (text.length() > LONGEST) {
      throw new XMLStreamException("a text of " + text.length());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
