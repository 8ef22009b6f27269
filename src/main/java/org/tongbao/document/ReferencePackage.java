package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of a {@code reference.docx} that documents take over unchanged: all that its
 * relationships lead to. Dropped are links and comments of the sample text, the thumbnail, and the
 * attached template, which is a path on somebody's machine. Relationships and content types are
 * added for the parts that every document has of its own.
 */
final class ReferencePackage {
  /** Content types and root relationships come first, as readers expect. */
  private static final Comparator<String> PART_ORDER =
      Comparator.comparingInt(ReferencePackage::rank).thenComparing(Comparator.naturalOrder());

  /** Parts that are dropped, by the kind of the relationship that leads to them. */
  private static final Set<String> DROPPED =
      Set.of(
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "people",
          "thumbnail",
          "core-properties");

  /** The package itself, as the source of relationships. */
  private static final String ROOT = "";

  private static final String TEMPLATE = "attachedTemplate";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String CORE_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String CORE_RELATIONSHIP =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private final Map<String, byte[]> all;
  private final ContentTypes types;
  private final Map<String, byte[]> kept = new TreeMap<>(PART_ORDER);

  private ReferencePackage(Map<String, byte[]> all, ContentTypes types) {
    this.all = all;
    this.types = types;
  }

  /**
   * Reads a package.
   *
   * @param docx the file
   * @param comments whether documents will have comments
   * @return the parts by name, with the main part and without comments and core properties, in the
   *     order in which they are written; empty when it is no package
   * @throws XMLStreamException when a part is not well-formed
   */
  static Optional<Map<String, byte[]>> parts(byte[] docx, boolean comments)
      throws XMLStreamException {
    Map<String, byte[]> all = unzip(docx);
    byte[] types = all.get(WordNames.CONTENT_TYPES);
    byte[] root = all.get(WordNames.ROOT_RELATIONSHIPS);
    if (types == null || root == null) {
      return Optional.empty();
    }
    ReferencePackage read = new ReferencePackage(all, ContentTypes.read(types));
    read.keep(comments);
    return Optional.of(read.kept);
  }

  private void keep(boolean comments) throws XMLStreamException {
    Deque<String> open = new ArrayDeque<>(List.of(ROOT));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String part = open.remove();
      List<Relationship> relationships = relationships(part);
      if (!part.equals(ROOT)) {
        kept.put(part, withoutTemplate(part, relationships));
      }
      List<Relationship> followed = new ArrayList<>(relationships);
      followed.removeIf(each -> !isFollowed(part, each));
      for (Relationship each : followed) {
        if (!each.external() && seen.add(each.from(part))) {
          open.add(each.from(part));
        }
      }
      addOwnParts(part, followed, comments);
      if (!followed.isEmpty()) {
        kept.put(Relationship.listOf(part), Relationship.write(followed));
      }
    }
    writeContentTypes(comments);
  }

  /** Writes the content types, with those of the parts that every document has of its own. */
  private void writeContentTypes(boolean comments) {
    types.put(WordNames.DOCUMENT, WORD_TYPE + "document.main+xml");
    types.put(WordNames.CORE_PROPERTIES, CORE_TYPE);
    types.put(WordNames.COMMENTS, WORD_TYPE + "comments+xml");
    Set<String> parts = new TreeSet<>(kept.keySet());
    parts.add(WordNames.CORE_PROPERTIES);
    if (comments) {
      parts.add(WordNames.COMMENTS);
    }
    kept.put(WordNames.CONTENT_TYPES, types.write(parts));
  }

  /** Adds relationships to the parts that every document has of its own. */
  private static void addOwnParts(String part, List<Relationship> relationships, boolean comments) {
    if (part.equals(ROOT)) {
      relationships.add(
          new Relationship(
              free(relationships), CORE_RELATIONSHIP, WordNames.CORE_PROPERTIES, false));
    } else if (part.equals(WordNames.DOCUMENT) && comments) {
      relationships.add(
          new Relationship(
              free(relationships), WordNames.RELATIONSHIPS + "/comments", "comments.xml", false));
    }
  }

  private static String free(List<Relationship> relationships) {
    List<String> taken = relationships.stream().map(Relationship::id).toList();
    int number = 1;
    while (taken.contains("rId" + number)) {
      number++;
    }
    return "rId" + number;
  }

  private List<Relationship> relationships(String part) throws XMLStreamException {
    byte[] list = all.get(Relationship.listOf(part));
    return list == null ? List.of() : Relationship.read(list);
  }

  /** External links are dropped in the text, which is replaced, and kept in headers and footers. */
  private boolean isFollowed(String part, Relationship each) {
    return each.external()
        ? !each.kind().equals(TEMPLATE) && !part.equals(WordNames.DOCUMENT)
        : all.containsKey(each.from(part)) && !DROPPED.contains(each.kind());
  }

  /** A part unchanged, except that the reference to the attached template is removed. */
  private byte[] withoutTemplate(String part, List<Relationship> relationships)
      throws XMLStreamException {
    byte[] bytes = Objects.requireNonNull(all.get(part));
    if (relationships.stream().anyMatch(each -> each.kind().equals(TEMPLATE))) {
      return PartXml.without(TEMPLATE, bytes);
    }
    if (part.endsWith(".xml")) {
      PartXml.requireWellFormed(bytes);
    }
    return bytes;
  }

  private static Map<String, byte[]> unzip(byte[] zip) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      return Map.of();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it comes from memory
    }
    return parts;
  }

  private static int rank(String part) {
    return switch (part) {
      case WordNames.CONTENT_TYPES -> 0;
      case WordNames.ROOT_RELATIONSHIPS -> 1;
      default -> 2;
    };
  }
}
