package org.tongbao.archive;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/** Reads what {@link XmlOut} has written. */
final class XmlIn {
  private final XMLStreamReader reader;

  XmlIn(byte[] bytes) throws XMLStreamException {
    reader = XmlReaders.of(new ByteArrayInputStream(bytes));
  }

  /** Goes to the next start or end of an element; false at the document's end. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("no document type is allowed");
      }
      if (reader.isStartElement() || reader.isEndElement()) {
        return true;
      }
    }
    return false;
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** The name of the element that starts here; empty at an end. */
  String starting() {
    return reader.isStartElement() ? reader.getLocalName() : "";
  }

  /** An attribute's text, fit to be shown; empty when it is absent. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : Plain.text(value);
  }

  /** All of them. */
  Map<String, String> attributes() {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      all.put(reader.getAttributeLocalName(i), Plain.text(reader.getAttributeValue(i)));
    }
    return all;
  }

  long number(String name) throws XMLStreamException {
    try {
      return Long.parseLong(attribute(name));
    } catch (NumberFormatException e) {
      throw new XMLStreamException("no number: " + name, e);
    }
  }

  /** The text of the element that starts here, fit to be shown. */
  String text() throws XMLStreamException {
    return Plain.text(reader.getElementText());
  }
}
