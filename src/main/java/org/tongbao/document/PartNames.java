package org.tongbao.document;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/** The ids that a part of a .docx gives, and those that it takes from other parts. */
final class PartNames {
  private final String part;
  private final Set<String> given = new HashSet<>();
  private final Set<String> styles = new HashSet<>();
  private final Set<String> relationships = new HashSet<>();
  private final Set<String> comments = new HashSet<>();
  private boolean wellFormed = true;

  private PartNames(String part) {
    this.part = part;
  }

  /** Reads a part, as far as it is well-formed. */
  static PartNames read(String part, InputStream in) {
    PartNames names = new PartNames(part);
    try {
      XMLStreamReader reader = XmlReaders.of(in);
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
    if (reader.getAttributeCount() == 0) {
      return; // like most elements of a document
    }
    switch (part) {
      case WordNames.STYLES -> add(given, reader, WordNames.MAIN, "styleId");
      case WordNames.DOCUMENT_RELATIONSHIPS -> add(given, reader, "", "Id");
      case WordNames.COMMENTS -> add(given, reader, WordNames.MAIN, "id");
      case WordNames.DOCUMENT -> {
        if (reader.getLocalName().endsWith("Style")) {
          add(styles, reader, WordNames.MAIN, "val");
        }
        if (reader.getLocalName().startsWith("comment")) {
          add(comments, reader, WordNames.MAIN, "id");
        }
        add(relationships, reader, WordNames.RELATIONSHIPS, "id");
      }
      default -> {}
    }
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
    return Map.of(
        WordNames.STYLES, styles,
        WordNames.DOCUMENT_RELATIONSHIPS, relationships,
        WordNames.COMMENTS, comments);
  }
}
