package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.ZipPartStore;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.Parts;

/**
 * The parts of a {@code reference.docx} as documents take them over. Dropped are links and comments
 * of the sample text, the thumbnail, relationships that lead to no part, and the attached template,
 * which is a path on somebody's machine.
 */
final class ReferenceSource extends ZipPartStore {
  private static final String TEMPLATE = "attachedTemplate";

  /** Relationships that are dropped, by their kind: the last segment of the type. */
  private static final Set<String> DROPPED =
      Set.of(
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "people",
          "thumbnail",
          "core-properties",
          TEMPLATE);

  private final Map<String, byte[]> parts;

  /**
   * @param parts their bytes, by name
   */
  ReferenceSource(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  @Override
  public boolean partExists(String name) {
    return parts.containsKey(name);
  }

  @Override
  public long getPartSize(String name) {
    byte[] part = parts.get(name);
    return part == null ? -1 : part.length;
  }

  /** A part; a list of relationships only with those that are not dropped. */
  @Override
  public @Nullable InputStream loadPart(String name) throws Docx4JException {
    byte[] part = parts.get(name);
    if (part == null) {
      return null;
    }
    if (!name.endsWith(".rels")) {
      return new ByteArrayInputStream(part);
    }
    try {
      String source = Parts.sourceOf(name);
      return new ByteArrayInputStream(PartXml.without(each -> isDropped(source, each), part));
    } catch (XMLStreamException e) {
      throw new Docx4JException(name, e);
    }
  }

  /**
   * A part without a reference to the attached template.
   *
   * @throws XMLStreamException when it is not well-formed
   */
  byte[] content(String name) throws XMLStreamException {
    byte[] content = Objects.requireNonNull(parts.get(name), name);
    if (name.endsWith("settings.xml") && new String(content, UTF_8).contains(TEMPLATE)) {
      return PartXml.without(each -> is(each, TEMPLATE), content);
    }
    if (name.endsWith(".xml")) {
      PartXml.requireWellFormed(content);
    }
    return content;
  }

  private static boolean is(StartElement element, String name) {
    return element.getName().getLocalPart().equals(name);
  }

  /** External links are dropped in the text, which is replaced, and kept in headers and footers. */
  private boolean isDropped(String source, StartElement element) {
    if (!is(element, "Relationship")) {
      return false;
    }
    String type = attribute(element, "Type");
    if (DROPPED.contains(type.substring(type.lastIndexOf('/') + 1))) {
      return true;
    }
    return attribute(element, "TargetMode").equals("External")
        ? source.equals(WordNames.DOCUMENT)
        : !partExists(Parts.resolve(source, attribute(element, "Target")));
  }

  private static String attribute(StartElement element, String name) {
    Attribute attribute = element.getAttributeByName(new QName(name));
    return attribute == null ? "" : attribute.getValue();
  }
}
