package org.tongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.tongbao.xml.XmlReaders;

/** An element of a bag's XML. A missing child, attribute or text is returned as empty. */
final class XmlElement {
  /** Far more than 64 MB of real results have; a hostile document may have very small elements. */
  private static final int MOST = 1_000_000;

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlElement> children = new ArrayList<>(0);
  private boolean group;
  private String text = "";

  XmlElement(String name) {
    this.name = name;
  }

  /** Adds an attribute unless its value is empty. */
  XmlElement set(String attribute, String value) {
    if (!value.isEmpty()) {
      attributes.put(attribute, value);
    }
    return this;
  }

  /** Adds a child; an element that may have children is written with an end tag. */
  XmlElement add(XmlElement child) {
    return addAll(List.of(child));
  }

  XmlElement addAll(List<XmlElement> more) {
    group = true;
    children.addAll(more);
    return this;
  }

  /** Adds a child with a text unless the text is empty. */
  XmlElement put(String childName, String value) {
    XmlElement child = new XmlElement(childName);
    child.text = value;
    return addAll(value.isEmpty() ? List.of() : List.of(child));
  }

  String name() {
    return name;
  }

  String attribute(String its) {
    return attributes.getOrDefault(its, "");
  }

  List<XmlElement> children(String its) {
    return children.stream().filter(child -> child.name.equals(its)).toList();
  }

  /** The first child of that name, or an empty element. */
  XmlElement child(String its) {
    return children(its).stream().findFirst().orElseGet(() -> new XmlElement(its));
  }

  /** The texts of all children of that name. */
  List<String> texts(String its) {
    return children(its).stream().map(child -> child.text).toList();
  }

  /** The text of the first child of that name. */
  String text(String its) {
    return child(its).text;
  }

  /** The document with this root, one line for each element. */
  String print() {
    try {
      StringWriter document = new StringWriter();
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
      xml.writeStartDocument("UTF-8", "1.0");
      write(xml, "\n");
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      return document.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // writing to memory does not fail
    }
  }

  private void write(XMLStreamWriter xml, String line) throws XMLStreamException {
    boolean open = group || !text.isEmpty();
    xml.writeCharacters(line);
    if (open) {
      xml.writeStartElement(name);
    } else {
      xml.writeEmptyElement(name);
    }
    for (Map.Entry<String, String> each : attributes.entrySet()) {
      xml.writeAttribute(each.getKey(), each.getValue());
    }
    for (XmlElement child : children) {
      child.write(xml, line + "  ");
    }
    if (open) {
      xml.writeCharacters(group ? line : text);
      xml.writeEndElement();
    }
  }

  /**
   * Reads a document; texts and attributes pass through {@link SingleLine}.
   *
   * @return its root
   * @throws XMLStreamException if it is not XML, has a document type or too many elements
   */
  static XmlElement read(byte[] bytes) throws XMLStreamException {
    XMLStreamReader in = XmlReaders.of(new ByteArrayInputStream(bytes));
    XmlElement document = new XmlElement("");
    Deque<XmlElement> open = new ArrayDeque<>(List.of(document));
    StringBuilder text = new StringBuilder();
    for (int elements = 0; in.hasNext(); ) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element = new XmlElement(in.getLocalName());
          for (int i = 0; i < in.getAttributeCount(); i++) {
            element.set(in.getAttributeLocalName(i), SingleLine.text(in.getAttributeValue(i)));
          }
          open.element().children.add(element);
          open.push(element);
          text.setLength(0);
          elements++;
        }
        case XMLStreamConstants.CHARACTERS -> text.append(in.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement element = open.pop();
          element.text = element.children.isEmpty() ? SingleLine.text(text.toString()) : "";
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("no document type is allowed");
        default -> {}
      }
      if (elements > MOST) {
        throw new XMLStreamException("too many elements");
      }
    }
    return document.children.get(0);
  }
}
