package org.tongbao.document;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.xml.XmlReaders;

/** Reads the styles of a package. */
final class StylesPart {
  /** Properties that hide text or strike it out, as Word calls them. */
  private static final Map<String, String> HIDING =
      Map.of("vanish", "隐藏", "specVanish", "隐藏", "strike", "删除线", "dstrike", "双删除线");

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
    @Nullable String hiding = null;
    @Nullable String usuallyHiding = null;
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
          hiding = usuallyHiding;
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
        } else if (HIDING.containsKey(reader.getLocalName())) {
          hiding = isOn(PartXml.word(reader, "val")) ? HIDING.get(reader.getLocalName()) : "";
          usuallyHiding = id.isEmpty() ? hiding : usuallyHiding;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && PartXml.isWord(reader, "style")) {
        styles.put(name, new StyleDefinition(id, base, frame, size, font, hiding));
      }
    }
    return styles;
  }

  private static boolean isOn(String value) {
    return !Set.of("0", "false", "off").contains(value);
  }
}
