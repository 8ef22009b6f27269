package org.tongbao.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tongbao.xml.XmlReaders;

/**
 * Finds parts as the package says: by relationships, and by the content types that it declares for
 * single parts. Where the two differ, one program reads this part and another one that. Source:
 * ECMA-376, part 2, 6.2.3 and 6.5.
 */
public final class RelatedParts {
  /** The part that declares the content types. */
  public static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Of any XML; some writers declare nothing more. */
  private static final Set<String> ANY = Set.of("", "application/xml", "text/xml");

  /** Elements of a list; a package has fewer parts. */
  private static final int MOST = 100_000;

  private final ZippedParts zip;

  /** Of single parts, by {@link Parts#key}. */
  private final Map<String, String> contentTypes = new HashMap<>();

  /**
   * Reads the content types.
   *
   * @throws XMLStreamException when they are no XML
   */
  public RelatedParts(ZippedParts zip) throws IOException, XMLStreamException {
    this.zip = zip;
    for (Map<String, String> each : elements(CONTENT_TYPES, "Override")) {
      contentTypes.put(
          Parts.key(each.getOrDefault("PartName", "")), each.getOrDefault("ContentType", ""));
    }
  }

  /** The attributes of all elements of a name; none where there is no such part. */
  private List<Map<String, String>> elements(String part, String element)
      throws IOException, XMLStreamException {
    List<Map<String, String>> found = new ArrayList<>();
    if (!zip.has(part)) {
      return found;
    }
    try (InputStream in = zip.stream(part)) {
      XMLStreamReader reader = XmlReaders.of(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          Map<String, String> attributes = new HashMap<>();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          found.add(attributes);
          if (found.size() > MOST) {
            throw new XMLStreamException("more than " + MOST + " " + element);
          }
        }
      }
    }
    return found;
  }

  /** The content type that is declared for a part itself; empty where there is none. */
  public String contentType(String part) {
    return contentTypes.getOrDefault(Parts.key(part), "");
  }

  /**
   * The relationships of a part, in the order of their list; none where it has no list.
   *
   * @param source its name; empty for the package itself
   */
  public List<Relationship> of(String source) throws IOException, XMLStreamException {
    List<Relationship> all = new ArrayList<>();
    for (Map<String, String> each : elements(Parts.relationshipsOf(source), "Relationship")) {
      boolean external = "External".equals(each.get("TargetMode"));
      String target = each.getOrDefault("Target", "");
      all.add(
          new Relationship(
              each.getOrDefault("Id", ""),
              Relationship.shortType(each.getOrDefault("Type", "")),
              external ? target : Parts.resolve(source, target),
              external));
    }
    return all;
  }

  /**
   * The part to which the relationships of a type lead; null where there is none.
   *
   * @param contentTypes those that such a part may have
   * @throws UncertainPart when they lead to two parts, or when another part has such a content type
   */
  public @Nullable String only(String source, String type, Set<String> contentTypes)
      throws IOException, XMLStreamException {
    String found = null;
    for (Relationship each : of(source)) {
      if (each.type().equals(type) && !each.external()) {
        if (found != null && !Parts.key(found).equals(Parts.key(each.part()))) {
          throw UncertainPart.contradicted(each.part());
        }
        found = each.part();
      }
    }
    if (found != null) {
      require(found, contentTypes);
    }
    for (String part : zip.names()) {
      if (contentTypes.contains(contentType(part))
          && (found == null || !Parts.key(found).equals(Parts.key(part)))) {
        throw UncertainPart.contradicted(part);
      }
    }
    return found;
  }

  /**
   * Requires that the content type of a part, if one is declared for it, is one of these.
   *
   * @throws UncertainPart otherwise
   */
  public void require(String part, Set<String> allowed) throws UncertainPart {
    String type = contentType(part);
    if (!ANY.contains(type) && !allowed.contains(type)) {
      throw UncertainPart.contradicted(part);
    }
  }
}
