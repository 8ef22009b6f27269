package org.tongbao.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The ids that a part of a .docx gives, and those that it takes from other parts. */
final class PartNames {
  private final String part;
  private final Set<String> given = new HashSet<>();
  private final Map<String, Set<String>> taken = new HashMap<>();
  private boolean wellFormed = true;

  private PartNames(String part) {
    this.part = part;
  }

  /** Reads a part, as far as it is well-formed. */
  static PartNames read(String part, InputStream in) {
    PartNames names = new PartNames(part);
    try {
      XMLStreamReader reader = SafeXml.reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          names.element(reader);
        }
      }
    } catch (XMLStreamException e) {
      names.wellFormed = false;
    }
    return names;
  }

  private void element(XMLStreamReader reader) {
    switch (part) {
      case WordNames.STYLES -> add(given, reader, WordNames.MAIN, "styleId");
      case WordNames.DOCUMENT_RELATIONSHIPS -> add(given, reader, "", "Id");
      case WordNames.COMMENTS -> add(given, reader, WordNames.MAIN, "id");
      case WordNames.DOCUMENT -> {
        if (reader.getLocalName().endsWith("Style")) {
          add(takenFrom(WordNames.STYLES), reader, WordNames.MAIN, "val");
        }
        if (reader.getLocalName().startsWith("comment")) {
          add(takenFrom(WordNames.COMMENTS), reader, WordNames.MAIN, "id");
        }
        add(takenFrom(WordNames.DOCUMENT_RELATIONSHIPS), reader, WordNames.RELATIONSHIPS, "id");
      }
      default -> {}
    }
  }

  private Set<String> takenFrom(String giver) {
    return taken.computeIfAbsent(giver, any -> new HashSet<>());
  }

  private static void add(
      Set<String> values, XMLStreamReader reader, String namespace, String attribute) {
    String value = reader.getAttributeValue(namespace.isEmpty() ? null : namespace, attribute);
    if (value != null) {
      values.add(value);
    }
  }

  boolean wellFormed() {
    return wellFormed;
  }

  /** Ids of styles, relationships or comments, as the part is one of these. */
  Set<String> given() {
    return given;
  }

  /** Ids by the part that should give them. */
  Map<String, Set<String>> taken() {
    return taken;
  }
}
