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
 * The parts of a {@code reference.docx} that belong to its looks: those that its relationships lead
 * to, as they are. Left behind are the sample text's links, what someone remarked on it, its
 * thumbnail, and the template that Word remembers, a path on the machine of whoever made the file.
 * Places are prepared for what every document has of its own.
 */
final class ReferencePackage {
  /** The order in which readers of a package like to meet its parts. */
  private static final Comparator<String> PART_ORDER =
      Comparator.comparingInt(ReferencePackage::rank).thenComparing(Comparator.naturalOrder());

  /** Parts that do not belong to the looks, by the kind of the relationship that leads to them. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "people",
          "thumbnail",
          "core-properties");

  /** The package itself, as what relationships lead from. */
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
   * @param comments whether there is to be a place for comments
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
    Set<String> met = new HashSet<>();
    while (!open.isEmpty()) {
      String part = open.remove();
      List<Relationship> ways = ways(part);
      if (!part.equals(ROOT)) {
        kept.put(part, looks(part, ways));
      }
      List<Relationship> followed = new ArrayList<>(ways);
      followed.removeIf(way -> !isFollowed(part, way));
      for (Relationship way : followed) {
        if (!way.external() && met.add(way.from(part))) {
          open.add(way.from(part));
        }
      }
      own(part, followed, comments);
      if (!followed.isEmpty()) {
        kept.put(Relationship.listOf(part), Relationship.write(followed));
      }
    }
    announce(comments);
  }

  /** Says what each part is, and each that every document has of its own. */
  private void announce(boolean comments) {
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

  /** Adds the ways to what every document has of its own. */
  private static void own(String part, List<Relationship> relationships, boolean comments) {
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

  private List<Relationship> ways(String part) throws XMLStreamException {
    byte[] list = all.get(Relationship.listOf(part));
    return list == null ? List.of() : Relationship.read(list);
  }

  /** The text is another one in every document; what a head or foot links to is kept. */
  private boolean isFollowed(String part, Relationship way) {
    return way.external()
        ? !way.kind().equals(TEMPLATE) && !part.equals(WordNames.DOCUMENT)
        : all.containsKey(way.from(part)) && !LEFT_BEHIND.contains(way.kind());
  }

  /** A part as it is, but without naming the template that is left behind. */
  private byte[] looks(String part, List<Relationship> ways) throws XMLStreamException {
    byte[] bytes = Objects.requireNonNull(all.get(part));
    if (ways.stream().anyMatch(way -> way.kind().equals(TEMPLATE))) {
      return SafeXml.without(TEMPLATE, bytes);
    }
    if (part.endsWith(".xml")) {
      SafeXml.requireWellFormed(bytes);
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
