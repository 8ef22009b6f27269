package org.tongbao.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the part that holds a document's title, author and dates. Source: ISO/IEC 29500-2, 8. */
final class CoreProperties {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private final XMLStreamWriter xml;

  private CoreProperties(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The finished part. */
  static byte[] xml(DocumentProperties properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new CoreProperties(xml).write(properties);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // it goes into memory
    }
    return bytes.toByteArray();
  }

  private void write(DocumentProperties properties) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("cp", "coreProperties", CORE);
    xml.writeNamespace("cp", CORE);
    xml.writeNamespace("dc", DC);
    xml.writeNamespace("dcterms", TERMS);
    xml.writeNamespace("xsi", XSI);
    text("dc", "title", DC, properties.title());
    text("dc", "creator", DC, properties.creator());
    text("cp", "lastModifiedBy", CORE, properties.creator());
    day("created", properties);
    day("modified", properties);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void text(String prefix, String name, String namespace, String words)
      throws XMLStreamException {
    xml.writeStartElement(prefix, name, namespace);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void day(String name, DocumentProperties properties) throws XMLStreamException {
    xml.writeStartElement("dcterms", name, TERMS);
    xml.writeAttribute("xsi", XSI, "type", "dcterms:W3CDTF");
    xml.writeCharacters(properties.date() + "T00:00:00Z");
    xml.writeEndElement();
  }
}
