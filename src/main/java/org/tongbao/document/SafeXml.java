package org.tongbao.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Readers of XML that follow nothing to the outside. */
final class SafeXml {
  private SafeXml() {}

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  /** Whether the element at hand is Word's own, of that name. */
  static boolean isWord(XMLStreamReader reader, String name) {
    return reader.getLocalName().equals(name) && WordNames.MAIN.equals(reader.getNamespaceURI());
  }

  /** An attribute of Word's own; empty when it is absent. */
  static String word(XMLStreamReader reader, String attribute) {
    String value = reader.getAttributeValue(WordNames.MAIN, attribute);
    return value == null ? "" : value;
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
   * The start tag at hand, with the prefixes w and r. It has only Word's own attributes: revision
   * marks of an editing session have no meaning in another document.
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
      xml.append(name).append("=\"").append(escaped(reader.getAttributeValue(i))).append('"');
    }
    return xml.append('>').toString();
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
