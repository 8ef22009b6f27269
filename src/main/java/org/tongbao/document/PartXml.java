package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.tongbao.xml.XmlReaders;
import org.tongbao.xml.XmlText;

/** Reads and edits the XML of parts of a .docx. */
final class PartXml {
  private PartXml() {}

  /**
   * Reads to the end.
   *
   * @throws XMLStreamException when it is not well-formed
   */
  static void requireWellFormed(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      reader.next();
    }
  }

  /** What {@link #edited} leaves out, and sees of the rest. */
  interface Edit {
    /** Whether an element is left out, with all in it. */
    boolean drops(StartElement element);

    /** Whether an attribute of an element that is kept is left out. */
    default boolean drops(StartElement element, Attribute attribute) {
      return false;
    }

    /** The end of an element that is kept. */
    default void ends(QName element) {}

    /** Text that is kept. */
    default void text(String text) {}
  }

  /**
   * The XML without some elements and attributes; the same bytes if nothing is left out.
   *
   * @throws XMLStreamException when it is not well-formed, or has a document type
   */
  static byte[] edited(Edit edit, byte[] xml) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream bounded = XmlReaders.bounded(new ByteArrayInputStream(xml));
    XMLEventReader in = events().createXMLEventReader(bounded);
    XMLEventWriter rest = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
    int inside = 0;
    boolean edited = false;
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (event.getEventType() == XMLStreamConstants.DTD || event.isEntityReference()) {
        throw new XMLStreamException("no document type is allowed");
      }
      if (event.isStartElement() && (inside > 0 || edit.drops(event.asStartElement()))) {
        inside++;
        edited = true;
      } else if (event.isEndElement() && inside > 0) {
        inside--;
      } else if (inside == 0) {
        XMLEvent kept = kept(edit, event);
        edited |= kept != event;
        rest.add(kept);
      }
    }
    rest.close();
    return edited ? out.toByteArray() : xml;
  }

  /** An event of the rest; a start tag without the attributes that are left out. */
  private static XMLEvent kept(Edit edit, XMLEvent event) {
    if (event.isEndElement()) {
      edit.ends(event.asEndElement().getName());
    } else if (event.isCharacters()) {
      edit.text(event.asCharacters().getData());
    } else if (event.isStartElement()) {
      StartElement element = event.asStartElement();
      List<Attribute> attributes = new ArrayList<>();
      element.getAttributes().forEachRemaining(attributes::add);
      if (attributes.removeIf(each -> edit.drops(element, each))) {
        return XMLEventFactory.newDefaultFactory()
            .createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
      }
    }
    return event;
  }

  /** The value of an attribute; empty when it is absent. */
  static String attribute(StartElement element, QName name) {
    Attribute attribute = element.getAttributeByName(name);
    return attribute == null ? "" : attribute.getValue();
  }

  /** The JDK's own, whose writer accepts its reader's events unchanged. */
  private static XMLInputFactory events() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Whether the current element is of WordprocessingML and has that name. */
  static boolean isWord(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && WordNames.MAIN.equals(reader.getNamespaceURI());
  }

  /** An attribute of WordprocessingML; empty when it is absent. */
  static String word(XMLStreamReader reader, String attribute) {
    String value = reader.getAttributeValue(WordNames.MAIN, attribute);
    return value == null ? "" : value;
  }

  /**
   * An attribute without a namespace.
   *
   * @throws XMLStreamException when it is absent
   */
  static String required(XMLStreamReader reader, String attribute) throws XMLStreamException {
    String value = reader.getAttributeValue(null, attribute);
    if (value == null) {
      throw new XMLStreamException(reader.getLocalName() + " without " + attribute);
    }
    return value;
  }

  /** A number; 0 when it is absent. */
  static int length(XMLStreamReader reader, String attribute) throws XMLStreamException {
    String value = word(reader, attribute);
    try {
      return value.isEmpty() ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("no length: " + value, e);
    }
  }

  /**
   * The current start tag, with the prefixes w and r. Attributes of other namespaces and revision
   * ids (rsid), which have no meaning in another document, are dropped.
   */
  static String startTag(XMLStreamReader reader) {
    StringBuilder xml = new StringBuilder("<w:").append(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      String name = reader.getAttributeLocalName(i);
      if (WordNames.MAIN.equals(namespace) && !name.startsWith("rsid")) {
        xml.append(" w:");
      } else if (WordNames.RELATIONSHIPS.equals(namespace)) {
        xml.append(" r:");
      } else {
        continue;
      }
      xml.append(name)
          .append("=\"")
          .append(XmlText.escapedWithQuotes(reader.getAttributeValue(i)))
          .append('"');
    }
    return xml.append('>').toString();
  }
}
