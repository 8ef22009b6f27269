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

/** The content types of a package's parts. Source: ECMA-376, part 2, 6.2.3. */
final class ContentTypes {
  private final Map<String, String> byExtension = new TreeMap<>();
  private final Map<String, String> byPart = new TreeMap<>();

  private ContentTypes() {
    byExtension.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
    byExtension.put("xml", "application/xml");
  }

  /**
   * Reads the list.
   *
   * @throws XMLStreamException when it is not well-formed, or an entry lacks a required attribute
   */
  static ContentTypes read(byte[] list) throws XMLStreamException {
    ContentTypes types = new ContentTypes();
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(list));
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("Default")) {
        String extension = PartXml.required(reader, "Extension").toLowerCase(Locale.ROOT);
        types.byExtension.put(extension, PartXml.required(reader, "ContentType"));
      } else if (reader.getLocalName().equals("Override")) {
        String part = PartXml.required(reader, "PartName").replaceFirst("^/", "");
        types.byPart.put(part, PartXml.required(reader, "ContentType"));
      }
    }
    return types;
  }

  /** Sets the type of a part. */
  void put(String part, String type) {
    byPart.put(part, type);
  }

  /**
   * Writes the list for some parts: defaults by extension first, then single parts, in order of
   * names.
   */
  byte[] write(Set<String> parts) {
    Map<String, String> defaults = new TreeMap<>();
    Map<String, String> overrides = new TreeMap<>();
    for (String part : parts) {
      String own = byPart.get(part);
      String byDefault = byExtension.get(extension(part));
      if (own != null) {
        overrides.put(part, own);
      } else if (byDefault != null) {
        defaults.put(extension(part), byDefault);
      }
    }
    StringBuilder xml = new StringBuilder(WordNames.DECLARATION);
    xml.append("<Types xmlns=\"").append(WordNames.PACKAGE_TYPES).append("\">");
    defaults.forEach((extension, type) -> entry(xml, "Default Extension", extension, type));
    overrides.forEach((part, type) -> entry(xml, "Override PartName", "/" + part, type));
    return WordXml.bytes(xml.append("</Types>").toString());
  }

  private static void entry(StringBuilder xml, String start, String name, String type) {
    xml.append('<').append(start).append("=\"").append(XmlText.escapedWithQuotes(name));
    xml.append("\" ContentType=\"").append(XmlText.escapedWithQuotes(type)).append("\"/>");
  }

  private static String extension(String part) {
    return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
