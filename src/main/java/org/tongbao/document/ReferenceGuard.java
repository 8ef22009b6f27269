package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongbao.opc.UncertainPart;
import org.tongbao.opc.ZippedParts;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.XmlReaders;

/**
 * Checks a {@code reference.docx} before it is opened. Macros, embedded objects and external links
 * would get into every notice; a zip bomb would exhaust the memory.
 */
final class ReferenceGuard {
  private static final int MOST_PARTS = 1000;
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 48;
  private static final int HEAD = 2048;
  private static final String RELATIONSHIPS = ".rels";

  /** External links that the program drops: links in the text, and the path of a template. */
  private static final List<String> DROPPED = List.of("/hyperlink", "/attachedTemplate");

  /** Forbidden kinds of parts: a substring of the name, and what to call them. */
  private static final Map<String, String> FORBIDDEN =
      new TreeMap<>(
          Map.of(
              "vbaproject", "宏（VBA）",
              "vbadata", "宏（VBA）",
              "/activex/", "控件（ActiveX）",
              "/embeddings/", "嵌入的对象",
              "/afchunk", "嵌入的文档",
              "externallink", "外部链接"));

  /** The elements of the two lists, with their required attributes. */
  private static final Map<String, List<String>> ENTRIES =
      Map.of(
          "Relationships", List.of(),
          "Relationship", List.of("Id", "Type", "Target"),
          "Types", List.of(),
          "Default", List.of("Extension", "ContentType"),
          "Override", List.of("PartName", "ContentType"));

  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  private ReferenceGuard(Place place) {
    this.place = place;
  }

  /**
   * Reads a file.
   *
   * @return its bytes
   * @throws InputRefused when it is too large
   * @throws IOException when it cannot be read
   */
  static byte[] read(Path file, Place place) throws IOException, InputRefused {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] docx = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
      if (docx.length > MOST_MEGABYTES * MEGABYTE) {
        throw new InputRefused(
            List.of(DocumentMessage.REFERENCE_TOO_LARGE.at(place, MOST_MEGABYTES)));
      }
      return docx;
    }
  }

  /**
   * Unpacks and checks a file.
   *
   * @param docx its bytes
   * @return the bytes of its parts, by name
   * @throws InputRefused with everything that is forbidden in it
   */
  static Map<String, byte[]> parts(byte[] docx, Place place) throws InputRefused {
    ReferenceGuard guard = new ReferenceGuard(place);
    Map<String, byte[]> parts = guard.unpack(docx);
    parts.forEach((part, bytes) -> guard.checkPart(part, start(part, bytes)));
    if (!guard.problems.isEmpty()) {
      throw new InputRefused(guard.problems);
    }
    return parts;
  }

  /** Those parts that can be unpacked; adds why not all can. */
  private Map<String, byte[]> unpack(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = MOST_MEGABYTES * MEGABYTE;
    try (ZippedParts zip = ZippedParts.open(docx)) {
      if (zip.names().size() > MOST_PARTS) {
        refuse(DocumentMessage.REFERENCE_HAS_TOO_MANY_PARTS, MOST_PARTS);
        return parts;
      }
      for (String name : zip.names()) {
        try (InputStream in = zip.stream(name)) {
          byte[] bytes = in.readNBytes(left + 1);
          left -= bytes.length;
          if (left < 0) {
            refuse(DocumentMessage.REFERENCE_UNPACKS_TOO_LARGE, MOST_MEGABYTES);
            return parts;
          }
          parts.put(name, bytes);
        }
      }
    } catch (UncertainPart e) {
      refuse(
          e.isTwice()
              ? DocumentMessage.REFERENCE_PART_TWICE
              : DocumentMessage.REFERENCE_PART_DAMAGED,
          e.part());
    } catch (IOException e) {
      refuse(DocumentMessage.REFERENCE_NOT_DOCX);
    }
    return parts;
  }

  /** The whole of content types and relationships, the beginning of any other part. */
  private static byte[] start(String part, byte[] bytes) {
    boolean list = part.endsWith(RELATIONSHIPS) || isContentTypes(part);
    return Arrays.copyOf(bytes, Math.min(bytes.length, list ? MEGABYTE : HEAD));
  }

  private static boolean isContentTypes(String part) {
    return part.equals(WordNames.CONTENT_TYPES);
  }

  private void checkPart(String part, byte[] bytes) {
    String name = "/" + part.toLowerCase(Locale.ROOT);
    FORBIDDEN.forEach(
        (piece, what) -> {
          if (name.contains(piece)) {
            refuse(DocumentMessage.REFERENCE_HAS_FOREIGN_PART, what, part);
          }
        });
    try {
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
        refuse(DocumentMessage.REFERENCE_HAS_DTD, part);
      } else if (part.endsWith(RELATIONSHIPS)) {
        checkLinks(part, bytes);
      } else if (isContentTypes(part)) {
        checkContentTypes(bytes);
      }
    } catch (XMLStreamException e) {
      refuse(DocumentMessage.REFERENCE_LIST_NOT_XML, part);
    }
  }

  private void checkLinks(String part, byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      requireEntry(reader, WordNames.PACKAGE_RELATIONSHIPS);
      if (!"External".equals(reader.getAttributeValue(null, "TargetMode"))) {
        continue;
      }
      String type = String.valueOf(reader.getAttributeValue(null, "Type"));
      if (DROPPED.stream().noneMatch(type::endsWith)) {
        String target = String.valueOf(reader.getAttributeValue(null, "Target"));
        refuse(DocumentMessage.REFERENCE_LINKS_OUTSIDE, target, part);
      }
    }
  }

  private void checkContentTypes(byte[] bytes) throws XMLStreamException {
    if (new String(bytes, StandardCharsets.UTF_8).contains("macroEnabled")) {
      refuse(DocumentMessage.REFERENCE_IS_DOCM);
    }
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        requireEntry(reader, WordNames.PACKAGE_TYPES);
      }
    }
  }

  /** docx4j prints a stack trace for a list that is not as the standard has it. */
  private static void requireEntry(XMLStreamReader reader, String namespace)
      throws XMLStreamException {
    List<String> attributes = ENTRIES.get(reader.getLocalName());
    if (!namespace.equals(reader.getNamespaceURI()) || attributes == null) {
      throw new XMLStreamException("no entry: " + reader.getName());
    }
    for (String attribute : attributes) {
      PartXml.required(reader, attribute);
    }
  }

  private void refuse(DocumentMessage message, Object... values) {
    problems.add(message.at(place, values));
  }
}
