package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;
import org.tongbao.xml.XmlText;

/** What a package says its parts are. Source: ECMA-376, part 2, 6.2.3. */
final class ContentTypes {
  private final Map<String, String> byEnding = new TreeMap<>();
  private final Map<String, String> byPart = new TreeMap<>();

  private ContentTypes() {
    byEnding.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byEnding.put("xml", "application/xml");
  }

  /**
   * Reads the list.
   *
   * @throws XMLStreamException when it is not well-formed, or an entry lacks what it must have
   */
  static ContentTypes read(byte[] list) throws XMLStreamException {
    ContentTypes types = new ContentTypes();
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(list));
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("Default")) {
        String ending = SafeXml.required(reader, "Extension").toLowerCase(Locale.ROOT);
        types.byEnding.put(ending, SafeXml.required(reader, "ContentType"));
      } else if (reader.getLocalName().equals("Override")) {
        String part = SafeXml.required(reader, "PartName").replaceFirst("^/", "");
        types.byPart.put(part, SafeXml.required(reader, "ContentType"));
      }
    }
    return types;
  }

  /** Says what a part is, whatever was said of it before. */
  void put(String part, String type) {
    byPart.put(part, type);
  }

  /** Writes what is to be said of some parts: endings first, then parts, each by name. */
  byte[] write(Set<String> parts) {
    Map<String, String> endings = new TreeMap<>();
    Map<String, String> overrides = new TreeMap<>();
    for (String part : parts) {
      String own = byPart.get(part);
      String usual = byEnding.get(ending(part));
      if (own != null) {
        overrides.put(part, own);
      } else if (usual != null) {
        endings.put(ending(part), usual);
      }
    }
    StringBuilder xml = new StringBuilder(WordNames.DECLARATION);
    xml.append("<Types xmlns=\"").append(WordNames.PACKAGE_TYPES).append("\">");
    endings.forEach((ending, type) -> entry(xml, "Default Extension", ending, type));
    overrides.forEach((part, type) -> entry(xml, "Override PartName", "/" + part, type));
    return WordXml.bytes(xml.append("</Types>").toString());
  }

  private static void entry(StringBuilder xml, String start, String name, String type) {
    xml.append('<').append(start).append("=\"").append(XmlText.escapedWithQuotes(name));
    xml.append("\" ContentType=\"").append(XmlText.escapedWithQuotes(type)).append("\"/>");
  }

  private static String ending(String part) {
    return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
