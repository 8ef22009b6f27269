package org.tongbao.document;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.xml.XmlReaders;

/** The ids that a part of a .docx defines, and those of other parts that it uses. */
final class PartNames {
  private final String part;
  private final Set<String> defined = new HashSet<>();
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
      return; // as in most elements of a document
    }
    switch (part) {
      case WordNames.STYLES -> add(defined, reader, WordNames.MAIN, "styleId");
      case WordNames.DOCUMENT_RELATIONSHIPS -> add(defined, reader, "", "Id");
      case WordNames.COMMENTS -> add(defined, reader, WordNames.MAIN, "id");
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

  /** The ids of styles, relationships or comments, depending on the part. */
  Set<String> defined() {
    return defined;
  }

  /** Ids by the part that should define them. */
  Map<String, Set<String>> used() {
    return Map.of(
        WordNames.STYLES, styles,
        WordNames.DOCUMENT_RELATIONSHIPS, relationships,
        WordNames.COMMENTS, comments);
  }
}
