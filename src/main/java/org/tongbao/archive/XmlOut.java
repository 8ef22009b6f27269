package org.tongbao.archive;

import java.io.StringWriter;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with a line an element; what is empty is left out. */
final class XmlOut {
  private final XMLStreamWriter xml;
  private final Writer text;
  private int depth;

  XmlOut(Writer text) throws XMLStreamException {
    this.text = text;
    this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
  }

  XmlOut() throws XMLStreamException {
    this(new StringWriter());
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Attributes as names and values in turn; those without a value are left out. */
  XmlOut open(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    }
  }

  XmlOut close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
    return this;
  }

  /** An element of text; none where the text is empty. */
  XmlOut put(String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      line();
      xml.writeStartElement(name);
      xml.writeCharacters(value);
      xml.writeEndElement();
    }
    return this;
  }

  /** An element with attributes only. */
  XmlOut mark(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeEmptyElement(name);
    attributes(attributes);
    return this;
  }

  /** The end. */
  String end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
    return text.toString();
  }
}
