package org.tongbao.document;

import org.tongbao.xml.XmlText;

/** Writes the part that holds a document's title, author and dates. Source: ISO/IEC 29500-2, 8. */
final class CoreProperties {
  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String W3C_TIME = " xsi:type=\"dcterms:W3CDTF\"";

  private CoreProperties() {}

  /** The finished part. */
  static byte[] xml(DocumentProperties properties) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.append("<cp:coreProperties");
    namespace(xml, "cp", CORE);
    namespace(xml, "dc", DC);
    namespace(xml, "dcterms", TERMS);
    namespace(xml, "xsi", XSI);
    xml.append('>');
    element(xml, "dc:title", "", properties.title());
    element(xml, "dc:creator", "", properties.creator());
    element(xml, "cp:lastModifiedBy", "", properties.creator());
    String moment = properties.date() + "T00:00:00Z";
    element(xml, "dcterms:created", W3C_TIME, moment);
    element(xml, "dcterms:modified", W3C_TIME, moment);
    return WordXml.bytes(xml.append("</cp:coreProperties>").toString());
  }

  private static void namespace(StringBuilder xml, String prefix, String uri) {
    xml.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"');
  }

  private static void element(StringBuilder xml, String name, String attribute, String words) {
    xml.append('<').append(name).append(attribute).append('>');
    xml.append(XmlText.escapedWithQuotes(words));
    xml.append("</").append(name).append('>');
  }
}
