package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

  /**
   * The XML without some elements.
   *
   * @param dropped whether an element is dropped, with all in it
   * @throws XMLStreamException when it is not well-formed
   */
  static byte[] without(Predicate<StartElement> dropped, byte[] xml) throws XMLStreamException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XMLEventReader in = events().createXMLEventReader(new ByteArrayInputStream(xml));
    XMLEventWriter rest = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
    int inside = 0;
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      if (event.isStartElement() && (inside > 0 || dropped.test(event.asStartElement()))) {
        inside++;
      } else if (event.isEndElement() && inside > 0) {
        inside--;
      } else if (inside == 0) {
        rest.add(event);
      }
    }
    rest.close();
    return out.toByteArray();
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
