package org.tongbao.lint.docx;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.UncertainPart;
import org.tongbao.xml.UnusualXml;
import org.tongbao.xml.XmlReaders;

/**
 * Reads the elements of one part by their local names, as strict and transitional documents differ
 * only in namespaces. Resolves no external entity.
 */
final class PartReader implements AutoCloseable {
  /** In twips: Word's longest page is 22 inches, 31,680. */
  private static final double LONGEST = 40_000;

  private final String part;
  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  PartReader(String part, InputStream in) throws UnreadableDocx, IOException {
    this.part = part;
    this.in = in;
    try {
      reader = XmlReaders.of(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Moves to the next start tag, end tag or text; false at the end of the part. */
  boolean next() throws UnreadableDocx, IOException {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new UnreadableDocx(DocxMessage.DOCX_PART_WITH_DTD, part);
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private UnreadableDocx broken(XMLStreamException fault) throws IOException {
    Throwable cause = fault.getNestedException();
    if (cause instanceof UnusualXml unusual && unusual.deepest() > 0) {
      return new UnreadableDocx(DocxMessage.DOCX_PART_TOO_DEEP, part, unusual.deepest());
    }
    if (cause instanceof IOException disk) {
      if (cause instanceof LimitedInput.TooLong || cause instanceof UncertainPart) {
        return DocxPackage.unreadable(part, disk);
      }
      if (!(cause instanceof CharConversionException || cause instanceof UnusualXml)) {
        throw disk;
      }
    }
    int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
    return line > 0
        ? new UnreadableDocx(DocxMessage.DOCX_LINE_NOT_XML, part, line)
        : new UnreadableDocx(DocxMessage.DOCX_PART_NOT_XML, part);
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  boolean starts() {
    return reader.isStartElement();
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** The local name of the current element; empty in text. */
  String name() {
    return reader.hasName() ? reader.getLocalName() : "";
  }

  /** The current text. */
  String text() {
    return reader.getText();
  }

  boolean isText() {
    return reader.isCharacters();
  }

  /** An attribute by its local name. */
  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  boolean has(String attribute) {
    return attribute(attribute) != null;
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number; {@code otherwise} when there is none. Word writes some as 12.0. */
  int number(String name, int otherwise) {
    return bounded(attribute(name), otherwise);
  }

  /** No page is longer, so that a product of two measures is an int. */
  static int bounded(@Nullable String value, int otherwise) {
    try {
      return value == null
          ? otherwise
          : (int) Math.max(-LONGEST, Math.min(LONGEST, Double.parseDouble(value)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** Whether the property that starts here is on: {@code w:val} is absent or true. */
  boolean on() {
    String value = attribute("val", "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Skips the current element. */
  void skip() throws UnreadableDocx, IOException {
    int outside = depth - 1;
    while (depth > outside && next()) {
      // the content is not needed
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
