package org.tongbao.document;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/** Reads the styles of a package. */
final class StylesPart {
  private StylesPart() {}

  /** The styles by the names that Word shows. */
  static Map<String, StyleDefinition> byName(InputStream in) throws XMLStreamException {
    Map<String, StyleDefinition> styles = new LinkedHashMap<>();
    XMLStreamReader reader = XmlReaders.of(in);
    String id = "";
    String name = "";
    String frame = "";
    int size = 0;
    String usual = "";
    String font = "";
    String base = "";
    StyleLook usualLook = new StyleLook();
    StyleLook look = usualLook;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (PartXml.isWord(reader, "style")) {
          id = PartXml.word(reader, "styleId");
          name = "";
          frame = "";
          size = 0;
          font = usual;
          base = "";
          look = new StyleLook();
        } else if (PartXml.isWord(reader, "name")) {
          name = PartXml.word(reader, "val");
        } else if (PartXml.isWord(reader, "basedOn")) {
          base = PartXml.word(reader, "val");
        } else if (PartXml.isWord(reader, "framePr")) {
          frame = PartXml.startTag(reader).replace(">", "/>");
        } else if (PartXml.isWord(reader, "sz")) {
          size = PartXml.length(reader, "val");
        } else if (PartXml.isWord(reader, "rFonts")) {
          font = PartXml.word(reader, "eastAsia");
          usual = id.isEmpty() ? font : usual; // before the first style: the document defaults
        }
        if (WordNames.MAIN.equals(reader.getNamespaceURI())) {
          look.take(reader); // before the first style: the document defaults
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && PartXml.isWord(reader, "style")) {
        styles.put(name, new StyleDefinition(id, base, frame, size, font, look, usualLook));
      }
    }
    return styles;
  }
}
