package org.tongbao.document;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which styles a package holds. */
final class StylesPart {
  private StylesPart() {}

  /** Style ids by the names that Word shows. */
  static Map<String, String> idsByName(InputStream in) throws XMLStreamException {
    Map<String, String> ids = new LinkedHashMap<>();
    XMLStreamReader reader = SafeXml.reader(in);
    String id = "";
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT
          || !WordNames.MAIN.equals(reader.getNamespaceURI())) {
        continue;
      }
      if (reader.getLocalName().equals("style")) {
        id = reader.getAttributeValue(WordNames.MAIN, "styleId");
      } else if (reader.getLocalName().equals("name") && id != null) {
        ids.put(reader.getAttributeValue(WordNames.MAIN, "val"), id);
        id = null;
      }
    }
    return ids;
  }
}
