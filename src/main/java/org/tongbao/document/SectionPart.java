package org.tongbao.document;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The last section of a document: its page.
 *
 * @param xml the sectPr element, with the prefixes w and r
 * @param textWidth page width less both margins, in twips
 */
record SectionPart(String xml, int textWidth) {

  /**
   * Reads the last section of a main part.
   *
   * @return empty when no page is set up
   * @throws XMLStreamException when the part is not well-formed
   */
  static Optional<SectionPart> read(InputStream document) throws XMLStreamException {
    XMLStreamReader reader = SafeXml.reader(document);
    SectionPart last = null;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && isWord(reader, "sectPr")) {
        last = copy(reader);
      }
    }
    return Optional.ofNullable(last).filter(section -> section.textWidth > 0);
  }

  private static SectionPart copy(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder xml = new StringBuilder();
    int width = 0;
    int depth = 0;
    while (true) {
      if (reader.isStartElement() && WordNames.MAIN.equals(reader.getNamespaceURI())) {
        depth++;
        xml.append("<w:").append(reader.getLocalName());
        attributes(reader, xml);
        xml.append('>');
        if (isWord(reader, "pgSz")) {
          width += twips(reader, "w");
        } else if (isWord(reader, "pgMar")) {
          width -= twips(reader, "left") + twips(reader, "right");
        }
      } else if (reader.isEndElement() && WordNames.MAIN.equals(reader.getNamespaceURI())) {
        xml.append("</w:").append(reader.getLocalName()).append('>');
        if (--depth == 0) {
          return new SectionPart(xml.toString(), width);
        }
      }
      reader.next();
    }
  }

  /** Only Word's own attributes: revision marks of an editing session have no meaning here. */
  private static void attributes(XMLStreamReader reader, StringBuilder xml) {
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
      xml.append(name).append("=\"").append(escaped(reader.getAttributeValue(i))).append('"');
    }
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static boolean isWord(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && WordNames.MAIN.equals(reader.getNamespaceURI());
  }

  private static int twips(XMLStreamReader reader, String attribute) throws XMLStreamException {
    String value = reader.getAttributeValue(WordNames.MAIN, attribute);
    try {
      return value == null ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new XMLStreamException("no length: " + value, e);
    }
  }
}
