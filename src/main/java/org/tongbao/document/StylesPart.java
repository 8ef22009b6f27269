package org.tongbao.document;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/** Reads which styles a package holds. */
final class StylesPart {
  private StylesPart() {}

  /** Styles by the names that Word shows. */
  static Map<String, StyleDefinition> byName(InputStream in) throws XMLStreamException {
    Map<String, StyleDefinition> styles = new LinkedHashMap<>();
    XMLStreamReader reader = XmlReaders.of(in);
    String id = "";
    String name = "";
    String frame = "";
    int size = 0;
    String usual = "";
    String font = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (SafeXml.isWord(reader, "style")) {
          id = SafeXml.word(reader, "styleId");
          name = "";
          frame = "";
          size = 0;
          font = usual;
        } else if (SafeXml.isWord(reader, "name")) {
          name = SafeXml.word(reader, "val");
        } else if (SafeXml.isWord(reader, "framePr")) {
          frame = SafeXml.startTag(reader).replace(">", "/>");
        } else if (SafeXml.isWord(reader, "sz")) {
          size = SafeXml.length(reader, "val");
        } else if (SafeXml.isWord(reader, "rFonts")) {
          font = SafeXml.word(reader, "eastAsia");
          usual = id.isEmpty() ? font : usual; // before the first style: the document's own
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && SafeXml.isWord(reader, "style")) {
        styles.put(name, new StyleDefinition(id, frame, size, font));
      }
    }
    return styles;
  }
}
